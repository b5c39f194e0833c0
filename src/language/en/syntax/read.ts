import { LRUCache } from 'lru-cache';
import { lemmaOf } from '../parse/lemma.ts';
import { parse, read } from '../parse/parse.ts';
import { Tree } from './tree.ts';

/** Trees that are kept: of questions, which are looked at more than once, and of sentences, which a reload reads again. */
const kept = new LRUCache<string, Tree>({ max: 500 });

/** The tree of a sentence or question; its words point into the text. */
export function treeOf(text: string): Tree {
  let tree = kept.get(text);
  if (!tree) {
    tree = new Tree(read(text).tokens.map((token) => ({ ...token, lemma: token.lemma.toLowerCase() })));
    kept.set(text, tree);
  }
  return tree;
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
