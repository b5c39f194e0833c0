import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import { Id, jsonReply, replyToLines } from './json-lines.ts';
import { readClock } from './now.ts';
import { recordOf } from './record.ts';

const Line = z.object(
  {
    id: Id.nullish(),
    question: z.string(),
    ctx: z.array(z.string()).nullish(),
    now: z.string().nullish(),
  },
  'expected an object with a question',
);

/** One question as a line of JSON, and its answer as one. */
export function answerLine(answerer: Answerer, line: string, clock: Clock): string {
  return jsonReply(line, (json) => {
    const { id, question, ctx, now } = Line.parse(json);
    return recordOf(answerer, { id: id ?? null, question, ctx: ctx ?? [] }, now ? readClock(now) : clock);
  });
}

/** Answers line by line. */
export function answerLines(answerer: Answerer, input: Readable, output: Writable, clock: () => Clock): Promise<void> {
  return replyToLines(input, output, (line) => answerLine(answerer, line, clock()));
}
