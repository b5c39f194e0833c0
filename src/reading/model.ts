import type { Aspect, DateReading, EntityKind, EventKind, Slot, Span } from '../model.ts';

/** The types of reading. Offsets are of `Manuscript.text`, which is never rewritten. */

export type Block = Span & { readonly kind: 'heading' | 'paragraph' | 'caption' | 'dateline' };

/** When an article was published, as it prints it or as its reader was told. */
export interface Publication {
  /** Local date or date-time without offset: `2024-10-28`, `2024-10-28T09:46`. */
  readonly local: string;
  /** IANA zone, or null when nothing tells it. */
  readonly zone: string | null;
  /** Where the text prints it; null when it was given beside the text. */
  readonly span: Span | null;
  /** Only a day of change is told, which stands for it. */
  readonly changed?: true;
}

/** A text as it came, and what of it is the article. */
export interface Manuscript {
  /** What offsets count in: the text as given; for HTML the text that was drawn from it. */
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Publication | null;
  /** Where a day stands in figures of which none tells the month. */
  readonly ambiguous?: Span;
  /** The place of a dateline: "LIMA, May 2 (Agency) —". */
  readonly dateline: Span | null;
  /** The article's own blocks in order, headline included; boilerplate and repeated captions are left out. */
  readonly blocks: readonly Block[];
}

export interface ReadRole extends Span {
  /** As the text writes it: "Foreign Minister". */
  readonly title: string;
}

/** A person, group, organization, country or place, with every place where it is spoken of. */
export interface ReadEntity {
  /** The fullest form of its name in the text. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly roles: readonly ReadRole[];
  /** Full names, short names and, where they surely mean it, pronouns. */
  readonly spans: readonly Span[];
  /** Other forms of the name in the text. */
  readonly aliases: readonly string[];
  readonly pronoun?: 'he' | 'she' | 'they';
  /** ISO 3166-1 alpha-3 code: of a country itself, or of the one that a person or organization serves or a place lies in. */
  readonly code?: string;
}

/** Words between quotation marks, marks excluded. */
export interface Quotation extends Span {
  /** Name of the entity that is quoted, or null. */
  readonly speaker: string | null;
}

/** A number with what it counts: "4.5 percent", "1,200 troops". */
export interface Measure extends Span {
  readonly value: number;
  readonly unit: string | null;
}

export interface SlotFill extends Span {
  /** Names of the entities within. */
  readonly entities: readonly string[];
  readonly date?: DateReading;
  /** What it says within its slot, as in a fact. */
  readonly aspect?: Aspect;
}

export interface ReadEvent {
  readonly kind: EventKind;
  /** The word that tells of it. */
  readonly trigger: Span;
  readonly sentence: Span;
  /** What of the sentence is told, without who says so. */
  readonly told: readonly Span[];
  readonly slots: Readonly<Partial<Record<Slot, readonly SlotFill[]>>>;
  /** Name of the entity that says so; null when the reporter does. */
  readonly says: string | null;
  /** Present where the sentence denies it. */
  readonly polarity?: 'not';
  /** Present where it has not come about, and its verb is not one of what is to come. */
  readonly modality?: 'possible' | 'conditional' | 'asked-for';
}

/** Who did what when, where, why and how, of the event that the article is about. */
export type Brief = Readonly<Record<'who' | 'what' | 'when' | 'where' | 'why' | 'how', SlotFill | null>>;

export interface Reading {
  readonly manuscript: Manuscript;
  readonly sentences: readonly Span[];
  readonly dates: readonly (DateReading & Span)[];
  readonly entities: readonly ReadEntity[];
  readonly quotations: readonly Quotation[];
  readonly measures: readonly Measure[];
  readonly events: readonly ReadEvent[];
  readonly brief: Brief;
}
