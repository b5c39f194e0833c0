import type { Span } from '../../model.ts';
import { known } from './known.ts';
import type { Mention } from './mention.ts';

/** The places of a dateline, which stands in capitals: "PORT SKUA, Peru". */
export function datelineMentions(dateline: Span, text: string): Mention[] {
  const words = text.slice(dateline.start, dateline.end);
  return [...words.matchAll(/\p{L}[^,;/()]*/gu)].flatMap(({ 0: part, index }) => {
    const name = part.trimEnd();
    const land = known(name) ?? known(inSmall(name));
    if (land?.kind === 'demonym' || name.length > 40) return [];
    const start = dateline.start + index;
    const kind = land?.kind ?? 'place';
    return [
      { start, end: start + name.length, text: inSmall(name), kind, weight: 2, roles: [], code: land?.code ?? null },
    ];
  });
}

/** Its words with a capital at their head alone. */
export function inSmall(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => (word.length > 1 ? word[0] + word.slice(1).toLowerCase() : word));
}
