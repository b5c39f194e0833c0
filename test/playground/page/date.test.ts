import { expect, test } from 'vitest';
import { localInWords } from '../../../src/playground/page/date.ts';

test.each([
  ['en', '2024-10-28', /^Oct 28, 2024$/],
  ['ko', '2024-10-28', /^2024\. 10\. 28\.$/],
  ['en', '2024-10-28T09:46', /^Oct 28, 2024, 9:46.AM$/],
  ['en', 'no date', /^no date$/],
] as const)('%s: %s has the time of day that it has, and no other', (locale, local, words) =>
  expect(localInWords(locale, local)).toMatch(words),
);
