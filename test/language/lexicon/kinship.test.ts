import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinship } from '../../../src/language/lexicon/kinship.ts';

describe('forms of one word', () => {
  test.each([
    ['', 'port', 0],
    ['car', 'cart', 0],
    ['port', 'portugues', 0],
    ['harbor', 'harvest', 0],
    ['minist', 'mint', 0],
    ['mari', 'maritime', 0],
    ['gull', 'gulls', 0.7],
    ['drama', 'dramat', 0.7],
    ['assassin', 'assassinat', 0.7],
    ['agricultur', 'agrarian', 0],
    ['decis', 'decid', 0.5],
    ['explod', 'explos', 0.5],
    ['dam', 'dam', 1],
  ])('%s and %s: %d', (a, b, surely) => expect(kinship(a, b)).toBe(surely));

  test('is the same from either side, and never more than of a word with itself', () => {
    const stem = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(stem, stem, (a, b) => {
        expect(kinship(a, b)).toBe(kinship(b, a));
        expect(kinship(a, b)).toBeLessThanOrEqual(kinship(a, a));
      }),
    );
  });
});
