import type { ReadSentence } from '../../answering/candidates/article-reading.ts';
import { type GapKind, NEGATORS, PARTIAL, TIME_MARKERS } from '../../language/en/syntax/closed.ts';
import { FRACTIONS, NUMBER_WORDS, SCALES } from '../../language/en/syntax/number-words.ts';
import { isOfClass } from '../../language/lexicon/classes.ts';
import type { Span } from '../../model.ts';
import { wordsIn } from './standing.ts';

const NUMBERS: ReadonlySet<GapKind> = new Set(['number', 'money', 'duration', 'age']);
const COUNTING = [NUMBER_WORDS, SCALES, FRACTIONS, PARTIAL, NEGATORS];
const NUMERIC: readonly (string | null)[] = ['number', 'percent'];

/** Whether words of a sentence can be of the kind that a question asks for; of most kinds that cannot be told. */
export function canFill(kind: GapKind, said: ReadSentence, words: Span): boolean {
  const { tree, kinds } = said;
  const inside = wordsIn(said, words);
  if (NUMBERS.has(kind)) {
    return inside.some((i) => {
      const { text, lemma, upos } = tree.word(i);
      // "None", "several", "half": counted without a number.
      return (
        /\d/.test(text) ||
        upos === 'NUM' ||
        NUMERIC.includes(kinds[i] ?? null) ||
        COUNTING.some((words) => words.has(lemma))
      );
    });
  }
  if (kind !== 'time') return true;
  return inside.some((i) => {
    const { lemma } = tree.word(i);
    return kinds[i] === 'date' || TIME_MARKERS.has(lemma) || isOfClass(lemma, 'time') > LIKELY;
  });
}

const LIKELY = 0.4;
