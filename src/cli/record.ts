import type { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import type { Turn } from '../answering/decision.ts';
import type { Answer } from '../model.ts';

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
  let turn: Turn | null = null;
  for (const earlier of ctx) turn = answerer.answer(earlier, clock, turn).turn;
  const started = performance.now();
  const { answer: reply } = answerer.answer(question, clock, turn);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  const { status, reason, answer, short, quotes, nearest, date, asOf, reviewed, confidence } = reply;
  return { id, status, reason, answer, short, quotes, nearest, date, asOf, reviewed, confidence, ms };
}
