import { lemmaOf } from '../parse/lemma.ts';
import { parse, read } from '../parse/parse.ts';
import { Tree } from './tree.ts';

/** The tree of a sentence or question; its words point into the text. */
export function treeOf(text: string): Tree {
  return new Tree(read(text).tokens.map((token) => ({ ...token, lemma: token.lemma.toLowerCase() })));
}

/** The tree of a sentence that is cut into words already; offsets count in the words joined by single spaces. */
export function treeOfWords(words: readonly string[]): Tree {
  const { upos, xpos, heads, deprels } = parse(words);
  let at = 0;
  return new Tree(
    words.map((text, i) => {
      const start = at;
      at += text.length + 1;
      return {
        text,
        start,
        end: start + text.length,
        lemma: lemmaOf(text, xpos[i] as string).toLowerCase(),
        upos: upos[i] as string,
        head: heads[i] as number,
        deprel: deprels[i] as string,
      };
    }),
  );
}
