import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { linesOf } from './lines.ts';

export const Id = z.union([z.string(), z.number()], 'expected a string or a number');

/** One line of JSON in, one out; a bad line tells what is wrong with it, under its id if it has one. */
export function jsonReply(line: string, reply: (json: unknown) => unknown): string {
  let json: unknown;
  try {
    json = JSON.parse(line);
    return JSON.stringify(reply(json));
  } catch (error) {
    return problemWith(json, error);
  }
}

/** The same for what is waited for. */
export async function jsonReplyLater(line: string, reply: (json: unknown) => Promise<unknown>): Promise<string> {
  let json: unknown;
  try {
    json = JSON.parse(line);
    return JSON.stringify(await reply(json));
  } catch (error) {
    return problemWith(json, error);
  }
}

function problemWith(json: unknown, error: unknown): string {
  const id = Id.safeParse((json as { id?: unknown } | null | undefined)?.id).data;
  return JSON.stringify({ id, error: messageOf(error) });
}

/** Replies line by line, in order, as the lines come in and no faster than the replies are read. */
export async function replyToLines(
  input: Readable,
  output: Writable,
  reply: (line: string) => string | Promise<string>,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    if (!output.write(`${await reply(line)}\n`)) await once(output, 'drain');
  }
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ');
  }
  if (error instanceof SyntaxError) return `not JSON: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
