import type { Tree } from '../../language/en/syntax/tree.ts';
import type { Span } from '../../model.ts';
import type { Reading } from '../../reading/model.ts';

/** By word of a sentence that begins at `offset`: what it is a part of, or null. The smallest span that holds it counts. */
export function wordKinds(
  tree: Tree,
  offset: number,
  { entities, dates, measures }: Pick<Reading, 'entities' | 'dates' | 'measures'>,
): (string | null)[] {
  const kinds: (string | null)[] = tree.words.map(({ upos }) => (upos === 'NUM' ? 'number' : null));
  const mark = (span: Span, kind: string) => {
    tree.words.forEach(({ start, end }, i) => {
      if (offset + start < span.end && span.start < offset + end) kinds[i] = kind;
    });
  };
  const within = ({ start, end }: Span) =>
    start < offset + (tree.words.at(-1)?.end ?? 0) && end > offset + (tree.words[0]?.start ?? 0);
  for (const each of measures)
    if (within(each)) mark(each, each.unit && /%|percent/.test(each.unit) ? 'percent' : 'number');
  for (const { spans, kind } of entities) for (const span of spans) if (within(span)) mark(span, kind);
  for (const each of dates) if (within(each)) mark(each, 'date');
  return kinds;
}
