import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import { linesOf } from './lines.ts';
import { readClock } from './now.ts';
import { recordOf } from './record.ts';

const Id = z.union([z.string(), z.number()], 'expected a string or a number');

const Line = z.object(
  {
    id: Id.nullish(),
    question: z.string(),
    ctx: z.array(z.string()).nullish(),
    now: z.string().nullish(),
  },
  'expected an object with a question',
);

/** One line of JSON in, one out; a bad line tells what is wrong with it, under its id if it has one. */
export function answerLine(answerer: Answerer, line: string, clock: Clock): string {
  let json: unknown;
  try {
    json = JSON.parse(line);
    const { id, question, ctx, now } = Line.parse(json);
    return JSON.stringify(
      recordOf(answerer, { id: id ?? null, question, ctx: ctx ?? [] }, now ? readClock(now) : clock),
    );
  } catch (error) {
    const id = Id.safeParse((json as { id?: unknown } | null | undefined)?.id).data;
    return JSON.stringify({ id, error: messageOf(error) });
  }
}

/** Answers line by line, in order, as the lines come in and no faster than the answers are read. */
export async function answerLines(
  answerer: Answerer,
  input: Readable,
  output: Writable,
  clock: () => Clock,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    if (!output.write(`${answerLine(answerer, line, clock())}\n`)) await once(output, 'drain');
  }
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ');
  }
  if (error instanceof SyntaxError) return `not JSON: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
