import { expect, test } from 'vitest';
import { quantityOf } from '../../src/language/quantities.ts';

test.each<[words: string, number: number | null, unit: string | null, of: string | null]>([
  ['140,000 tons', 140_000, 'tons', null],
  ['140,000 tons of cod', 140_000, 'tons', 'cod'],
  ['two patrol vessels', 2, null, 'patrol vessels'],
  ['About 300 crane workers', 300, null, 'crane workers'],
  ['1.5 million euros', 1_500_000, 'euros', null],
  ['$4 billion', 4_000_000_000, null, null],
  ['12.5 percent of the vote', 12.5, 'percent', 'the vote'],
  ['4%', 4, '%', null],
  ['thousands of troops', null, null, null],
  ['10 to 15 ships', null, null, null],
  ['three of five boats', null, null, null],
])('%s', (words, number, unit, of) => expect(quantityOf(words)).toEqual({ number, unit, of }));
