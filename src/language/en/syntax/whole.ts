import { ACCOUNT_WORDS, FORM_NOUNS, FRAME_WORDS, HAPPENING_VERBS, POINT_NOUNS, TEXT_NOUNS } from './account-words.ts';
import { ASKERS, INDEFINITE_PERSONS } from './asking-words.ts';
import { WH_GAPS } from './closed.ts';
import type { Question } from './question.ts';
import type { Tree } from './tree.ts';

/** What a request to be told of everything points at: an account by its noun or "this", or what was spoken of last. */
export type Whole = 'account' | 'spoken-of';

/**
 * Whether a question asks to be told what an account is about: of all that it speaks of there is nothing but an account, telling
 * and happening. How long it is to be, and what the asker has read, is said beside. Null where it speaks of more.
 */
export function wholeAsked({ tree, content, gap }: Question): Whole | null {
  if (gap !== null && !WIDE.has(gap.kind)) return null;
  const beside = saidBeside(tree);
  const held = content.filter((i) => !beside.has(i));
  if (!held.every((i) => isFrame(tree, i))) return null;
  if (held.some((i) => isAccount(tree, i))) return 'account';
  if (isAbout(tree)) return tree.words.some(({ text }) => text.toLowerCase() === 'this') ? 'account' : 'spoken-of';
  return held.some((i) => gap !== null && isHappening(tree, i)) ? 'spoken-of' : null;
}

const WIDE: ReadonlySet<string> = new Set(['thing', 'clause', 'action', 'manner']);

/** What the asker says of himself, to whom it is told, and how long it is to be. */
function saidBeside(tree: Tree): Set<number> {
  const beside = new Set<number>();
  tree.words.forEach((word, i) => {
    const low = word.text.toLowerCase();
    if (tree.relation(i) === 'nsubj' && INDEFINITE_PERSONS.has(low)) beside.add(i);
    const isOfForm = FORM_NOUNS.has(word.lemma) || FORM_NOUNS.has(low);
    if (isOfForm && (tree.marker(i) !== '' || tree.relation(i) === 'obl')) addAll(beside, tree, i);
    if (POINT_NOUNS.has(word.lemma))
      for (const c of tree.children(i)) if (['amod', 'compound'].includes(tree.relation(c))) beside.add(c);
    const verb = tree.head(i);
    if (tree.relation(i) !== 'nsubj' || !ASKERS.has(low) || verb < 0) return;
    if (!tree.words.some((_, w) => isWh(tree, w) && tree.head(w) === verb)) addOwn(beside, tree, verb);
  });
  return beside;
}

function addAll(to: Set<number>, tree: Tree, head: number): void {
  const { from, to: end } = tree.span(head);
  for (let i = from; i < end; i++) to.add(i);
}

/** A clause without those that stand beside it. */
function addOwn(to: Set<number>, tree: Tree, verb: number): void {
  to.add(verb);
  for (const child of tree.children(verb))
    if (!['parataxis', 'conj', 'appos'].includes(tree.relation(child)) && child !== verb) addOwn(to, tree, child);
}

const isWh = (tree: Tree, i: number) => WH_GAPS.has(tree.word(i).lemma);

const isFrame = (tree: Tree, i: number) => {
  const { lemma, text } = tree.word(i);
  return FRAME_WORDS.has(lemma) || FRAME_WORDS.has(text.toLowerCase()) || isAccount(tree, i) || isHappening(tree, i);
};

/** "The summary", "the main points", "this statement". */
const isAccount = (tree: Tree, i: number) => {
  const { lemma, text } = tree.word(i);
  if (ACCOUNT_WORDS.has(lemma) || ACCOUNT_WORDS.has(text.toLowerCase())) return true;
  if (TEXT_NOUNS.has(lemma)) return tree.children(i).some((c) => tree.word(c).lemma === 'this');
  return POINT_NOUNS.has(lemma) && tree.child(i, 'amod', 'compound') !== undefined;
};

const isHappening = (tree: Tree, i: number) => HAPPENING_VERBS.has(tree.word(i).lemma);

/** "What … about?": behind the preposition stands no noun. */
function isAbout(tree: Tree): boolean {
  return (
    tree.words.some((_, i) => tree.word(i).lemma === 'what') &&
    tree.words.some(
      ({ lemma }, i) =>
        lemma === 'about' && !tree.words.slice(i + 1).some(({ upos }) => ['NOUN', 'PROPN', 'PRON'].includes(upos)),
    )
  );
}
