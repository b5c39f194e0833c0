import { PARTICLES } from './particles.ts';
import { type NameOf, type Piece, segment } from './segment.ts';
import { nearName, nearNoun, respelled } from './slips.ts';

/** A particle, or a title behind a name, that was written apart from its noun. */
export function isApart(word: string, before: Piece | undefined, isLast: boolean): boolean {
  if (before?.type !== 'noun' && before?.type !== 'wh') return false;
  // "누구 가?": at the end of what is asked it is the verb.
  if (word === '가' && isLast) return false;
  return PARTICLES.has(word) || /^[씨님]/.test(word);
}

/** A word cut into pieces; one that nothing knows, as it may have been meant. */
export function mended(
  word: string,
  nameOf: NameOf,
  names: readonly string[],
  after: 'nominal' | 'start',
): readonly Piece[] {
  const read = (text: string) => segment(text, nameOf, after);
  const pieces = read(word);
  const isKnown = (cut: readonly Piece[]) => cut.length > 0 && !cut.some(({ type }) => type === 'unknown');
  if (isKnown(pieces) || word.length < 2) return pieces;
  const near = nearName(word, names);
  if (near && isKnown(read(near))) return read(near);
  const noun = nearNoun(word);
  if (noun && isKnown(read(noun))) return read(noun);
  for (const text of respelled(word)) {
    const cut = read(text);
    // More than one word is a chance, not a slip.
    if (isKnown(cut) && cut.filter(({ type }) => type !== 'particle' && type !== 'copula').length === 1) return cut;
  }
  return pieces;
}
