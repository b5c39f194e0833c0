import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import { Id, jsonReply, jsonReplyLater, replyToLines } from './json-lines.ts';
import { readClock } from './now.ts';
import { type Asked, recordAfter, recordOf } from './record.ts';
import type { SecondLook } from './second-reader.ts';

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
    const [asked, at] = read(json, clock);
    return recordOf(answerer, asked, at);
  });
}

/** Answers line by line, with a second look where there is one. */
export function answerLines(
  answerer: Answerer,
  input: Readable,
  output: Writable,
  clock: () => Clock,
  look: SecondLook | null = null,
): Promise<void> {
  if (look === null) return replyToLines(input, output, (line) => answerLine(answerer, line, clock()));
  return replyToLines(input, output, (line) =>
    jsonReplyLater(line, async (json) => {
      const [asked, at] = read(json, clock());
      return recordAfter(look, answerer, asked, at);
    }),
  );
}

function read(json: unknown, clock: Clock): [Asked, Clock] {
  const { id, question, ctx, now } = Line.parse(json);
  return [{ id: id ?? null, question, ctx: ctx ?? [] }, now ? readClock(now) : clock];
}
