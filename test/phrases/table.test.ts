import { expect, test } from 'vitest';
import { foreignIn, phrases, unsampled } from './table.ts';

test('docs/phrases.md has every phrase of both languages as it is', async () => {
  const table = phrases();
  expect(unsampled).toEqual([]);
  expect(foreignIn(table)).toEqual([]);
  await expect(table).toMatchFileSnapshot('../../docs/phrases.md');
});
