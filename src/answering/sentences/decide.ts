import { askOf } from '../../language/en/asking/ask.ts';
import { isOfAsker } from '../../language/en/syntax/question.ts';
import { tokenize } from '../../text/tokens.ts';
import { confidenceOf } from '../alignment/confidence.ts';
import { rank } from '../alignment/ranking.ts';
import { questionOf } from '../alignment/reader.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import type { Clock } from '../clock.ts';
import type { Decision, Turn } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { notStated } from '../refusal.ts';
import type { AskedSentences, SentenceStep } from './asked.ts';
import { askingWhen, daysLeft } from './days-left.ts';
import { fill } from './fill.ts';
import { mayDeny, withoutWrongYes } from './objection.ts';
import { spelledFor } from './spelling.ts';
import { evidenceOf } from './stated.ts';
import { yesOrNo } from './yes-or-no.ts';

/** In this order; the first that decides does. */
const STEPS: readonly SentenceStep[] = [daysLeft, yesOrNo, fill];

const SHOWN = 3;
const SURE_AGAINST_FACTS = 0.68;

/** A clause of a message, what facts made of it, and the clause that it may lean on. */
interface Heard {
  readonly clause: string;
  readonly decision: Decision;
  readonly clock: Clock;
  readonly last: Turn | null;
}

/** What the sentences of articles make of a clause that reviewed facts do not decide. */
export function decideBySentences(
  engine: Engine,
  base: SentenceBase,
  { clause, decision, clock, last }: Heard,
): Decision {
  if (decision.status === 'clarify' || (decision.reason === 'off-topic' && isAllReviewed(engine))) return decision;
  if (isStated(decision) && isReviewed(engine, decision) && !decision.affirmed && !mayDeny(clause)) return decision;
  const ask = askOf(tokenize(clause))?.ask ?? null;
  const read = questionOf(spelledFor(clause, engine.spelling), last?.clause);
  const question = ask?.kind === 'days-until' ? askingWhen(read) : read;
  if (isOfAsker(question) || (isStated(decision) && tellsOfSeveral(decision))) return decision;
  if (isStated(decision) && isReviewed(engine, decision)) return withoutWrongYes(engine, base, question, decision);
  const ranked = rank(base, question, last?.said ? base.sentenceAt(last.said.article, last.said.span.start) : null);
  const confidence = confidenceOf(question, ranked);
  const asked = { engine, base, question, ask, ranked, confidence, clock };
  const [first] = ranked;
  if (!first || !engine.base.isReviewed(first.sentence.article) || saysAll(asked)) {
    for (const step of STEPS) {
      const found = step(asked);
      if (found) return found;
    }
  }
  if (decision.status === 'ignored') return decision;
  const nearest = ranked.slice(0, SHOWN).map(({ sentence }) => evidenceOf(sentence));
  if (first && engine.base.isReviewed(first.sentence.article))
    return isStated(decision) ? notStated(engine, engine.words.gaps.that, []) : decision;
  // What drafted facts miss may stand in a sentence: it is not called absent.
  const speaks = first !== undefined && first.features.same + first.features.form > 0;
  const refused = isStated(decision) || speaks ? notStated(engine, engine.words.gaps.that, []) : decision;
  return { ...refused, nearest, confidence };
}

/**
 * Facts that an editor reviewed tell nearly all of an article: what they leave out is answered only by a sentence that
 * has every part of the question, and a phrase of the kind that it asks for.
 */
function saysAll({ question, ranked, confidence }: AskedSentences): boolean {
  const [first] = ranked;
  if (!first || confidence < SURE_AGAINST_FACTS || question.gap === null || question.gap.kind === 'reason')
    return false;
  const { missing, missingNames, missingNumbers, like, noun } = first.features;
  const isOne = question.gap.noun === null || noun > 0.5;
  return isOne && missingNames + missingNumbers === 0 && missing + like < 0.25;
}

/** Whether facts unite what several articles say of one event, the newest first. */
function tellsOfSeveral({ evidence }: Decision): boolean {
  return new Set(evidence.map(({ article }) => article)).size > 1;
}

function isAllReviewed({ base }: Engine): boolean {
  return base.newest().every(({ id }) => base.isReviewed(id));
}

function isStated({ status }: Decision): boolean {
  return status === 'answered' || status === 'corrected';
}

function isReviewed({ base }: Engine, { evidence, fact }: Decision): boolean {
  return fact?.reviewed ?? evidence.every(({ article }) => base.isReviewed(article));
}
