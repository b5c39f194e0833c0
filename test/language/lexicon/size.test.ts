import { statSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the lexicon stays small', () => {
  expect(statSync('src/language/lexicon/wordnet.bin').size).toBeLessThan(2.5e6);
});
