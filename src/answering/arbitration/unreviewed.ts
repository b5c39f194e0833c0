import type { Decision } from '../decision.ts';
import type { AskedSentences } from '../sentences/asked.ts';
import { isSure } from '../sentences/yes-or-no.ts';

/** Below it a sentence is only shown as near: about seven in ten answer. */
const SURE = 0.62;
/** Days are counted down to whatever date is told. */
const LEAST = 0.15;
/** No sentence speaks of a question of which it leaves out more than this. */
const UNSPOKEN = 0.5;

/** Whether what sentences that nobody reviewed say to a question is sure enough to be told. */
export function isBorne(
  { question, ask, ranked, confidence, verified }: AskedSentences,
  { short, date }: Decision,
): boolean {
  if (ask?.kind === 'days-until' && date && short) return confidence >= LEAST;
  if (question.gap !== null) return confidence >= SURE;
  if (question.opensWide || (ask === null && !question.text.includes('?'))) return false;
  if (verified && isSure(verified)) return true;
  return confidence >= SURE && (ranked[0]?.features.missing ?? 1) <= UNSPOKEN;
}
