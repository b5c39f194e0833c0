import type { DateReading, EntityKind, Kind, Locale } from '../model.ts';
import { en } from './locales/en.ts';
import { ko } from './locales/ko.ts';

/** What the sources do not say; each completes "the article does not say". */
interface Gaps {
  readonly that: string;
  readonly bothInOne: string;
  readonly whoIsAtBoth: string;
  readonly whoOrWhat: (name: string) => string;
  readonly countryServed: (name: string) => string;
  readonly whoLeads: string;
  readonly whichCountry: string;
  readonly howMany: string;
  readonly whoDoes: string;
  readonly whoElse: string;
  readonly whoDoesNot: string;
  readonly whoThatIs: string;
  /** What is asked of an event; a kind without a word of its own asks for "that". */
  readonly ofEvent: (kind: Kind, event: string) => string;
  readonly whichOfTwo: string;
  readonly thatTheySaid: (name: string) => string;
  readonly whatTheySaid: string;
  readonly whyItIsSaid: string;
  readonly whereThatIs: string;
  readonly sinceWhen: string;
  readonly takesPart: (name: string, event: string) => string;
  readonly duration: string;
  readonly age: string;
  readonly timeOfDay: string;
  readonly post: string;
  readonly whetherItTookPlace: string;
}

/** What is counted. */
export type Counted = EntityKind | 'thing';

/** Everything that an answer says beside the words of the sources. `several` tells that more than one article was searched. */
export interface Wording {
  readonly locale: Locale;
  /** An answer as it is said: words of a source in another language are set in quotation marks. */
  readonly rendered: (text: string) => string;
  readonly notSaid: (gap: string, several: boolean) => string;
  readonly notNamed: (name: string, several: boolean) => string;
  readonly notMentioned: (words: string, several: boolean) => string;
  readonly notUnderstood: (word: string) => string;
  readonly offTopic: (several: boolean) => string;
  readonly gaps: Gaps;

  /** An answer as a yes, a no, or as what holds instead of what was assumed. */
  readonly yes: (text: string) => string;
  readonly no: (text: string) => string;
  readonly noTheArticleSays: (text: string) => string;
  readonly otherwise: (text: string) => string;
  readonly neither: (text: string) => string;
  readonly notSo: (said: string, text: string) => string;
  readonly onlyThis: (text: string) => string;

  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
  readonly counted: (count: number, items: string, kind: Counted | undefined) => string;
  readonly countedEach: (count: number, items: string, kind: Counted | undefined) => string;
  readonly which: (items: string) => string;
  readonly is: (name: string, title: string) => string;
  readonly officeOf: (title: string, country: string) => string;
  readonly entityKinds: Readonly<Record<EntityKind, string>>;
  /** The event that an article itself is. */
  readonly article: string;

  /** A date as a reader says it, of whatever length. */
  readonly date: (date: Pick<DateReading, 'value'>) => string;
  /** The same where it answers "when". */
  readonly onDate: (date: Pick<DateReading, 'value'>) => string;
  /** What an older article said, by its ISO day; `outlet` where it is another's than that of the answer. */
  readonly earlier: (day: string, outlet: string | null, said: string) => string;
  /** One line that shows how a date was read. */
  readonly working: (date: DateReading) => string;
  readonly days: (count: number) => string;
  readonly noDateGiven: string;
  readonly articleGivesNoDate: string;
  readonly today: (date: string) => string;
  readonly noneLeft: (date: string) => string;
  readonly daysLeft: (days: string, date: string) => string;
  readonly dateIs: (date: string, past: boolean) => string;
  readonly notYet: (date: string) => string;
  readonly scheduledToday: (date: string) => string;
  readonly wasScheduled: (date: string) => string;
  readonly wasScheduledBefore: (date: string) => string;
}

const WORDINGS: Readonly<Record<Locale, Wording>> = { en, ko };

export function wordingOf(locale: Locale): Wording {
  return WORDINGS[locale];
}
