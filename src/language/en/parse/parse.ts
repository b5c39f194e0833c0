import { lemmaOf } from './lemma.ts';
import { Scorer } from './scorer.ts';
import { bestTree } from './spanning-tree.ts';
import { type Piece, pieces } from './tokens.ts';
import { loadWeights } from './weights.ts';

/** Columns of one length, one row a word. */
export interface Tree {
  /** Universal parts of speech. */
  readonly upos: readonly string[];
  /** Tags of the Penn Treebank, which tell number, tense and comparison. */
  readonly xpos: readonly string[];
  /** Place of the word on which each hangs, -1 for the one root; there is no circle. */
  readonly heads: readonly number[];
  /** Universal relations with their subtypes: "nsubj:pass", "obl:agent", "acl:relcl". */
  readonly deprels: readonly string[];
}

export interface ParsedToken extends Piece {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  /** Place among the tokens of the word on which it hangs, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

export interface ParsedSentence {
  readonly text: string;
  readonly tokens: readonly ParsedToken[];
}

/** What is longer is cut, since time grows with the square of the words. No sentence that somebody wrote is. */
const LONGEST = 160;

let scorer: Scorer | undefined;

/** The tree of a sentence's words. The parts of what is longer than 160 words hang on the first as `parataxis`. */
export function parse(words: readonly string[]): Tree {
  if (words.length <= LONGEST) return parsePart(words);
  const tree = { upos: [] as string[], xpos: [] as string[], heads: [] as number[], deprels: [] as string[] };
  for (let from = 0, root = -1; from < words.length; from += LONGEST) {
    const part = parsePart(words.slice(from, from + LONGEST));
    const own = from + part.heads.indexOf(-1);
    tree.upos.push(...part.upos);
    tree.xpos.push(...part.xpos);
    tree.heads.push(...part.heads.map((head) => (head < 0 ? root : head + from)));
    tree.deprels.push(...part.deprels.map((label, i) => (from > 0 && from + i === own ? 'parataxis' : label)));
    if (root < 0) root = own;
  }
  return tree;
}

function parsePart(words: readonly string[]): Tree {
  const weights = loadWeights();
  scorer ??= new Scorer(weights);
  const count = words.length;
  if (count === 0) return { upos: [], xpos: [], heads: [], deprels: [] };
  const { tags, fineTags, heads: scores } = scorer.score(words);
  const heads = bestTree(scores, count);
  const labels = scorer.label(heads);
  const names = (places: Int32Array, of: readonly string[]) => Array.from(places, (place) => of[place] as string);
  return {
    upos: names(tags, weights.tags),
    xpos: names(fineTags, weights.fineTags),
    heads: Array.from(heads, (head) => (head === count ? -1 : head)),
    deprels: names(labels, weights.labels),
  };
}

/** Reads one sentence or question; its tokens point into the text. */
export function read(text: string): ParsedSentence {
  const found = pieces(text);
  const { upos, xpos, heads, deprels } = parse(found.map((piece) => piece.text));
  const tokens = found.map((piece, i) => ({
    ...piece,
    upos: upos[i] as string,
    xpos: xpos[i] as string,
    lemma: lemmaOf(piece.text, xpos[i] as string),
    head: heads[i] as number,
    deprel: deprels[i] as string,
  }));
  return { text, tokens };
}
