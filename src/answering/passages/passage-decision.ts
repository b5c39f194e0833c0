import { Temporal } from 'temporal-polyfill';
import type { DateReading, Span } from '../../model.ts';
import { readDates } from '../../text/dates.ts';
import { tokenize } from '../../text/tokens.ts';
import { askOf } from '../ask.ts';
import { ANSWERED, type Decision, type Evidence } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { notStated } from '../refusal.ts';
import { type PassageQuestion, readPassageQuestion } from './asked.ts';
import { confidenceOf } from './confidence.ts';
import type { PassageBase } from './passage-base.ts';
import { spelledFor } from './passage-spelling.ts';
import { shortAnswer } from './phrase.ts';
import { type RankedPassage, rankPassages } from './ranking.ts';

/** Below it a sentence is only shown as near: at it nine of ten answers are right. */
const SURE = 0.25;
/** A sentence says yes or no only where it says all that was asked. */
const SURE_OF_YES = 0.6;
/** The facts of an event that was read as a whole are wrong about what it lacks only where a sentence is this likely. */
const SURE_AGAINST_FACTS = 0.7;
/** As often are drafted facts right, whatever the sentences say. */
const DRAFTED = 0.5;
const SHOWN = 3;

/**
 * What the sentences of unreviewed articles make of a clause. Drafted facts stand for events that reading takes in as a
 * whole; for all others the sentence that most likely answers, or, where none is likely enough, the nearest ones.
 */
export function decideByPassages(
  engine: Engine,
  passages: PassageBase,
  clause: string,
  decision: Decision,
  earlier?: string,
): Decision {
  if (decision.status === 'clarify' || (isStated(decision) && isReviewed(engine, decision))) return decision;
  const question = inTheLightOf(earlier, readPassageQuestion(spelledFor(clause, engine.spelling)));
  const ranked = rankPassages(passages, question);
  const [first] = ranked;
  if (!first) {
    const other = namesOther(readPassageQuestion(clause)) && !isReviewed(engine, decision);
    const kept = other ? refused(engine, decision) : decision;
    return kept.status === 'unanswered' ? { ...kept, confidence: 0 } : kept;
  }
  const confidence = confidenceOf(question, ranked);
  const whole = isWhollyRead(engine, decision);
  // A yes has every word of its question in a fact.
  if (isStated(decision) && (whole || decision.affirmed))
    return { ...decision, confidence: Math.max(confidence, DRAFTED) };
  const polar = isPolar(clause);
  const sure = whole ? SURE_AGAINST_FACTS : polar ? SURE_OF_YES : SURE;
  if (confidence >= sure) {
    const found = answered(engine, question, first, confidence);
    return polar ? { ...found, short: null } : found;
  }
  if (decision.status === 'ignored') return decision;
  return { ...refused(engine, decision), nearest: ranked.slice(0, SHOWN).map(evidenceOf), confidence };
}

/** "And where?", "When was it built?": what the question before spoke of is meant. */
function inTheLightOf(earlier: string | undefined, question: PassageQuestion): PassageQuestion {
  if (earlier === undefined || (question.terms.length > 1 && !LEANS.test(question.text))) return question;
  return { ...question, terms: [...question.terms, ...readPassageQuestion(earlier).terms] };
}

const LEANS = /\b(?:he|she|it|they|him|her|them|his|its|their|that|those|there)\b/i;

/** Whether it names something, where no sentence has a word of it: what a draft says is of something else. */
function namesOther({ terms }: PassageQuestion): boolean {
  return terms.some(({ text, start }) => start > 0 && /^\p{Lu}/u.test(text));
}

function isStated({ status }: Decision): boolean {
  return status === 'answered' || status === 'corrected';
}

function isReviewed({ base }: Engine, { evidence, fact }: Decision): boolean {
  return fact?.reviewed ?? evidence.every(({ article }) => base.isReviewed(article));
}

/**
 * Meetings, statements and the like are read with all who take part, so that what their facts do not say is not said; of
 * any other event only what its sentences say beside the facts is known. A question about no event is one about a name.
 */
function isWhollyRead({ base }: Engine, { event, grounds, status }: Decision): boolean {
  if (status === 'ignored') return false;
  const meant = event ?? grounds?.event ?? null;
  if (meant === null) return status !== 'unanswered';
  return base.event(meant).kind !== 'event';
}

function isPolar(clause: string): boolean {
  return askOf(tokenize(clause))?.ask.kind === 'polar';
}

function answered(
  { base }: Engine,
  question: PassageQuestion,
  { passage, read }: RankedPassage,
  confidence: number,
): Decision {
  const phrase = shortAnswer(question, read.text);
  const short = phrase ? read.text.slice(phrase.start, phrase.end) : null;
  return {
    ...ANSWERED,
    text: read.text,
    short,
    evidence: [evidenceOf({ passage })],
    date: phrase && dateWithin(read.text, phrase, base.article(passage.article).published),
    confidence,
  };
}

/** A date that the phrase holds, read as of the day of publication. */
function dateWithin(text: string, { start, end }: Span, published: string): DateReading | null {
  const dates = readDates(text, Temporal.PlainDate.from(published.slice(0, 10)));
  const found = dates.find((date) => date.start < end && start < date.end);
  if (!found) return null;
  return { text: found.text, value: found.value, anchor: found.anchor, rule: found.rule };
}

/** A drafted fact with which the sentences do not agree is not stated. */
function refused(engine: Engine, decision: Decision): Decision {
  return isStated(decision) ? notStated(engine, engine.words.gaps.that, []) : decision;
}

function evidenceOf({ passage }: Pick<RankedPassage, 'passage'>): Evidence {
  return { article: passage.article, span: { start: passage.start, end: passage.end }, says: null };
}
