import { shownOf } from '../alignment/shown.ts';
import type { Verified } from '../verification/verdict.ts';
import type { SentenceStep } from './asked.ts';
import { dated, datesOf, stated } from './stated.ts';
import { verdictAsAnswer } from './verified.ts';

/** From here on a verdict is told as yes or no: a wrong yes is worse than a wrong no. */
const SURE = { supported: 0.8, contradicted: 0.75 } as const;

const SPOKEN = 0.7;
/** What a no rests on, beside the chance: that something is not told of all does not say that it is not so. */
const TOLD = ['denied', 'contrary', 'inPlace', 'numberConflicts', 'rival', 'less'] as const;

/** Whether a verdict is sure enough to be told as yes or no. */
export function isSure({ verdict, chances, evidence }: Verified): boolean {
  if (verdict === 'not-stated' || chances[verdict] < SURE[verdict] || evidence.here < SPOKEN) return false;
  const isTold = TOLD.some((part) => evidence[part] > 0);
  if (verdict === 'contradicted') return isTold;
  return !isTold && evidence.predicate >= SPOKEN && evidence.agentOther + evidence.lessThanHeld === 0;
}

/**
 * A question without a gap: yes, or what the article says instead, where all its parts tell surely enough. Else it is
 * left to the reader what the nearest sentences make of it.
 */
export const yesOrNo: SentenceStep = ({ engine, base, question, ranked, confidence, verified }) => {
  const [first] = ranked;
  if (question.gap !== null || !first) return null;
  if (verified && isSure(verified)) return verdictAsAnswer(engine, verified);
  const decision = stated(
    shownOf(ranked).map(({ sentence }) => sentence),
    confidence,
  );
  const [date] = datesOf(base, first.sentence);
  const told = decision.text ?? '';
  return { ...decision, text: engine.words.onlyThis(date && date.anchor !== null ? dated(engine, date, told) : told) };
};
