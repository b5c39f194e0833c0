import { align } from '../answering/alignment/aligned.ts';
import { questionOf, termsOf } from '../answering/alignment/reader.ts';
import { closeLikenessOf } from '../answering/alignment/term.ts';
import { treeOf } from '../language/en/syntax/read.ts';

/** A word of the question and the other word that stands for it in the source. */
export interface WordLink {
  readonly asked: string;
  readonly said: string;
}

/** Weaker likenesses would puzzle whoever reads them. */
const LEAST = 0.5;
const MOST = 3;
/** What a dictionary would tell; that words are used alike explains nothing. */
const EXPLAINED: ReadonlySet<string> = new Set(['form', 'meaning']);

/** Which words of a question stand in a quote as others. Both in English. */
export function wordLinks(question: string, quote: string): readonly WordLink[] {
  const read = questionOf(question);
  const said = treeOf(quote);
  const { links } = align(read, read.terms, said, termsOf(said), () => [], closeLikenessOf);
  return [...links.values()]
    .filter(({ bond, strength }) => EXPLAINED.has(bond) && strength >= LEAST)
    .map((link) => ({ asked: read.tree.word(link.asked).text, said: said.word(link.said).text }))
    .filter(({ asked, said: by }) => asked.toLowerCase() !== by.toLowerCase())
    .slice(0, MOST);
}
