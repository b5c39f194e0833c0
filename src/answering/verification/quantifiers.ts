import { EXCLUSIVE, PARTIAL, UNIVERSAL } from '../../language/en/syntax/closed.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import type { Held } from './held.ts';

/** Whether what is asserted of all, or of one alone, is told so; each 0 or 1. */
export interface Quantified {
  /** All, both, every … of which the sentence does not speak; and where it speaks of some. */
  readonly universal: number;
  readonly partial: number;
  /** Only the sentence says "only"; only the assertion does. */
  readonly onlyTold: number;
  readonly onlyAsserted: number;
}

export function quantified({ claim, said }: Held): Quantified {
  const all = has(claim.tree, UNIVERSAL);
  return {
    universal: all && !has(said.tree, UNIVERSAL) ? 1 : 0,
    partial: all && has(said.tree, PARTIAL) ? 1 : 0,
    onlyTold: has(said.tree, EXCLUSIVE) && !has(claim.tree, EXCLUSIVE) ? 1 : 0,
    onlyAsserted: isOfOne(claim) && !has(said.tree, EXCLUSIVE) ? 1 : 0,
  };
}

/** "Only X", and not "only a third", "has only begun" or "will speak alone". */
function isOfOne({ tree, amounts }: Held['claim']): boolean {
  return tree.words.some(({ lemma }, i) => {
    const head = tree.head(i);
    if (!EXCLUSIVE.has(lemma) || head < 0 || !NAMING.has(tree.word(head).upos)) return false;
    return tree.childrenBy(head, 'nummod').length === 0 && !amounts.some(({ at }) => at === head);
  });
}

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

const has = (tree: Tree, words: ReadonlySet<string>) => tree.words.some(({ lemma }) => words.has(lemma));
