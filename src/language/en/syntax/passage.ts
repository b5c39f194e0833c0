import { ACCOUNT_WORDS, MENTIONING_VERBS, PASSAGE_NOUNS, POINTING_VERBS, TEXT_PRONOUNS } from './account-words.ts';
import { SAYING_VERBS } from './closed.ts';
import type { Tree } from './tree.ts';

/**
 * The words by which the passage itself is asked for, where a question does: "where does it say that X", "show me where
 * X comes in", "which line says X". What remains is what the passage has to speak of.
 */
export function passageAsked(tree: Tree): ReadonlySet<number> | null {
  const asked = tree.words.findIndex(({ lemma }) => lemma === 'where' || lemma === 'which' || lemma === 'what');
  if (asked < 0) return byCommand(tree);
  const first = tree.head(asked);
  const governor = first >= 0 && tree.word(first).upos === 'ADV' ? tree.head(first) : first;
  if (governor < 0) return null;
  return tree.word(asked).lemma === 'where' ? byPlace(tree, asked, governor) : byNoun(tree, asked, governor);
}

function byPlace(tree: Tree, where: number, governor: number): ReadonlySet<number> | null {
  const pointing = tree.root;
  if (pointing < where && POINTING_VERBS.has(tree.word(pointing).lemma)) return new Set([pointing, where]);
  if (!isSaying(tree, governor)) return null;
  // A subject that means nothing, "where does it say that …", is the text.
  const subject = tree.child(governor, 'nsubj', 'expl');
  if (subject === undefined || !isText(tree, subject)) return null;
  return new Set([where, governor, subject, ...tree.childrenBy(governor, 'advmod')]);
}

/** "Cite the wording with which X", "show me the line about X". */
function byCommand(tree: Tree): ReadonlySet<number> | null {
  const { root } = tree;
  if (!POINTING_VERBS.has(tree.words[root]?.lemma ?? '') || tree.child(root, 'nsubj') !== undefined) return null;
  const object = tree.childrenBy(root, 'obj', 'obl').find((c) => PASSAGE_NOUNS.has(tree.word(c).lemma));
  if (object === undefined) return null;
  return new Set([root, object, ...tree.childrenBy(object, 'acl').filter((c) => isSaying(tree, c))]);
}

function byNoun(tree: Tree, which: number, noun: number): ReadonlySet<number> | null {
  if (!PASSAGE_NOUNS.has(tree.word(noun).lemma)) return null;
  const verb = tree.head(noun);
  if (verb < 0 || !isSaying(tree, verb)) return null;
  return new Set([which, noun, verb]);
}

function isSaying(tree: Tree, i: number): boolean {
  const { lemma } = tree.word(i);
  return SAYING_VERBS.has(lemma) || MENTIONING_VERBS.has(lemma);
}

/** "It", "the article": what has words, and says nothing of its own. */
function isText(tree: Tree, i: number): boolean {
  const { lemma, text } = tree.word(i);
  return TEXT_PRONOUNS.has(text.toLowerCase()) || ACCOUNT_WORDS.has(lemma);
}
