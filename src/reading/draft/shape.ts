import type { z } from 'zod';
import type { WrittenClause } from '../../knowledge/clause-schema.ts';
import type { Facts } from '../../knowledge/schema.ts';
import type { Aspect, Slot } from '../../model.ts';
import type { ReadEvent } from '../model.ts';

/** What `facts.yaml` holds, before defaults are filled in. */
export type DraftedFacts = z.input<typeof Facts>;
export type DraftedEntity = DraftedFacts['entities'][number];
export type DraftedClause = WrittenClause;

/** One slot of an event, before it is written into the clause of its sentence. */
export interface DraftedFact {
  readonly slot: Slot;
  readonly aspect?: Aspect;
  /** What those named are in the event, of the aspect `role`: "mediator". */
  readonly as?: string;
  readonly value: string;
  /** Ids; nobody when absent. */
  readonly entities?: readonly string[];
  /** The words of a date within the value. */
  readonly date?: string;
  readonly after?: string;
  readonly during?: string;
  readonly ordinal?: number;
  readonly says?: string;
  readonly polarity?: ReadEvent['polarity'];
  readonly modality?: ReadEvent['modality'];
  /** The sentence that says so. */
  readonly evidence: string;
}

/** An event with its facts one by one. */
export interface DraftedEvent extends Omit<DraftedFacts['events'][number], 'clauses' | 'reviewed'> {
  facts: DraftedFact[];
}
