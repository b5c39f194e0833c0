import { z } from 'zod';
import type { Answer, Status } from '../../src/model.ts';

/** One question of a gold set with what a right reply has to meet. */
export const GoldQuestion = z.object({
  id: z.string(),
  cat: z.string(),
  question: z.string(),
  /** Statuses that count as right. */
  ok: z.array(z.string()),
  /** Patterns that all have to match the answer, where it states something. */
  must: z.array(z.string()),
  /** Patterns none of which may match the answer. */
  mnot: z.array(z.string()),
  /** Patterns each of which has to match one of the quotes. */
  quote: z.array(z.string()),
  /** Earlier messages of the same asker, oldest first. */
  ctx: z.array(z.string()),
  /** The asker's clock, or null when it does not matter. */
  now: z.string().nullable(),
});
export type GoldQuestion = z.infer<typeof GoldQuestion>;

export type Verdict = 'right' | 'wrong' | 'missed' | 'other';
export type Reply = Pick<Answer, 'status' | 'answer' | 'quotes'>;

const STATES: readonly Status[] = ['answered', 'corrected'];

/** Text as the patterns see it: straight quotes and dashes, single spaces, no Markdown marks. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚′ʼ]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\*+|`+|~~|\|\||__/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is wrong with a reply; nothing when it is right. */
export function faults(question: GoldQuestion, reply: Reply): string[] {
  const answer = plain(reply.answer ?? '');
  const quotes = reply.quotes.map((quote) => plain(quote.text));
  const found = (pattern: string, text: string) => new RegExp(pattern, 'is').test(text);
  const list: string[] = [];
  if (!question.ok.includes(reply.status)) list.push(`status ${reply.status}, ok: ${question.ok.join('/')}`);
  if (STATES.includes(reply.status)) {
    list.push(...question.must.filter((pattern) => !found(pattern, answer)).map((pattern) => `must: ${pattern}`));
    const missing = question.quote.filter((pattern) => !quotes.some((text) => found(pattern, text)));
    list.push(...missing.map((pattern) => `quote: ${pattern}`));
  }
  list.push(...question.mnot.filter((pattern) => found(pattern, answer)).map((pattern) => `mnot: ${pattern}`));
  return list;
}

/** A wrong reply states something that is not right; a missed one says nothing where there was something to say. */
export function verdict(question: GoldQuestion, reply: Reply): Verdict {
  if (faults(question, reply).length === 0) return 'right';
  if (STATES.includes(reply.status)) return 'wrong';
  const sayable = question.ok.some((status) => STATES.includes(status as Status));
  return sayable && !question.ok.includes(reply.status) ? 'missed' : 'other';
}

/** Reads a gold set, one JSON object a line. */
export function readGold(text: string): GoldQuestion[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => GoldQuestion.parse(JSON.parse(line)));
}
