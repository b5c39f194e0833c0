import { treeOf } from './read.ts';
import type { Tree } from './tree.ts';

/** What hangs on a word without saying anything of it. */
const TELLS_NOTHING = new Set(
  'root det amod advmod discourse punct flat vocative nummod cc conj fixed goeswith intj'.split(' '),
);

/** Whether an English sentence is a call or a bare phrase ("so cool", "the talks", "good morning everyone"), of which nothing is said. */
export function isBare(sentence: string): boolean {
  const tree = treeOf(sentence);
  return tree.words.every(({ upos }, i) => upos !== 'VERB' && upos !== 'AUX' && TELLS_NOTHING.has(relationOf(tree, i)));
}

function relationOf(tree: Tree, i: number): string {
  return tree.head(i) < 0 ? 'root' : tree.relation(i);
}
