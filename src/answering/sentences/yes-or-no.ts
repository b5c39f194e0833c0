import { shownOf } from '../alignment/shown.ts';
import type { SentenceStep } from './asked.ts';
import { dated, datesOf, stated } from './stated.ts';

/** Below it a sentence does not speak of what is asked. */
const SPEAKS = 0.55;
/** Nor where more than this of what is asked is nowhere said. */
const UNSPOKEN = 0.5;

/**
 * A question without a gap: what the article says about it. It is left to the reader whether that is a yes or a no, since
 * one sentence that speaks of all that is asked tells the two apart too rarely to say so.
 */
export const yesOrNo: SentenceStep = ({ engine, base, question, ask, ranked, confidence }) => {
  const [first] = ranked;
  if (question.gap !== null || question.opensWide || !first) return null;
  if (ask === null && !question.text.includes('?')) return null;
  if (confidence < SPEAKS || first.features.missing > UNSPOKEN) return null;
  const decision = stated(
    shownOf(ranked).map(({ sentence }) => sentence),
    confidence,
  );
  const [date] = datesOf(base, first.sentence);
  const told = decision.text ?? '';
  return { ...decision, text: engine.words.onlyThis(date && date.anchor !== null ? dated(engine, date, told) : told) };
};
