import { expect, test } from 'vitest';
import { answerer } from '../answering/ask-shipped.ts';
import type { GoldQuestion } from './judge.ts';
import { scoreOf } from './report.ts';
import { askGold } from './run.ts';

const question = (id: string, expected: Partial<GoldQuestion>): GoldQuestion => ({
  id,
  cat: id.split('-')[0] ?? id,
  question: 'Where are the talks?',
  ok: ['answered'],
  must: [],
  mnot: [],
  quote: [],
  ctx: [],
  now: null,
  ...expected,
});

test('the score counts by category, tells what failed and why, and ends with the sum', () => {
  const outcomes = [
    question('where-1', { must: ['washington'] }),
    question('where-2', { must: ['paris'] }),
    question('silent-1', { question: 'hello', ok: ['answered'] }),
  ].map((each) => askGold(answerer, each));
  const lines = scoreOf(outcomes).split('\n');
  expect(lines.slice(0, 3).map((line) => line.trim().split(/\s+/).join(' '))).toEqual([
    'right wrong missed other of',
    'where 1 1 0 0 2',
    'silent 0 0 1 0 1',
  ]);
  expect(lines).toContain('WRONG where-2  Where are the talks?');
  expect(lines).toContain('  - must: paris');
  expect(lines).toContain('MISSED silent-1  hello');
  expect(lines.slice(-2)).toEqual(['right 1 of 3, wrong 1, missed 1', '']);
});
