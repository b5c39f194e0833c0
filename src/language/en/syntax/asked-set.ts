import { isKind } from '../../lexicon/hypernyms.ts';
import { ACCOUNT_WORDS, FRAME_WORDS, WIDE_OPENERS } from './account-words.ts';
import {
  ALL_PERSONS,
  LISTING_VERBS,
  NAMING_VERBS,
  PLACES_IN_ORDER,
  POINTING_WORDS,
  PROGRAMME_NOUNS,
  SEQUENCE_NOUNS,
} from './asking-words.ts';
import { GAP_NOUNS, type GapKind, MEETING_VERBS, NEGATORS } from './closed.ts';
import { isContent, type Question } from './question.ts';
import type { Tree } from './tree.ts';

type SetKind = 'person' | 'country' | 'place' | 'organization' | 'meeting' | 'programme';

/** A question for all things of a kind. */
export interface AskedSet {
  readonly kind: SetKind;
  /** "How many": their number is asked for. */
  readonly counted: boolean;
  /** Asks for what an account speaks of: "named in the article", "in this". */
  readonly inAccount: boolean;
  readonly quantifier: 'both' | 'only' | 'all' | null;
  readonly plural: boolean;
  /** Of an order the first or the last. */
  readonly place: 'first' | 'last' | null;
  /** Asks for those that are not. */
  readonly negated: boolean;
  /** Words that tell which ones. */
  readonly restricting: readonly number[];
}

/** The set that a question asks for, or null where it asks for one thing. */
export function askedSet({ tree, gap: open }: Pick<Question, 'tree' | 'gap'>): AskedSet | null {
  const gap = open?.requested ? null : open;
  const noun = setNoun(tree, gap);
  const kind = noun === null ? (gap?.kind === 'person' ? 'person' : null) : kindOf(tree, noun);
  if (kind === null) return null;
  const has = (words: ReadonlySet<string>) =>
    tree.words.some(({ lemma, text }) => words.has(lemma) || words.has(text.toLowerCase()));
  const named = tree.words.some(
    ({ lemma, upos }, i) => i !== noun && upos === 'VERB' && NAMING_VERBS.has(lemma) && i > 0,
  );
  const framed = tree.words.some((_, i) => i !== noun && isAccount(tree, i));
  return {
    kind,
    counted: gap?.kind === 'number' || (gap !== null && numberOf(tree) !== null),
    inAccount: named || framed,
    quantifier: has(new Set(['both']))
      ? 'both'
      : has(new Set(['only', 'just']))
        ? 'only'
        : gap === null || has(ALL)
          ? 'all'
          : null,
    place: tree.words.flatMap(({ lemma }) => PLACES_IN_ORDER.get(lemma) ?? []).at(0) ?? null,
    plural: noun !== null && tree.word(noun).text.toLowerCase() !== tree.word(noun).lemma,
    negated: has(NEGATORS),
    restricting: tree.words.flatMap((_, i) => (i !== noun && restricts(tree, i) ? [i] : [])),
  };
}

/** The noun of what is listed or counted. */
function setNoun(tree: Tree, gap: Question['gap']): number | null {
  if (gap === null) return listedNoun(tree);
  if (gap.noun !== null) {
    const noun = gap.kind === 'number' && kindOf(tree, gap.noun) === null ? numberOf(tree) : gap.noun;
    return LISTABLE.has(gap.kind) ? noun : null;
  }
  if (gap.kind !== 'person' && gap.kind !== 'thing') return null;
  const number = numberOf(tree);
  if (number !== null) return number;
  // "Who are the people in this", "what is the itinerary", "which of the officials".
  const told =
    gap.governor < 0 ? tree.child(gap.wh, 'nsubj') : isBareNominal(tree, gap.governor) ? gap.governor : undefined;
  const among = tree.child(gap.wh, 'nmod', 'obl');
  const noun = told ?? (among !== undefined && tree.marker(among) === 'of' ? among : undefined);
  return noun !== undefined && kindOf(tree, noun) !== null && tree.word(noun).upos === 'NOUN' ? noun : null;
}

const LISTABLE: ReadonlySet<GapKind> = new Set(['person', 'thing', 'number', 'country', 'organization', 'place']);

/** Parts of a journey. */
const STOPS: ReadonlySet<string> = new Set(['stop', 'leg', 'destination']);
const ALL: ReadonlySet<string> = new Set(['all', 'every']);

/** "Are the people", not "is at the talks". */
const isBareNominal = (tree: Tree, i: number) => tree.child(i, 'cop') !== undefined && tree.marker(i) === '';

/** "The number of meetings": what is counted. */
function numberOf(tree: Tree): number | null {
  const number = tree.words.findIndex(({ lemma }) => lemma === 'number' || lemma === 'count');
  const of = number < 0 ? undefined : tree.child(number, 'nmod');
  return of !== undefined && tree.marker(of) === 'of' ? of : null;
}

/** "List all the meetings", "names of the people", "Summarise the itinerary of X", "X's schedule". */
function listedNoun(tree: Tree): number | null {
  const first = tree.words.findIndex((_, i) => isContent(tree, i));
  const lists = LISTING_VERBS.has(tree.words[first]?.text.toLowerCase() ?? '');
  const nouns = tree.words.flatMap(({ upos }, i) => (i >= first && ['NOUN', 'PRON'].includes(upos) ? [i] : []));
  const noun = nouns.find((i) => kindOf(tree, i) !== null);
  if (noun === undefined) return null;
  const { lemma } = tree.word(noun);
  const direct = nouns.every((i) => i >= noun || i === first);
  if (lemma === 'name' && direct) {
    const of = tree.child(noun, 'nmod');
    return of !== undefined && kindOf(tree, of) !== null ? of : noun;
  }
  const wholly = noun === tree.root && tree.childrenBy(noun, 'det').some((c) => ALL.has(tree.word(c).lemma));
  return direct && (lists || wholly || kindOf(tree, noun) === 'programme') ? noun : null;
}

const MOST_KINDS: Partial<Record<GapKind, SetKind>> = {
  person: 'person',
  country: 'country',
  place: 'place',
  organization: 'organization',
};

function kindOf(tree: Tree, noun: number): SetKind | null {
  const { lemma, text } = tree.word(noun);
  if (PROGRAMME_NOUNS.has(lemma) || SEQUENCE_NOUNS.has(lemma)) return 'programme';
  if (ALL_PERSONS.has(lemma) || ALL_PERSONS.has(text.toLowerCase())) return 'person';
  if (lemma === 'time' && tree.words.some(({ lemma: verb }) => MEETING_VERBS.has(verb))) return 'meeting';
  if (lemma === 'partner') return 'country';
  if (STOPS.has(lemma)) return 'place';
  const kind = MOST_KINDS[GAP_NOUNS.get(lemma) ?? 'thing'];
  return kind ?? (isMeeting(lemma) || isMeeting(text.toLowerCase()) ? 'meeting' : null);
}

/** "Meeting", "talks", "session", "summit": what people meet for. */
function isMeeting(lemma: string): boolean {
  return Math.max(isKind(lemma, 'meeting'), isKind(lemma, 'discussion')) >= MEETS;
}

const MEETS = 0.25;

/** "The article", "this thing"; "here", and "this" behind "in". */
function isAccount(tree: Tree, i: number): boolean {
  const { lemma, upos } = tree.word(i);
  if (ACCOUNT_WORDS.has(lemma) && upos === 'NOUN') return true;
  const isThis = tree.children(i).some((c) => tree.word(c).lemma === 'this');
  if (isThis && FRAME_WORDS.has(lemma) && upos === 'NOUN') return true;
  return lemma === 'here' || (lemma === 'this' && tree.marker(i) === 'in');
}

function restricts(tree: Tree, i: number): boolean {
  const { lemma, text, upos } = tree.word(i);
  if (!isContent(tree, i) || isAccount(tree, i) || NEGATORS.has(lemma)) return false;
  if (LISTING_VERBS.has(text.toLowerCase()) || NAMING_VERBS.has(lemma) || WIDE_OPENERS.has(lemma)) return false;
  if (ALL_PERSONS.has(lemma) || SEQUENCE_NOUNS.has(lemma) || PLACES_IN_ORDER.has(lemma)) return false;
  return !(POINTING_WORDS.has(lemma) && upos !== 'PROPN');
}
