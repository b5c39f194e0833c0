import type { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import type { Turn } from '../answering/decision.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import type { Locale } from '../model.ts';
import type { Answered } from './asking/settled.ts';

/** A question that the program has answered by itself. */
export interface OwnAnswer {
  readonly base: FactBase;
  readonly answerer: Answerer;
  readonly message: string;
  readonly clock: Clock;
  /** The conversation that it went on with. */
  readonly before: Turn | null;
  readonly locale: Locale;
  readonly own: Answered;
}

/** A reader that has a look at what the program is not sure of; all that the rest of the program knows of a model. */
export interface SecondReader {
  /**
   * Null where it is not asked: the own answer is to be given at once. Else the answer to give, which is the own one where
   * the reader is slow, down or wrong; it never rejects.
   */
  readonly second: (asked: OwnAnswer) => Promise<Answered> | null;
  /** Gives up what is under way: the own answers come at once. */
  readonly close: () => void;
}
