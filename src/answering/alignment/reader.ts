import { FUNCTION_WORDS, LEANING_WORDS } from '../../language/en/syntax/closed.ts';
import { type Question, readQuestion } from '../../language/en/syntax/question.ts';
import { treeOf } from '../../language/en/syntax/read.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import { meaningOf } from '../../language/meaning.ts';
import { type Term, termOf } from './term.ts';

/** A question as it is held against sentences. */
export interface ReadQuestion extends Question {
  readonly text: string;
  readonly terms: readonly Term[];
  /** What the question before spoke of, where this one leans on it. */
  readonly carried: readonly Term[];
  /** What it is about (`language/meaning.ts`). */
  readonly meaning: Float64Array;
}

/** Reads a question; one that leans on what came before takes along what `earlier` spoke of. */
export function questionOf(text: string, earlier?: string): ReadQuestion {
  const question = readQuestion(treeOf(endOf(text)));
  const terms = question.tree.words.map(termOf);
  const content = question.content.slice(-MOST);
  const leans =
    question.content.length < 2 || question.tree.words.some((word) => LEANING_WORDS.has(word.text.toLowerCase()));
  const carried = earlier !== undefined && leans ? contentOf(earlier) : [];
  const meaning = meaningOf(question.tree.words.map((word) => word.text.toLowerCase()));
  return { ...question, content, text, terms, carried, meaning };
}

/** Words of a question that are sought: each is compared with every word of the sentences that come into question. */
const MOST = 16;
/** Characters of a question that are parsed: time grows with the square of its words, and nobody asks in more. */
const LONGEST = 240;

/** The end of a text, where people put the question, from a word's beginning on. */
function endOf(text: string): string {
  return text.length <= LONGEST ? text : text.slice(-LONGEST).replace(/^\S{0,60}\s/, '');
}

function contentOf(text: string): Term[] {
  const { tree, content } = readQuestion(treeOf(endOf(text)));
  return content.map((q) => termOf(tree.word(q)));
}

/** By word of a sentence what it says; null where it says nothing by itself. */
export function termsOf(tree: Tree): (Term | null)[] {
  return tree.words.map((word) => {
    if (word.upos === 'PUNCT' || word.upos === 'SYM') return null;
    return FUNCTION_WORDS.has(word.lemma) || FUNCTION_WORDS.has(word.text.toLowerCase()) ? null : termOf(word);
  });
}
