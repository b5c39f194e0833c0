import { AUXILIARIES, FULL_AUXILIARIES } from './closed.ts';
import type { Tree } from './tree.ts';

const some = (words: Iterable<string>) => [...words].filter((word) => /^\p{L}+$/u.test(word)).join('|');
const NOT = "n['’]t";
const PRONOUNS = 'it|he|she|they|we|you|there|this|that';
const VERB_AND_PRONOUN = `,\\s{0,2}(?:${some(AUXILIARIES)})(?:${NOT})? (?:${PRONOUNS})(?: not)?\\W{0,4}$`;
const TAG = new RegExp(VERB_AND_PRONOUN, 'i');
const APPEAL = /,?\s(?:right|correct|true|no|huh|or not|or no|or what|yes or no)\W{0,4}$/i;
const OPENING = /^\W{0,4}(?:(?:so|and|but|wait|well|surely|ok|okay|hey|um|hmm)\b\W{1,3}){1,3}/i;
const FRAME =
  /^(?:is|isn['’]t|was|wasn['’]t) it (?:not )?(?:really |actually )?(?:true|correct|right|the case|a fact|accurate)(?: to say)?(?: that)? /i;
const FRONTED = new RegExp(`^(${some(AUXILIARIES)})${NOT}(?=\\s)`, 'i');

/**
 * A question that asks for yes or no without what only asks for agreement: "Isn't X coming?", "X is coming, isn't he?",
 * "Is it true that X is coming?".
 */
export function withoutAppeal(text: string): string {
  const plain = text.replace(OPENING, '').replace(TAG, '').replace(APPEAL, '').replace(FRAME, '');
  return plain.replace(FRONTED, (_, verb: string) => FULL_AUXILIARIES.get(verb.toLowerCase()) ?? verb);
}

/** Whether a statement asks for agreement: "X is coming, isn't he?". */
export function endsWithTag(text: string): boolean {
  return TAG.test(text);
}

/** Whether a question offers a choice: "on Monday, or on Tuesday?". */
export function offersChoice(tree: Tree): boolean {
  return tree.words.some(({ lemma }, i) => lemma === 'or' && tree.relation(i) === 'cc');
}

/** Whether a text says something of somebody, with a verb: "X goes there?", "X is the minister?". */
export function isClause(tree: Tree): boolean {
  const { root, words } = tree;
  if (words[root] === undefined || tree.child(root, 'nsubj', 'csubj') === undefined) return false;
  return words[root].upos === 'VERB' || tree.child(root, 'cop') !== undefined;
}
