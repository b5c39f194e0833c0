import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Answerer } from '../answering/answerer.ts';
import { checkClaims, verdictOfAll } from '../answering/check.ts';
import type { Clock } from '../answering/clock.ts';
import { wordingOf } from '../discord/wording.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import { localeOf } from '../language/locale.ts';
import type { Claim, Locale, Quote, Verdict } from '../model.ts';
import { Id, jsonReply, replyToLines } from './json-lines.ts';
import { layOut } from './layout.ts';
import { readClock } from './now.ts';
import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

const Line = z.object(
  { id: Id.nullish(), claim: z.string(), now: z.string().nullish() },
  'expected an object with a claim',
);

/** What a program is told about one claim; of a text of several sentences the verdict is that of the worst. */
interface CheckRecord {
  readonly id: string | number | null;
  readonly verdict: Verdict;
  readonly answer: string | null;
  readonly quotes: readonly Quote[];
  /** Milliseconds that it took, without the loading. */
  readonly ms: number;
}

/** One claim as a line of JSON, and what the sources say of it as one. */
export function checkLine(answerer: Answerer, line: string, clock: Clock): string {
  return jsonReply(line, (json): CheckRecord => {
    const { id, claim, now } = Line.parse(json);
    const started = performance.now();
    const claims = [...checkClaims(answerer, claim, now ? readClock(now) : clock, localeOf(claim))];
    const ms = Math.round((performance.now() - started) * 1000) / 1000;
    const verdict = verdictOfAll(claims.map((each) => each.verdict));
    const deciding = claims.filter((each) => each.verdict === verdict);
    const quotes = verdict === 'not-stated' ? [] : deciding.flatMap(({ answer }) => answer.quotes);
    return { id: id ?? null, verdict, answer: deciding[0]?.answer.answer ?? null, quotes, ms };
  });
}

/** Checks line by line. */
export function checkLines(answerer: Answerer, input: Readable, output: Writable, clock: () => Clock): Promise<void> {
  return replyToLines(input, output, (line) => checkLine(answerer, line, clock()));
}

/** Each claim of a text with its verdict and what it rests on, as text for a terminal. */
export function layOutClaims(
  claims: readonly Claim[],
  base: FactBase,
  terminal: Terminal,
  locale: Locale = 'en',
): string {
  const words = wordingOf(locale);
  if (claims.length === 0) return `${words.check.noClaim}\n`;
  return claims
    .map(({ text, verdict, answer }) => {
      const claimed = wrap(`${words.verdicts[verdict]}: “${text}”`, terminal.columns);
      return `${claimed.map((line) => terminal.paint('bold', line)).join('\n')}\n${layOut(answer, base, terminal, locale)}`;
    })
    .join('\n');
}
