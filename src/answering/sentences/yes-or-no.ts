import { offersChoice } from '../../language/en/syntax/polar.ts';
import { shownOf } from '../alignment/shown.ts';
import type { Verified } from '../verification/verdict.ts';
import type { SentenceStep } from './asked.ts';
import { dated, datesOf, stated } from './stated.ts';
import { verdictAsAnswer, verifiedBy, withoutAppealOf } from './verified.ts';

/** Below it a sentence does not speak of what is asked. */
const SPEAKS = 0.62;
/** Nor where more than this of what is asked is nowhere said. */
const UNSPOKEN = 0.5;

/** From here on a verdict is told as yes or no: a wrong yes is worse than a wrong no. */
const SURE = { supported: 0.8, contradicted: 0.75 } as const;

const SPOKEN = 0.7;
/** What a no rests on, beside the chance: that something is not told of all does not say that it is not so. */
const TOLD = ['denied', 'contrary', 'inPlace', 'numberConflicts', 'rival', 'less'] as const;

function isSure({ verdict, chances, evidence }: Verified): boolean {
  if (verdict === 'not-stated' || chances[verdict] < SURE[verdict] || evidence.here < SPOKEN) return false;
  const isTold = TOLD.some((part) => evidence[part] > 0);
  if (verdict === 'contradicted') return isTold;
  return !isTold && evidence.predicate >= SPOKEN && evidence.agentOther + evidence.lessThanHeld === 0;
}

/**
 * A question without a gap: yes, or what the article says instead, where all its parts tell surely enough. Else it is
 * left to the reader what the nearest sentences make of it.
 */
export const yesOrNo: SentenceStep = (asked) => {
  const { engine, base, question, ask, ranked, confidence } = asked;
  const [first] = ranked;
  if (question.gap !== null || question.opensWide || !first) return null;
  if (ask === null && !question.text.includes('?')) return null;
  const verified = offersChoice(question.tree) ? null : verifiedBy(engine, base, withoutAppealOf(question), ranked);
  if (verified && isSure(verified)) return verdictAsAnswer(engine, verified);
  if (confidence < SPEAKS || first.features.missing > UNSPOKEN) return null;
  const decision = stated(
    shownOf(ranked).map(({ sentence }) => sentence),
    confidence,
  );
  const [date] = datesOf(base, first.sentence);
  const told = decision.text ?? '';
  return { ...decision, text: engine.words.onlyThis(date && date.anchor !== null ? dated(engine, date, told) : told) };
};
