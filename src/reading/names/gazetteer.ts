import { PLACE_WORDS, REGION } from '../../language/bodies.ts';
import type { Word } from '../line.ts';
import { known, longestKnown } from './known.ts';
import { type Mention, mention } from './mention.ts';
import { isCapital } from './runs.ts';

/** A mention with the words it takes. */
export interface Hit {
  /** Where the words begin that no other name may share. */
  readonly core: number;
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
}

/** Names of the gazetteer, with a direction before them: "eastern Peru". */
export function gazetteer(words: readonly Word[], text: string): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!isCapital(word)) continue;
    for (let to = Math.min(words.length, i + longestKnown()); to > i; to--) {
      const found = known(text.slice(word.start, (words[to - 1] as Word).end));
      if (!found) continue;
      const directed = found.kind !== 'demonym' && REGION.test(words[i - 1]?.text ?? '');
      const from = directed ? i - 1 : i;
      const next = words[to];
      const peninsula = next && isCapital(next) && PLACE_WORDS.has(next.low);
      const end = peninsula ? to + 1 : to;
      const kind = directed || peninsula ? 'place' : found.kind;
      hits.push({ core: i, from, to: end, mention: mention(words, from, end, text, kind, { code: found.code }) });
      i = end - 1;
      break;
    }
    // "US-led", "Peru-US": the parts of a joined word.
    if (hits.at(-1)?.to !== i + 1 && /[-–]/.test(word.text)) {
      let at = 0;
      for (const part of word.text.split(/[-–]/)) {
        const found = known(part);
        if (found && found.kind !== 'place') {
          const start = word.start + at;
          hits.push({
            core: i,
            from: i,
            to: i + 1,
            mention: {
              start,
              end: start + part.length,
              text: part,
              kind: found.kind,
              weight: 5,
              roles: [],
              code: found.code,
            },
          });
        }
        at += part.length + 1;
      }
    }
  }
  return hits;
}

/** The country that the words just before `at` belong to: "Peru's [harbor minister]". */
export function landBefore(words: readonly Word[], at: number, text: string): string | null {
  const word = words[at - 1];
  if (!word) return null;
  const possessive = /^['’]s$/.test(word.text) ? words[at - 2] : word;
  for (let i = Math.max(0, at - 4); i < at; i++) {
    const land = possessive ? known(text.slice((words[i] as Word).start, possessive.end)) : undefined;
    if (land) return land.code;
  }
  return null;
}
