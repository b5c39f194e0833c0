/**
 * The domain's types, no logic. Data flows one way:
 * text → facts → question → candidates → decision → answer → reply.
 */

/** Languages of replies; quotes stay in that of their article. */
export const LOCALES = ['en', 'ko'] as const;
export type Locale = (typeof LOCALES)[number];

/** What something is called, or what is said of it, in other languages than that of its article. */
type InOthers = Readonly<Partial<Record<Locale, string>>>;

/** Half-open UTF-16 offsets into an article's body. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of an article; `paragraph` counts from 1. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

export interface Article {
  /** The folder's name. */
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  readonly outlet: string;
  /** Local date-time of publication without offset, in `zone`. */
  readonly published: string;
  /** IANA time zone in which the article's dates are meant. */
  readonly zone: string;
  readonly url?: string;
  /** Everything below the front matter, never rewritten. */
  readonly body: string;
  readonly sentences: readonly Sentence[];
}

/** How date words were read. */
interface DateRule {
  readonly how:
    | 'as-written'
    | 'of-the-year'
    | 'nearest'
    | 'counted'
    | 'from-date-before'
    | 'range'
    | 'same-day'
    | 'ahead'
    | 'back'
    | 'period'
    | 'month'
    | 'year';
  /** The words that it was applied to; a reading's text may hold a second way to write the same day. */
  readonly words: string;
}

/** A TIMEX3 date: `2024`, `2024-03`, `2024-10-31`, `2024-W44`, `2024-Q3`, `2024-H1`, `2024-SU`, `199` for a decade. */
export interface DateReading {
  /** The words that were read. */
  readonly text: string;
  readonly value: string;
  /** The date that a relative expression was counted from: the day of writing or a date of the text (of a range its other end); null when the words are absolute. */
  readonly anchor: string | null;
  readonly rule: DateRule;
}

/** A date as an answer carries it, the rule put in words. */
export interface WorkedDate extends Omit<DateReading, 'rule'> {
  /** One line that a reader can check. */
  readonly working: string;
}

export const ENTITY_KINDS = ['person', 'group', 'organization', 'country', 'place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const EVENT_KINDS = [
  'meeting',
  'statement',
  'confirmation',
  'deployment',
  'situation',
  'report',
  'event',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const FORMATS = ['two-plus-two', 'one-on-one', 'bilateral', 'trilateral', 'summit', 'photographed'] as const;
type Format = (typeof FORMATS)[number];

/** 5W1H, and how many. */
export const SLOTS = ['who', 'what', 'when', 'where', 'why', 'how', 'how-many'] as const;
export type Slot = (typeof SLOTS)[number];

/** What a fact says within its slot, where one slot holds several facts of an event. */
export const ASPECTS = [
  'agenda',
  'outcome',
  'expectation',
  'description',
  'meaning',
  'summary',
  'headline',
  'backdrop',
  'purpose',
  'travel',
  'rank',
  'predecessors',
  'quantity',
  'role',
  'origin',
  'start',
  'end',
  'deadline',
  'duration',
  'opinion',
  'demand',
  'offer',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** How what is told stands to what has come about. */
export const MODALITIES = ['planned', 'possible', 'asked-for', 'conditional'] as const;
type Modality = (typeof MODALITIES)[number];

/** A number with what it counts; null where it is not told. */
export interface Quantity {
  readonly number: number | null;
  /** What it is measured in: "tons". */
  readonly unit: string | null;
  /** What is counted or measured: "patrol vessels". */
  readonly of: string | null;
}

/** An office that people hold, known to the language: `foreign-minister`, `president`. */
interface Role {
  readonly title: string;
  /** What an answer calls it, where that is not the title of the article. */
  readonly shown?: string;
  readonly office: string | null;
  readonly evidence: readonly Span[];
}

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names?: InOthers;
  readonly aliases: readonly string[];
  readonly pronoun?: 'he' | 'she' | 'they';
  /** Id of the country that a person serves or a place lies in. */
  readonly country?: string;
  /** ISO 3166-1 alpha-3 code of a country. */
  readonly code?: string;
  /** Id of the place or country that a place lies in. */
  readonly within?: string;
  readonly roles: readonly Role[];
  readonly article: string;
}

export interface NewsEvent {
  readonly id: string;
  readonly name: string;
  readonly names?: InOthers;
  readonly kind: EventKind;
  readonly format?: Format;
  readonly primary: boolean;
  readonly parties: readonly string[];
  readonly aliases: readonly string[];
  /** Id of the event that a statement or confirmation speaks of. */
  readonly about?: string;
  /** Id of the event of an earlier article of which this one is a newer account. */
  readonly updates?: string;
  readonly article: string;
}

export interface Fact {
  readonly id: string;
  readonly event: string;
  readonly slot: Slot;
  readonly aspect?: Aspect;
  /** The words of the source that answer. */
  readonly value: Span;
  /** A sentence built of the evidence's words, where the bare value would not read well. */
  readonly answer?: string;
  /** The same as sentences of other languages. */
  readonly said?: InOthers;
  readonly entities: readonly string[];
  readonly date?: DateReading;
  readonly after?: string;
  readonly during?: string;
  readonly ordinal?: number;
  readonly quantity?: Quantity;
  /** What those whom the value names are in the event, where its aspect is `role`: "mediator". */
  readonly role?: string;
  /** Present where the source denies it. */
  readonly polarity?: 'not';
  /** Absent where it is as the verb of the source tells. */
  readonly modality?: Modality;
  /** The words of the source that say on which condition. */
  readonly condition?: Span;
  /** Id of the entity that says so; the reporter when absent. */
  readonly says?: string;
  /** Whether a person has checked it; false for what was drafted by reading. */
  readonly reviewed: boolean;
  readonly evidence: readonly Span[];
  readonly article: string;
}

export type Status = 'answered' | 'corrected' | 'clarify' | 'unanswered' | 'ignored';

/** Why there is no answer. */
export const REASONS = [
  'not-stated',
  'unknown-name',
  'not-understood',
  'off-topic',
  'after-publication',
  'chatter',
  'empty',
] as const;
export type Reason = (typeof REASONS)[number];

/** `text` is exactly the article's body from `start` to `end`. */
export interface Quote extends Span {
  readonly text: string;
  readonly article: string;
  readonly paragraph: number;
}

/** What led to an answer, for those who ask why it was given. */
export interface Grounds {
  /** Id of the event that was meant, or null where the question was about no event. */
  readonly event: string | null;
  /** Id of the fact that was stated. */
  readonly fact: string | null;
  readonly ask: Ask;
  /** A question that asks for yes or no has its yes. */
  readonly affirmed: boolean;
  /** The words of the question that were found in the knowledge. */
  readonly matched: readonly string[];
  /** The event that was nearly meant, and how many points it fitted worse. */
  readonly runnerUp: { readonly event: string; readonly behind: number } | null;
}

export interface Answer {
  readonly status: Status;
  readonly reason: Reason | null;
  readonly answer: string | null;
  /** The shortest phrase that answers. */
  readonly short: string | null;
  readonly quotes: readonly Quote[];
  /** Passages near the question that do not answer it. */
  readonly nearest: readonly Quote[];
  readonly date: WorkedDate | null;
  /** Local date of publication of the article that was used. */
  readonly asOf: string | null;
  /** Whether a person has checked what it rests on. */
  readonly reviewed: boolean;
  /** 0..1, of the first quote or nearest passage. */
  readonly confidence: number;
  /** Who says so, per quote; null where the reporter does. */
  readonly says: readonly (string | null)[];
  /** Names of the events among which to choose, or that were also meant. */
  readonly others: readonly string[];
  /** Null where no question was read. */
  readonly grounds: Grounds | null;
  /** The language model that chose the passages, where one did; all that is said is the sources' and the program's. */
  readonly chosenBy?: string;
}

/** What the sources say of something that is claimed. */
export type Verdict = 'supported' | 'contradicted' | 'not-stated';

/** A sentence of a message, held against the sources. */
export interface Claim {
  readonly text: string;
  readonly verdict: Verdict;
  readonly answer: Answer;
}

/** The type of answer that a question wants. */
export const KINDS = [
  ...SLOTS,
  'polar',
  'which-country',
  'which-organization',
  'role',
  'clock-time',
  'duration',
  'age',
  'days-until',
] as const;
export type Kind = (typeof KINDS)[number];

/** What is asked for, apart from what it is asked about. */
export interface Ask {
  readonly kind: Kind;
  readonly aspects: readonly Aspect[];
}
