import { askOf } from '../../language/en/asking/ask.ts';
import { offersChoice } from '../../language/en/syntax/polar.ts';
import { tokenize } from '../../text/tokens.ts';
import { confidenceOf } from '../alignment/confidence.ts';
import { rank } from '../alignment/ranking.ts';
import { questionOf } from '../alignment/reader.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import type { Clock } from '../clock.ts';
import type { Decision, Turn } from '../decision.ts';
import type { Engine } from '../engine.ts';
import type { AskedSentences } from '../sentences/asked.ts';
import { askingWhen } from '../sentences/days-left.ts';
import { withoutWrongYes } from '../sentences/objection.ts';
import { spelledFor } from '../sentences/spelling.ts';
import { toldBySentences } from '../sentences/told-by-sentences.ts';
import { verifiedBy, withoutAppealOf } from '../sentences/verified.ts';

/** A question with what reviewed facts and what sentences would say to it. */
export interface Heard {
  readonly asked: AskedSentences;
  /** What facts made of it, also where they refuse. */
  readonly facts: Decision;
  /** What they state, or would state were one word not asked about. */
  readonly byFacts: Decision | null;
  readonly bySentences: Decision | null;
  /** The message asks something, in so many words. */
  readonly asks: boolean;
}

/** A clause of a message, what facts made of it, and the clause that it may lean on. */
export interface Said {
  readonly clause: string;
  readonly decision: Decision;
  readonly clock: Clock;
  readonly last: Turn | null;
  readonly asks: boolean;
}

/** A clause as it is held against the sentences. */
export function askedOf(
  engine: Engine,
  base: SentenceBase,
  { clause, clock, last }: Pick<Said, 'clause' | 'clock' | 'last'>,
): AskedSentences {
  const ask = askOf(tokenize(clause))?.ask ?? null;
  const read = questionOf(spelledFor(clause, engine.spelling), last?.clause);
  const question = ask?.kind === 'days-until' ? askingWhen(read) : read;
  const ranked = rank(base, question, last?.said ? base.sentenceAt(last.said.article, last.said.span.start) : null);
  const confidence = confidenceOf(question, ranked);
  const verified =
    question.gap === null && !offersChoice(question.tree)
      ? verifiedBy(engine, base, withoutAppealOf(question), ranked)
      : null;
  return { engine, base, question, ask, ranked, confidence, clock, verified };
}

/** What facts and sentences would each say to a clause. */
export function heardOf(asked: AskedSentences, { decision, asks }: Pick<Said, 'decision' | 'asks'>): Heard {
  const stated = isStated(decision) ? decision : decision.apart;
  const byFacts = stated && isStated(stated) ? withoutWrongYes(asked, stated) : null;
  return { asked, facts: decision, byFacts, bySentences: toldBySentences(asked), asks };
}

export function isStated({ status }: Decision): boolean {
  return status === 'answered' || status === 'corrected';
}
