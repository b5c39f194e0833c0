import { readFileSync } from 'node:fs';
import { readClock } from '../../src/cli/now.ts';
import { recordOf } from '../../src/cli/record.ts';
import { answerer } from '../answering/ask-shipped.ts';
import { type GoldQuestion, readGold } from '../gold/judge.ts';

/** The asker's clock where a question sets none. */
export const LATER = '2026-06-01T12:00:00Z';
/** Milliseconds in which all of them are asked, on a busy machine too. */
export const LONG = 60_000;
/** The development questions. */
export const questions = readGold(readFileSync('test/gold/talks.jsonl', 'utf8'));

/** As `ask --batch` answers; a quote is shown with its white space folded. */
export function batch({ id, question, ctx, now }: GoldQuestion) {
  const { status, quotes } = recordOf(answerer, { id, question, ctx }, readClock(now ?? LATER));
  return { status, quotes: quotes.map(({ text }) => text.replace(/\s+/g, ' ')) };
}
