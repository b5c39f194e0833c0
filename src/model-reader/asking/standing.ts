import type { ReadQuestion } from '../../answering/alignment/reader.ts';
import type { ReadSentence } from '../../answering/candidates/article-reading.ts';
import { hasHappened, mayDeny, standingOf } from '../../language/en/syntax/polarity.ts';
import type { Span } from '../../model.ts';

/** The words of a parsed sentence that a span of its article touches. */
export function wordsIn({ tree, span }: ReadSentence, { start, end }: Span): number[] {
  return tree.words.flatMap((word, i) => (span.start + word.start < end && start < span.start + word.end ? [i] : []));
}

const COME_ABOUT: readonly string[] = ['held', 'thought'];

/**
 * Whether words stand under a denial that the question has not, or tell what is yet to come of what it asks for as done:
 * by their own verbs, or by the one that they hang on.
 */
export function standOtherwise({ tree, predicate }: ReadQuestion, said: ReadSentence, words: Span): boolean {
  const inside = wordsIn(said, words);
  const own = inside.filter((i) => isPredicate(said, i));
  const above = own.length > 0 ? own : inside.slice(0, 1).flatMap((i) => governor(said, i) ?? []);
  const asked = standingOf(tree, predicate);
  const isDeed = asked.modality === 'held' && hasHappened(tree, predicate);
  return above.some((i) => {
    const told = standingOf(said.tree, i);
    return told.negated !== asked.negated || (isDeed && !COME_ABOUT.includes(told.modality));
  });
}

/**
 * The words that deny others of a sentence and are left out of those: "not" for "sign the treaty" of "did not sign the
 * treaty", "failed" of "failed to sign the treaty".
 */
export function leftOutDenials(said: ReadSentence, words: Span): number[] {
  const { tree } = said;
  const inside = wordsIn(said, words);
  return inside
    .filter((i) => !inside.includes(tree.head(i)) || isPredicate(said, i))
    .flatMap((i) => deniersOf(said, i))
    .filter((i) => !inside.includes(i));
}

/** What denies a word by hanging on it, or a deed by governing it. */
function deniersOf(said: ReadSentence, i: number): number[] {
  const { tree } = said;
  const own = tree.children(i).filter((c) => mayDeny(tree.word(c).text));
  if (own.length > 0 || !isPredicate(said, i)) return own;
  return standingOf(tree, i).negated ? [tree.head(i)] : [];
}

function isPredicate({ tree }: ReadSentence, i: number): boolean {
  return tree.word(i).upos === 'VERB' || tree.child(i, 'cop') !== undefined;
}

function governor(said: ReadSentence, from: number): number | undefined {
  for (let at = from, steps = 0; at >= 0 && steps < said.tree.words.length; at = said.tree.head(at), steps++) {
    if (isPredicate(said, at)) return at;
  }
  return undefined;
}
