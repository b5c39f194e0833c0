import { EXCLUSIVE, PARTIAL, UNIVERSAL } from '../../language/en/syntax/closed.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import type { Held } from './held.ts';

/** Whether what is asserted of all, or of one alone, is told so; each 0 or 1. */
export interface Quantified {
  /** All, both, every … of which the sentence does not speak; and where it speaks of some. */
  readonly universal: number;
  readonly partial: number;
  /** Only the sentence says "only". */
  readonly onlyTold: number;
}

export function quantified({ claim, said }: Held): Quantified {
  const all = has(claim.tree, UNIVERSAL);
  return {
    universal: all && !has(said.tree, UNIVERSAL) ? 1 : 0,
    partial: all && has(said.tree, PARTIAL) ? 1 : 0,
    onlyTold: has(said.tree, EXCLUSIVE) && !has(claim.tree, EXCLUSIVE) ? 1 : 0,
  };
}

const has = (tree: Tree, words: ReadonlySet<string>) => tree.words.some(({ lemma }) => words.has(lemma));
