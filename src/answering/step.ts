import type { Fact, Kind } from '../model.ts';
import type { Clock } from './clock.ts';
import { type Decision, type Evidence, evidenceOf } from './decision.ts';
import type { Engine } from './engine.ts';
import type { Mention } from './mentions.ts';
import type { EventProfile } from './profiles.ts';
import type { Question } from './question.ts';

/** A question with the event that it is about. */
export interface Asked {
  readonly engine: Engine;
  readonly question: Question;
  readonly kind: Kind;
  readonly mentions: readonly Mention[];
  /** The event whose facts may answer. */
  readonly event: EventProfile;
  /** The event that was meant, where another's facts stand in for it: a statement about the event. */
  readonly meant: EventProfile;
  readonly clock: Clock;
}

/** One way to decide; null leaves it to the next. */
export type Step = (asked: Asked) => Decision | null;

/** Passages of an event's first facts in the given slots, to give as nearest. */
export function nearestIn(event: EventProfile, slots: readonly Fact['slot'][]): Evidence[] {
  return event.facts
    .filter(({ fact }) => slots.includes(fact.slot))
    .slice(0, 1)
    .flatMap(({ fact }) => evidenceOf(fact));
}

/** Passages of an event's leading facts. */
export function nearestOf(event: EventProfile): Evidence[] {
  return event.facts
    .slice(0, 2)
    .flatMap(({ fact }) => evidenceOf(fact))
    .slice(0, 2);
}

export function firstIn(event: EventProfile, slot: Fact['slot']): Fact | undefined {
  return event.facts.find(({ fact }) => fact.slot === slot)?.fact;
}
