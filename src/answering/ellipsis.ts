import { STANDING_IN } from '../language/en/syntax/asking-words.ts';
import type { GapKind } from '../language/en/syntax/closed.ts';
import { type Fragment, filled, fragmentOf } from '../language/en/syntax/fragment.ts';
import { type Gap, readQuestion as gapIn } from '../language/en/syntax/question.ts';
import { treeOf } from '../language/en/syntax/read.ts';
import type { Tree } from '../language/en/syntax/tree.ts';
import type { Turn } from './decision.ts';
import type { Engine } from './engine.ts';
import { isOwnEvidence } from './event-choice.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { type Question, readQuestion } from './question.ts';
import { concepts, entityIds, type Unit } from './units.ts';

/** A clause, and what it is to be read in the light of. */
interface Completed {
  readonly clause: string;
  readonly last: Turn;
}

/**
 * The clause that a fragment stands for: the one before, with what the fragment names in the place of what is like it
 * ("Who comes from Peru?", "and from Chile?"), or as what was asked for ("When do they meet?", "On Friday?"). Null where
 * a clause is none, or nothing in the one before is like it.
 */
export function completed(engine: Engine, text: string, last: Turn | null): Completed | null {
  if (last?.clause === undefined || text.split(/\s+/).length > LONGEST) return null;
  const question = questionOf(engine, text);
  const fragment = fragmentOf(question.spelled);
  if (!fragment) return null;
  const [named] = mentionsIn(engine, question).filter(
    ({ type }) => type !== 'word' && type !== 'name' && type !== 'event',
  );
  if (!named || !isWhole(fragment, named) || isRelative(named)) return null;
  const before = questionOf(engine, last.clause);
  const guess = () => asGuess(before, fragment, named);
  const other = () => inPlaceOfAlike(before, mentionsIn(engine, before), fragment, question, named);
  const clause = fragment.isAdded ? (other() ?? guess()) : (guess() ?? other());
  if (clause === null) return null;
  // What tells one event from another may be of another than the one spoken of.
  const isElsewhere = named.type === 'country' || isOwnEvidence(named);
  return { clause, last: isElsewhere ? { ...last, event: null } : last };
}

/** Words of a message from which on it is none: what asks for agreement may stand behind a fragment. */
const LONGEST = 16;

/** "And her counterpart?" is found through the person spoken of last. */
const isRelative = ({ units }: Mention) => units.some((unit) => concepts(unit).includes('counterpart'));

/** Whether a fragment says nothing but what it names: nothing that it says falls away. */
function isWhole({ tree, phrase }: Fragment, { units }: Mention): boolean {
  const within = (start: number, end: number) => units.some((unit) => unit.start < end && start < unit.end);
  return tree.words
    .slice(phrase.from, phrase.to)
    .every(
      ({ start, end, upos, lemma, deprel }) =>
        within(start, end) || LIGHT.has(upos) || STANDING_IN.has(lemma) || deprel === 'nmod:poss',
    );
}

const LIGHT = new Set(['DET', 'ADP', 'PUNCT', 'PART']);

const questionOf = ({ lexicon, spelling, published }: Engine, text: string): Question =>
  readQuestion(text, lexicon, spelling, published);

const mentionsIn = ({ base, lexicon }: Engine, question: Question): Mention[] => mentionsOf(question, base, lexicon);

const PARTIES: ReadonlySet<Mention['type']> = new Set(['country', 'organization']);

function isAlike(a: Mention, b: Mention): boolean {
  if (a.type === 'person' && b.type === 'country') return a.country !== null;
  return a.type === b.type || (PARTIES.has(a.type) && PARTIES.has(b.type));
}

/** What a fragment names in the place of what is like it, if it does not hang on another preposition. */
function inPlaceOfAlike(
  before: Question,
  mentions: readonly Mention[],
  { tree, phrase }: Fragment,
  own: Question,
  named: Mention,
): string | null {
  const alike = mentions.filter((each) => isAlike(each, named));
  const preposition = prepositionOf(tree, phrase);
  const hangs = ({ units }: Mention) => units[0]?.before.toLowerCase() === preposition;
  const those = preposition === '' ? alike : alike.filter(hangs);
  // Of several that are alike the one that acts; else it is not said which.
  const replaced = those.length === 1 ? those[0] : those.find((each) => isSubject(before, each));
  return replaced ? inPlaceOf(before, replaced, own, named) : null;
}

function prepositionOf(tree: Tree, { from }: Fragment['phrase']): string {
  const { upos, text } = tree.word(from);
  return upos === 'ADP' ? text.toLowerCase() : '';
}

function isSubject({ spelled }: Question, { units }: Mention): boolean {
  const tree = treeOf(spelled);
  const subject = tree.child(tree.root, 'nsubj');
  const head = subject === undefined ? undefined : tree.word(subject);
  return head !== undefined && units.some(({ start, end }) => start < head.end && head.start < end);
}

/** The words of some units. */
function wordsOf({ spelled }: Question, units: readonly Unit[]): string {
  const [first, last] = [units[0], units.at(-1)];
  return first && last ? spelled.slice(first.start, last.end) : '';
}

function inPlaceOf(before: Question, replaced: Mention, own: Question, named: Mention): string | null {
  // "And their defense minister?": of the country that was named before.
  const units = replaced.type === 'person' ? partOf(replaced, named) : replaced.units;
  const words = wordsOf(before, units);
  const at = before.spelled.indexOf(words, units[0]?.start ?? 0);
  if (words === '' || at < 0) return null;
  return before.spelled.slice(0, at) + wordsOf(own, named.units) + before.spelled.slice(at + words.length);
}

/** "And their defense minister?" is of the country that was named before, "and the Chilean one?" of the same office. */
function partOf(replaced: Mention & { type: 'person' }, named: Mention): readonly Unit[] {
  const { units, country } = replaced;
  if (named.type === 'country') return units.filter((unit) => country !== null && entityIds(unit).includes(country));
  const isOfSame = country !== null && named.type === 'person' && named.byOffice && named.country === null;
  return isOfSame ? units.slice(-1) : units;
}

const FILLED_BY: Partial<Record<GapKind, readonly Mention['type'][]>> = {
  time: ['date'],
  place: ['place', 'country'],
  country: ['country'],
  person: ['person', 'country', 'organization'],
  organization: ['organization', 'country'],
};

function asGuess({ spelled }: Question, { tree, phrase }: Fragment, named: Mention): string | null {
  const { tree: before, gap } = gapIn(treeOf(spelled));
  if (gap === null || !FILLED_BY[gap.kind]?.includes(named.type) || isIdentity(before, gap)) return null;
  const hangs = prepositionOf(tree, phrase) !== '';
  const isTown = named.type === 'country' && named.place !== null;
  const isCountry = named.type === 'country' && !isTown;
  if (gap.kind === 'place' ? isCountry && !hangs : hangs && gap.kind !== 'time') return null;
  if (gap.kind === 'person' && isTown) return null;
  const { from, to } = phrase;
  const words = tree.words.slice(from, to).map(({ text }) => text);
  const statement = filled(before, gap, words.join(' '));
  return statement && `${statement}?`;
}

/** "Who is X?": another name is no answer to it. */
const isIdentity = (tree: Tree, { at, governor, kind }: Gap) =>
  kind === 'person' && (governor < 0 || tree.child(governor, 'cop') !== undefined) && tree.relation(at) !== 'obl';
