import { beforeAll, describe, expect, test, vi } from 'vitest';
import { growthOf } from './growth.ts';

beforeAll(() => void vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure'));
const growth = ({ source, flags }: RegExp) => growthOf({ source, flags, at: '' });

describe('how the work of a pattern grows', () => {
  test.each([
    ['nothing repeated', /^(?:mr|mrs)\.$/i],
    ['a run from the beginning', /^\s*who\b/],
    ['words with marks between', /^(?:\W*(?:and|but|so|ok)\b)+[\s,]*who\b/i],
    ['letters of all writing', /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*$/u],
    ['few repetitions', /\b(?:which|what)(?: \w{1,20}){0,3} day\b/],
  ])('%s: linear', { timeout: 60_000 }, (_, pattern) => expect(growth(pattern)).toBe('linear'));

  test.each([
    ['one blank for two parts', /^(?:\W*(?:and|but|so|ok)\b[\s,]*)*who\b/i, 'exponential'],
    ['a separator with blanks on both sides', /^(?:date(?:\s*(?:,|and)\s*)+)+of/i, 'exponential'],
    ['a run up to the end', /[\s.]+$/, '2nd degree polynomial'],
    ['a run of letters, looked for anywhere', /\p{L}+\d/u, '2nd degree polynomial'],
    ['hundreds that may be any', /<[^>]{0,500}>/, '2nd degree polynomial'],
    ['what is looked for ahead', /a(?=\w*\d\w*$)/, '3rd degree polynomial'],
  ])('%s: %s', { timeout: 60_000 }, (_, pattern, expected) => expect(growth(pattern)).toBe(expected));
});
