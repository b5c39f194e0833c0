import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Answerer } from '../answering/answerer.ts';
import type { Turn } from '../answering/decision.ts';
import type { Answer } from '../model.ts';
import { readClock } from './now.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  ctx: z.union([z.string(), z.array(z.string())]).nullish(),
  now: z.string().nullish(),
});

/** What a program gets for one question. */
export type Record = Pick<
  Answer,
  'status' | 'reason' | 'answer' | 'short' | 'quotes' | 'nearest' | 'date' | 'asOf' | 'confidence'
> & { readonly ms: number };

/** Asks one question after its earlier ones and times the last. */
export function ask(
  answerer: Answerer,
  question: string,
  ctx: readonly string[],
  clock: Temporal.ZonedDateTime,
): Record {
  let turn: Turn | null = null;
  for (const earlier of ctx) turn = answerer.answer(earlier, clock, turn).turn;
  const started = performance.now();
  const { answer } = answerer.answer(question, clock, turn);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  const { status, reason, answer: text, short, quotes, nearest, date, asOf, confidence } = answer;
  return { status, reason, answer: text, short, quotes, nearest, date, asOf, confidence, ms };
}

/** One line of JSON in, one out; a bad line tells what is wrong with it. */
export function answerLine(answerer: Answerer, line: string, clock: Temporal.ZonedDateTime): string {
  let id: string | number | undefined;
  try {
    const json: unknown = JSON.parse(line);
    if (
      typeof json === 'object' &&
      json !== null &&
      'id' in json &&
      (typeof json.id === 'string' || typeof json.id === 'number')
    )
      id = json.id;
    const parsed = Line.safeParse(json);
    if (!parsed.success) {
      const error = parsed.error.issues
        .map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`)
        .join('; ');
      return JSON.stringify({ id, error });
    }
    const { question, ctx, now } = parsed.data;
    const record = ask(answerer, question, [ctx ?? []].flat(), now ? readClock(now) : clock);
    return JSON.stringify({ id, ...record });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}
