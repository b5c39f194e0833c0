import type { Ask } from '../../model.ts';
import type { Ranked } from '../alignment/ranking.ts';
import type { ReadQuestion } from '../alignment/reader.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import type { Clock } from '../clock.ts';
import type { Decision } from '../decision.ts';
import type { Engine } from '../engine.ts';
import type { Verified } from '../verification/verdict.ts';

/** A question to the sentences of articles, and those that may answer it, the likeliest first. */
export interface AskedSentences {
  readonly engine: Engine;
  readonly base: SentenceBase;
  readonly question: ReadQuestion;
  readonly ask: Ask | null;
  readonly ranked: readonly Ranked[];
  /** How likely the first one answers. */
  readonly confidence: number;
  readonly clock: Clock;
  /** What they make of it, where it leaves no gap and offers no choice. */
  readonly verified: Verified | null;
}

/** Decides about a question, or leaves it to the next. */
export type SentenceStep = (asked: AskedSentences) => Decision | null;
