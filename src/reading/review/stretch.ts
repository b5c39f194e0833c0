import { treeOf } from '../../language/en/syntax/read.ts';
import type { Span } from '../../model.ts';

/** Words of a sentence that are being chosen, first and last one included; `typed` is what was typed to find them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

/** The words of a sentence, as places in it. */
function wordsOf(sentence: string): Span[] {
  return treeOf(sentence).words.map(({ start, end }) => ({ start, end }));
}

/** The words that a span touches; the first one where it touches none. */
export function stretchOf(sentence: string, { start, end }: Span): Stretch {
  const words = wordsOf(sentence);
  const inside = words.flatMap((word, i) => (word.start < end && start < word.end ? [i] : []));
  return { from: inside.at(0) ?? 0, to: inside.at(-1) ?? 0, typed: '' };
}

export function spanOf(sentence: string, { from, to }: Stretch): Span {
  const words = wordsOf(sentence);
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}

/** One word more or less at either end; an end never passes the other. */
export function moved(sentence: string, { from, to }: Stretch, end: 'first' | 'last', by: 1 | -1): Stretch {
  const last = wordsOf(sentence).length - 1;
  if (end === 'first') return { from: Math.max(0, Math.min(from + by, to)), to, typed: '' };
  return { from, to: Math.min(last, Math.max(to + by, from)), typed: '' };
}

/** The next word that begins as is typed; the same stretch where none does. */
export function found(sentence: string, { from, to }: Stretch, typed: string): Stretch {
  const words = wordsOf(sentence).map(({ start, end }) => sentence.slice(start, end).toLowerCase());
  const at = words.findIndex((word) => word.startsWith(typed.toLowerCase()));
  return at < 0 || typed === '' ? { from, to, typed } : { from: at, to: at, typed };
}

/** The next place, round to the first, where a word begins as was typed. */
export function foundNext(sentence: string, { from, to, typed }: Stretch): Stretch {
  const words = wordsOf(sentence).map(({ start, end }) => sentence.slice(start, end).toLowerCase());
  const begins = words.flatMap((word, i) => (typed !== '' && word.startsWith(typed.toLowerCase()) ? [i] : []));
  const at = begins.find((i) => i > from) ?? begins[0];
  return at === undefined ? { from, to, typed } : { from: at, to: at, typed };
}
