import type { Span } from '../../model.ts';

/** A sentence with all that is not told blank, and without marks of emphasis; each letter stays where it is. */
export function toldIn({ start, end }: Span, told: readonly Span[], text: string): string {
  let words = '';
  for (const [i, span] of told.entries()) {
    const gap = span.start - start - words.length;
    words += (i > 0 && gap > 0 ? ',' : '').padEnd(gap) + text.slice(span.start, span.end);
  }
  return words.padEnd(end - start).replace(/[*_]/g, ' ');
}
