import { set } from './word-set.ts';

/** Words by which something is asked for, listed, ordered or left out. */

/** Those who ask, as subjects. */
export const ASKERS = set('i we');

/** Adverbs that ask whether something is done. */
export const BY_NOW = set('yet already');

/** What joins a fragment to what was said before. */
export const CONJUNCTIONS = set('and but or n so then ok okay also yeah hm hmm nor');

/** Nouns and pronouns for what was named before. */
export const STANDING_IN = set('one ones side team delegation');

/** Words that add one more, at the end of a fragment. */
export const ADDING_WORDS = set('too also then instead either though tho pls please as well');

/** Pronouns for whoever may do what is asked. */
export const INDEFINITE_PERSONS = set('someone somebody anyone anybody');

/** Words that count down to a day. */
export const COUNTING_DOWN = set('day week hour night sleep month leave left go remain until till away off');

/** Verbs that ask for a list of their object. */
export const LISTING_VERBS = set('list name enumerate itemize itemise give show identify mention');

/** Verbs by which an account speaks of something without telling more of it. */
export const NAMING_VERBS = set('name mention list appear figure feature include involve cite call identify count');

/** Pronouns for everybody. */
export const ALL_PERSONS = set('everyone everybody anyone anybody name names');

/** Verbs that ask whoever is spoken to for their object. */
export const REQUESTING_VERBS = set('name give identify mention cite state specify quote provide supply indicate tell');

/** Verbs by which a clause is asked for. */
export const ASKING_VERBS = set('specify clarify state say verify check confirm establish determine indicate');

/** What stands before a command. */
export const POLITE_WORDS = set(
  'please pls plz kindly just can could would will you u someone anyone somebody anybody',
);

/** What opens a statement that is to be confirmed. */
export const DOUBTING_WORDS = set('so wait hold on thought guess heard apparently supposedly allegedly');

/** What opens a clause that is told or asked. */
export const CLAUSE_OPENERS = set('that whether if :');

/** Adjectives that say which of the things named are meant, and nothing of them. */
export const POINTING_WORDS = set(
  'separate individual different distinct respective various specific particular exact precise main key focal central major important principal chief single total overall whole full entire complete altogether current present listed named given stated mentioned concerned course extra additional further concrete actual official',
);

/** Nouns for what somebody does one after the other. */
export const PROGRAMME_NOUNS = set('itinerary schedule programme program timetable route calendar diary plan timeline');

/** Nouns for an order of things. */
export const SEQUENCE_NOUNS = set('order sequence turn chronology');

/** Words that ask for the beginning or the end of an order, and which. */
export const PLACES_IN_ORDER: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['first', 'first'],
  ['earlier', 'first'],
  ['earliest', 'first'],
  ['sooner', 'first'],
  ['last', 'last'],
  ['later', 'last'],
  ['latest', 'last'],
  ['final', 'last'],
]);

/** What a thing does that has its turn. */
export const TURN_VERBS = set('next schedule plan come be happen do follow go occur start begin take');

/** Verbs and nouns that hold two things against each other. */
export const COMPARING_WORDS = set('compare contrast differ difference differently comparison versus vs distinguish');

/** What sets somebody aside from whom something is asked of: "as distinct from X". */
export const CONTRAST_WORDS = set('distinct opposed unlike rather contrast separate apart compared');

/** Words that leave somebody out, alone or with the word behind them. */
export const EXCEPTING: ReadonlyMap<string, string | null> = new Map([
  ['besides', null],
  ['except', null],
  ['excepting', null],
  ['excluding', null],
  ['barring', null],
  ['apart', 'from'],
  ['aside', 'from'],
  ['other', 'than'],
]);

/** Verbs that leave out what stands between them and a word: "leaving X aside", "not counting X". */
export const LEAVING_OUT = set('leave count set put');

/** Adjectives that ask for more than the kind of a thing. */
export const SPECIFYING = set('specific particular exact precise concrete certain individual');
