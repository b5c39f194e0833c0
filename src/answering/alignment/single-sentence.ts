import { Temporal } from 'temporal-polyfill';
import { treeOfWords } from '../../language/en/syntax/read.ts';
import { readArticleText } from '../../reading/read.ts';
import { align } from './aligned.ts';
import type { Sentence } from './phrase-features.ts';
import { weighPhrases } from './phrases.ts';
import { questionOf, termsOf } from './reader.ts';
import { closeLikenessOf } from './term.ts';
import { wordKinds } from './word-kinds.ts';

/** Stands for the day of writing where none is known. */
const ANY_DAY = Temporal.PlainDate.from('2016-01-01');

/** A sentence that stands alone, cut into words already. */
export function sentenceFrom(words: readonly string[]): Sentence {
  const tree = treeOfWords(words);
  const text = words.join(' ');
  const block = { kind: 'paragraph' as const, start: 0, end: text.length };
  const about = { title: null, byline: null, outlet: null, url: null, published: null, dateline: null };
  const reading = readArticleText({ ...about, text, blocks: [block] }, ANY_DAY);
  return { tree, terms: termsOf(tree), kinds: wordKinds(tree, 0, reading) };
}

/** The words of a sentence that answer a question, by number. */
export function wordsThatAnswer(text: string, sentence: Sentence): number[] {
  const question = questionOf(text);
  const aligned = align(question, question.terms, sentence.tree, sentence.terms, () => [], closeLikenessOf);
  const [best] = weighPhrases(question, sentence, aligned);
  return best ? Array.from({ length: best.to - best.from }, (_, i) => best.from + i) : [];
}
