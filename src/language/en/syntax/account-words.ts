import { set } from './word-set.ts';

/** Words for an account, its parts, and the telling and bringing out of it. */

/** Words for an account and for talking of it, which ask for the account itself. */
export const FRAME_WORDS = set(
  'article story news report piece text summary summarize summarise sum gist overview version short brief briefly recap tldr happen go know read say tell give explain point main thing matter topic describe quick detail basically post about deal fuss mention write cover state learn hear find info information rundown lowdown background everything anything something stuff word fill catch update walk business',
);

/** What opens a request for all that is said of something. */
export const WIDE_OPENERS = set('tell describe summarize summarise explain outline recap brief sum walk fill');

/** Pronouns that leave open what is told. */
export const ALL_THAT = set('anything something everything more all');

/** Those of them whose object is what is to be told of. */
export const TELLING_OF_OBJECT = set('describe summarize summarise explain outline recap');

/** Prepositions that put what is to be told of behind a word for telling. */
export const TOPIC_MARKERS = set('about on with through regarding concerning re around');

/** Verbs by which an account shows something: what is shown is what is asked about. */
export const SHOWING_VERBS = set(
  'characterize characterise characteris describe portray depict present paint frame summarize',
);

/** Words for a word, before the one that is meant: "the term two plus two". */
export const NAMING_NOUNS = set('term word phrase expression concept notion idea name');

/** Those that name an account or the telling of it. */
export const ACCOUNT_WORDS = set(
  'article story news report piece text summary summarize summarise sum gist overview recap tldr brief rundown lowdown',
);

/** What is told of an account in few words, if a word before it says which: "the main points". */
export const POINT_NOUNS = set('point thing fact idea version takeaway highlight line message news bit part');

/** Texts that are meant themselves where "this" stands before them. */
export const TEXT_NOUNS = set('statement release readout communique communiqué bulletin dispatch announcement');

/** How long something is to be told, and in what terms. */
export const FORM_NOUNS = set(
  'nutshell sentence word line paragraph minute second term language english summary dummy bullet short brief',
);

/** Verbs that leave open what takes place. */
export const HAPPENING_VERBS = set('happen occur miss go');

/** Verbs by which a text speaks of something, as nobody does. */
export const MENTIONING_VERBS = set('mention contain talk speak refer');

/** Pronouns for a text that lies before both. */
export const TEXT_PRONOUNS = set('it this that they');

/** Verbs for bringing out a text, alone and with a particle. */
export const PUBLISHING_VERBS = set('publish post print release issue upload run appear date write file air');
export const PUBLISHING_PHRASES = new Set([
  'come out',
  'put out',
  'put up',
  'go up',
  'go out',
  'send out',
  'bring out',
]);

/** Words for what vouches for something. */
export const SOURCE_WORDS = set('source accord know authority basis word sourcing');

/** Who brings out a text. */
export const PRESS_NOUNS = set(
  'outlet agency newspaper paper site website publisher publication magazine broadcaster wire author writer reporter journalist correspondent',
);

/** Verbs that ask to be led to a place in a text. */
export const POINTING_VERBS = set('show point find quote cite see give');

/** Parts of a text that say something. */
export const PASSAGE_NOUNS = set('sentence line passage paragraph quote part wording phrase phrasing word');
