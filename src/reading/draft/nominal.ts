import type { Tree } from '../../language/en/syntax/tree.ts';
import { known } from '../names/known.ts';
import type { Parsed } from '../review/predicate.ts';

/** Letters of a noun phrase within a name. */
const LONGEST = 60;

/** What does not belong to the name of a thing: what is told besides of it. */
const BESIDE = ['acl', 'appos', 'parataxis', 'advcl', 'dep', 'cop', 'punct'];
/** What may stand before it. */
const BEFORE = ['det', 'amod', 'nummod', 'compound', 'nmod:poss', 'nmod:desc', 'advmod', 'flat'];
const OWNERS = /^(?:its|their|his|her|my|our|your|own)$/i;
const ASKING = /^(?:what|which|who|whose|how)\b/i;

/** A noun with what belongs to it, without relative clauses and appositions, in the words of the text; null for a pronoun. */
export function nominal({ tree, text }: Parsed, head: number): string | null {
  const { upos } = tree.word(head);
  if (upos !== 'NOUN' && upos !== 'PROPN') return null;
  let from = firstOf(tree, head);
  while (from < head && OWNERS.test(tree.word(from).text)) from++;
  const to = lastOf(tree, head, tree.word(from).start);
  const words = text.slice(tree.word(from).start, tree.word(to).end).replace(/\s+/g, ' ');
  const plain = words.replace(/[*_"“”]+|[\s,;:–-]+$/g, '').trim();
  if (plain === '' || ASKING.test(plain)) return null;
  const isName =
    known(tree.word(from).text) !== undefined ||
    tree.word(from).upos === 'PROPN' ||
    /^(?:\p{Lu}[\p{Lu}\p{P}\d]|(?!The |A |An )\S+ \p{Lu})/u.test(plain);
  return isName || tree.word(from).start > 0 ? plain : plain.charAt(0).toLowerCase() + plain.slice(1);
}

/** The first word of what belongs to a noun and stands before it. */
export function firstOf(tree: Tree, head: number): number {
  const left = tree.children(head).filter((c) => c < head && isBefore(tree, c));
  return Math.min(head, ...left.map((c) => tree.span(c).from));
}

/** Words to the right as long as they follow each other and the whole is short. */
function lastOf(tree: Tree, head: number, start: number): number {
  let to = head;
  for (const c of tree.children(head).filter((each) => each > head)) {
    if (isBeside(tree, c) || isSetOff(tree, c)) break;
    const end =
      tree.relation(c) === 'nmod' || tree.relation(c) === 'conj' ? lastOf(tree, c, start) : tree.span(c).to - 1;
    if (tree.word(end).end - start > LONGEST) break;
    to = Math.max(to, end);
  }
  return to;
}

/** A comma stands before it, and it is no part of a list. */
function isSetOff(tree: Tree, i: number): boolean {
  const { from } = tree.span(i);
  const isList = tree.relation(i) === 'conj' && tree.conjuncts(i).length > 2;
  return !isList && (tree.words[from]?.text === ',' || tree.words[from - 1]?.text === ',');
}

function isBefore(tree: Tree, i: number): boolean {
  // "For the first time in seven weeks X put out": another phrase, hung on the wrong word.
  if (tree.childrenBy(i, 'case').some((c) => c < i)) return false;
  return BEFORE.includes(tree.relation(i)) || BEFORE.includes(tree.word(i).deprel) || tree.word(i).text === '-';
}

/** "night-line" is cut into three words, of which the dash is none. */
function isBeside(tree: Tree, i: number): boolean {
  return BESIDE.includes(tree.relation(i)) && tree.word(i).text !== '-';
}
