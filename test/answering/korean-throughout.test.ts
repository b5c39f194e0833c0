import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Turn } from '../../src/answering/decision.ts';
import { readClock } from '../../src/cli/now.ts';
import { readGold } from '../gold/judge.ts';
import { LATER } from '../gold/run.ts';
import { answerer } from './ask-shipped.ts';

const SETS = 'test/gold/korean';
const asked = readdirSync(SETS).flatMap((file) => readGold(readFileSync(`${SETS}/${file}`, 'utf8')));

/** The line without what it quotes or repeats of the question, and without letters that stand for themselves. */
const own = (line: string) => line.replace(/“[^”]*”|‘[^’]*’/g, '');

test('a Korean answer is Korean throughout, but for what it quotes', () => {
  const lines = asked.map(({ question, ctx, now }) => {
    const clock = readClock(now ?? LATER);
    let turn: Turn | null = null;
    for (const earlier of ctx) turn = answerer.answer(earlier, clock, turn, 'ko').turn;
    return {
      line: answerer.answer(question, clock, turn, 'ko').answer.answer ?? '',
      said: [...ctx, question].join(' '),
    };
  });
  expect(lines.filter(({ line }) => line !== '').length).toBeGreaterThan(120);
  expect(lines.filter(({ line }) => /\p{Script=Latin}/u.test(own(line)))).toEqual([]);
  // What is said back is what was typed, and none of the words that it was read as.
  const back = lines.filter(({ line, said }) =>
    [...line.matchAll(/‘([^’]*)’/g)].some(([, words = '']) => /\p{Script=Latin}/u.test(words) && !said.includes(words)),
  );
  expect(back).toEqual([]);
}, 60_000);
