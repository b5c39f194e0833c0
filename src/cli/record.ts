import type { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import type { Turn } from '../answering/decision.ts';
import { localeOf } from '../language/locale.ts';
import type { Answer, Locale } from '../model.ts';
import type { SecondLook } from './second-reader.ts';

/** Given back as it came; null when the asker gave none. */
type RecordId = string | number | null;

/** What a program is told about one question. */
export interface AnswerRecord extends Omit<Answer, 'says' | 'others' | 'grounds'> {
  readonly id: RecordId;
  /** Milliseconds that the answer took, without the loading and without the earlier messages. */
  readonly ms: number;
}

export interface Asked {
  readonly id: RecordId;
  readonly question: string;
  /** The asker's earlier messages, oldest first. */
  readonly ctx: readonly string[];
}

/** Asks the earlier messages and the question in one conversation, and times the last. */
export function recordOf(answerer: Answerer, { id, question, ctx }: Asked, clock: Clock): AnswerRecord {
  const locale = localeOf(question);
  const before = turnAfter(answerer, ctx, clock, locale);
  const started = performance.now();
  return record(id, answerer.answer(question, clock, before, locale).answer, started);
}

/** The same, with a second look at the last answer. */
export async function recordAfter(
  look: SecondLook,
  answerer: Answerer,
  { id, question, ctx }: Asked,
  clock: Clock,
): Promise<AnswerRecord> {
  const locale = localeOf(question);
  const before = turnAfter(answerer, ctx, clock, locale);
  const started = performance.now();
  const own = answerer.answer(question, clock, before, locale);
  return record(id, (await look(own, { message: question, clock, before })).answer, started);
}

function turnAfter(answerer: Answerer, earlier: readonly string[], clock: Clock, locale: Locale): Turn | null {
  return earlier.reduce<Turn | null>((turn, message) => answerer.answer(message, clock, turn, locale).turn, null);
}

function record(id: RecordId, reply: Answer, started: number): AnswerRecord {
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  const { status, reason, answer, short, quotes, nearest, date, asOf, reviewed, confidence, chosenBy } = reply;
  const chosen = chosenBy === undefined ? {} : { chosenBy };
  return { id, status, reason, answer, short, quotes, nearest, date, asOf, reviewed, ...chosen, confidence, ms };
}
