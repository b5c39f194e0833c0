import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ChatRequest } from '../../../src/model-reader/client/chat-schema.ts';

/** What a model replied to a question, written by hand: a sentence is told by its first words, or by a number that may not exist. */
export const RecordedReply = z.strictObject({
  /** Article and question of the development set. */
  article: z.string(),
  id: z.string(),
  /** Whether all that is pointed at is right; else why it is not to be used. */
  is: z.string(),
  /** As it came, where it is no reply at all. */
  raw: z.string().optional(),
  status: z.string().optional(),
  verdict: z.string().optional(),
  points: z.array(z.strictObject({ at: z.union([z.string(), z.number()]), words: z.string() })).optional(),
  event: z.string().nullable().optional(),
});
export type RecordedReply = z.infer<typeof RecordedReply>;

export const RECORDED: readonly RecordedReply[] = readFileSync('test/model-reader/recorded.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => RecordedReply.parse(JSON.parse(line)));

/** The reply as the model writes it, with the numbers that the sentences have in its request. */
export function writtenFor(
  { raw, status, verdict = 'none', points = [], event = null }: RecordedReply,
  request: ChatRequest,
): string {
  if (raw !== undefined) return raw;
  const numbered = points.map(({ at, words }) => ({
    sentence: typeof at === 'number' ? at : numberOf(at, request),
    words,
  }));
  return JSON.stringify({ status, verdict, points: numbered, event });
}

/** The number of the sentence that begins with some words, or holds them where none does. */
export function numberOf(words: string, { messages }: ChatRequest): number {
  const lines = messages[1].content.split('\n').flatMap((line) => {
    const [, number, sentence] = /^(\d+) (.*)$/.exec(line) ?? [];
    return sentence === undefined ? [] : [{ number: Number(number), sentence }];
  });
  const found =
    lines.find(({ sentence }) => sentence.startsWith(words)) ?? lines.find(({ sentence }) => sentence.includes(words));
  if (!found) throw new Error(`no sentence ${JSON.stringify(words)} in the request`);
  return found.number;
}
