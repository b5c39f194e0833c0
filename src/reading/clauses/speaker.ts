import type { Line } from '../line.ts';
import type { ReadEntity } from '../model.ts';
import type { Stretch } from './attribution.ts';
import { type Known, spanOf } from './known.ts';

/** The one who says something: the last named body or person of the phrase, or the body of that sort spoken of before. */
export function speakerOf(line: Line, stretch: Stretch, { entities, everyone = entities }: Known): string | null {
  const span = spanOf(line, stretch);
  const inside = entities.filter(
    ({ kind, spans }) =>
      kind !== 'place' &&
      // "Ahola's agent" is not Ahola.
      spans.some(
        ({ start, end }) =>
          span.start <= start &&
          end <= span.end &&
          !line.words.some((word) => word.start === end && /^['’]s?$/.test(word.text)),
      ),
  );
  const rank = (each: ReadEntity) => ({ person: 0, organization: 1, group: 2, country: 3, place: 4 })[each.kind];
  const own = inside.filter(({ name }) => !inside.some((other) => other.name !== name && other.name.includes(name)));
  const sorted = [...own].sort((a, b) => rank(a) - rank(b));
  const body = own.find(({ kind, spans }) => kind === 'organization' && spans.some(({ end }) => end === span.end));
  if (body ?? sorted[0]) return (body ?? (sorted[0] as ReadEntity)).name;
  for (const { low, pos } of line.words.slice(stretch.from, stretch.to)) {
    if (pos !== 'NOUN') continue;
    const meant = everyone.findLast(
      ({ kind, name, spans }) =>
        kind === 'organization' && name.toLowerCase().split(' ').includes(low) && (spans[0]?.start ?? 0) < line.start,
    );
    if (meant) return meant.name;
  }
  return null;
}
