import { ACCOUNT_WORDS, PRESS_NOUNS, PUBLISHING_PHRASES, PUBLISHING_VERBS } from './account-words.ts';
import { type GapKind, MODALS, PARTICLES } from './closed.ts';
import type { Gap, Question } from './question.ts';
import type { Tree } from './tree.ts';

/** A question about the coming out of the account itself. */
export interface PublicationAsked {
  /** Its day, or whose it is. */
  readonly slot: 'when' | 'who';
  /** The account is only meant by a pronoun, which may stand for something else that was spoken of. */
  readonly leans: boolean;
  /** The hour is asked for, which stands with the day as it is printed. */
  readonly hour: boolean;
}

/** "When was this article posted?", "which agency is it from?", "this came out on Monday?"; null of all else. */
export function publicationAsked({ tree, gap }: Pick<Question, 'tree' | 'gap'>): PublicationAsked | null {
  const slot = gap === null ? 'when' : SLOTS[gap.kind];
  const noun = gap === null || gap.noun === null ? undefined : tree.word(gap.noun).lemma;
  if (slot === undefined || (slot === 'who' && noun !== undefined && !PRESS_NOUNS.has(noun))) return null;
  const verb = gap === null ? tree.root : verbAbove(tree, gap.at);
  const text = textPublished(tree, verb) ?? (gap === null ? undefined : textDated(tree, gap));
  if (text === undefined) return null;
  const hour = tree.words.some(({ lemma }) => HOURS.has(lemma));
  return { slot, leans: LEANING.has(tree.word(text).text.toLowerCase()), hour };
}

const HOURS: ReadonlySet<string> = new Set(['hour', 'time']);

const SLOTS: Partial<Record<GapKind, PublicationAsked['slot']>> = {
  time: 'when',
  duration: 'when',
  age: 'when',
  person: 'who',
  organization: 'who',
};

/** "This" is what lies before both; these may mean what was spoken of. */
const LEANING: ReadonlySet<string> = new Set(['it', 'that']);
const MEANT: ReadonlySet<string> = new Set(['this', ...LEANING]);

/** The text of which the verb of a question says that it came out. */
function textPublished(tree: Tree, verb: number): number | undefined {
  if (!isPublishing(tree, verb)) return undefined;
  if (tree.childrenBy(verb, 'aux').some((c) => MODALS.has(tree.word(c).lemma))) return undefined;
  const text = tree.child(verb, 'obj') ?? tree.child(verb, 'nsubj');
  return text !== undefined && isText(tree, text) ? text : undefined;
}

/** "How long ago was it posted": the verb on which a word hangs, over the words between. */
function verbAbove(tree: Tree, i: number): number {
  let at = tree.head(i);
  while (at >= 0 && tree.word(at).upos !== 'VERB') at = tree.head(at);
  return at < 0 ? tree.root : at;
}

function isPublishing(tree: Tree, i: number): boolean {
  const { lemma, upos } = tree.words[i] ?? {};
  if (upos !== 'VERB' || lemma === undefined) return false;
  const particle = tree.childrenBy(i, 'compound', 'advmod').find((c) => PARTICLES.has(tree.word(c).lemma));
  return particle === undefined
    ? PUBLISHING_VERBS.has(lemma)
    : PUBLISHING_PHRASES.has(`${lemma} ${tree.word(particle).lemma}`);
}

/** "How old is this article", "which agency is this from", "the date of the story". */
function textDated(tree: Tree, { wh, kind }: Gap): number | undefined {
  const { root } = tree;
  const isFrom = tree.words.some(({ lemma }, i) => lemma === 'from' && i > wh);
  if (tree.word(root).upos === 'VERB' || kind === 'duration' || (SLOTS[kind] === 'who' && !isFrom)) return undefined;
  const subjects = [...tree.childrenBy(root, 'nsubj').filter((c) => !tree.isWithin(wh, c)), root];
  const subject = subjects.find((c) => (isFrom ? isText(tree, c) : isNoun(tree, c)));
  if (subject !== undefined) return subject;
  return subjects
    .filter((c) => DATES.has(tree.word(c).lemma))
    .flatMap((c) => tree.childrenBy(c, 'nmod'))
    .find((c) => isNoun(tree, c));
}

const DATES: ReadonlySet<string> = new Set(['date', 'day', 'dateline', 'age']);

const isNoun = (tree: Tree, i: number) => ACCOUNT_WORDS.has(tree.word(i).lemma) && tree.word(i).upos === 'NOUN';

function isText(tree: Tree, i: number): boolean {
  return isNoun(tree, i) || (MEANT.has(tree.word(i).text.toLowerCase()) && tree.child(i, 'acl') === undefined);
}
