import { shownOf } from '../alignment/shown.ts';
import type { Decision } from '../decision.ts';
import type { AskedSentences, SentenceStep } from './asked.ts';
import { daysLeft } from './days-left.ts';
import { fill } from './fill.ts';
import { stated } from './stated.ts';
import { yesOrNo } from './yes-or-no.ts';

/** Where all that is said of something is asked for: the sentences themselves. */
const tell: SentenceStep = ({ question, ranked, confidence }) =>
  question.gap === null && question.opensWide
    ? stated(
        shownOf(ranked).map(({ sentence }) => sentence),
        confidence,
      )
    : null;

/** In this order; the first that has something to say does. */
const STEPS: readonly SentenceStep[] = [daysLeft, tell, yesOrNo, fill];

/** What the likeliest sentences say to a question, however likely that answers it; null where nothing could. */
export function toldBySentences(asked: AskedSentences): Decision | null {
  if (asked.ranked.length === 0) return null;
  for (const step of STEPS) {
    const found = step(asked);
    if (found) return found;
  }
  return null;
}
