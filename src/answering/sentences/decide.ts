import { askOf } from '../ask.ts';
import { confidenceOf } from '../alignment/confidence.ts';
import { rank } from '../alignment/ranking.ts';
import { questionOf } from '../alignment/reader.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import type { Clock } from '../clock.ts';
import type { Decision } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { spelledFor } from '../passages/passage-spelling.ts';
import { notStated } from '../refusal.ts';
import { tokenize } from '../../text/tokens.ts';
import type { SentenceStep } from './asked.ts';
import { daysLeft } from './days-left.ts';
import { fill } from './fill.ts';
import { overview, overviewOf } from './overview.ts';
import { evidenceOf } from './stated.ts';
import { yesOrNo } from './yes-or-no.ts';

/** In this order; the first that decides does. */
const STEPS: readonly SentenceStep[] = [overview, daysLeft, overviewOf, yesOrNo, fill];

const SHOWN = 3;

/** A clause of a message, what facts made of it, and the clause that it may lean on. */
interface Heard {
  readonly clause: string;
  readonly decision: Decision;
  readonly clock: Clock;
  readonly earlier?: string | undefined;
}

/** What the sentences of articles make of a clause that reviewed facts do not decide. */
export function decideBySentences(engine: Engine, base: SentenceBase, { clause, decision, clock, earlier }: Heard): Decision {
  if (decision.status === 'clarify' || (isStated(decision) && isReviewed(engine, decision))) return decision;
  const question = questionOf(spelledFor(clause, engine.spelling), earlier);
  const ranked = rank(base, question);
  const confidence = confidenceOf(question, ranked);
  const ask = askOf(tokenize(clause))?.ask ?? null;
  const asked = { engine, base, question, ask, ranked, confidence, clock };
  for (const step of STEPS) {
    const found = step(asked);
    if (found) return found;
  }
  if (decision.status === 'ignored') return decision;
  const nearest = ranked.slice(0, SHOWN).map(({ sentence }) => evidenceOf(sentence));
  const refused = isStated(decision) ? notStated(engine, engine.words.gaps.that, []) : decision;
  return { ...refused, nearest, confidence };
}

function isStated({ status }: Decision): boolean {
  return status === 'answered' || status === 'corrected';
}

function isReviewed({ base }: Engine, { evidence, fact }: Decision): boolean {
  return fact?.reviewed ?? evidence.every(({ article }) => base.isReviewed(article));
}
