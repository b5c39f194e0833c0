import { expect, test, vi } from 'vitest';
import { NearNames } from '../../src/answering/near-names.ts';
import { Beginnings } from '../../src/answering/suggestion-index.ts';
import { atOnce } from '../../src/steps.ts';

const compared = vi.hoisted(() => ({ most: 0 }));
vi.mock('../../src/text/fuzzy.ts', async (original) => {
  const { fuzzyIndex } = await original<typeof import('../../src/text/fuzzy.ts')>();
  const counting = (items: readonly object[], tolerance: number, keys: never) => {
    compared.most = Math.max(compared.most, items.length);
    return fuzzyIndex(items, tolerance, keys);
  };
  return { fuzzyIndex: counting };
});

const syllables = 'ba re lo mi tan ver sko dal ri ne oku har vi sel mon ta gra pe lun zo'.split(' ');
const named = (number: number) =>
  [0, 1, 2, 3].map((place) => syllables[Math.floor(number / 20 ** place) % 20]).join('') +
  (number % 7 === 0 ? ' works' : '');
const names = Array.from({ length: 20_000 }, (_, number) => ({ key: named(number * 7), number }));

test('of many names those alone are compared that are alike, and a slip finds its name among them', () => {
  const near = atOnce(NearNames.of(names));
  for (const { key, number } of names.filter((_, i) => i % 997 === 3)) {
    const slipped = `${key.slice(0, 3)}x${key.slice(4)}`;
    expect(near.near(slipped).slice(0, 25)).toContain(number);
  }
  expect(compared.most).toBeLessThanOrEqual(300);
});

test('beginnings are found as by looking through all, in any script', () => {
  const given = [...names.slice(0, 500).map(({ key }) => [key, ...key.split(' ')]), ['블링컨', ''], ['불', '블'], []];
  const index = atOnce(Beginnings.of(given));
  const plainly = (is: (text: string) => boolean) => given.flatMap((texts, number) => (texts.some(is) ? [number] : []));
  for (const start of ['', 'b', 'ba', 'bar', 'works', 'wor', 'zzz', '블', '블링컨 ', named(35)]) {
    expect([...index.beginning(start)].sort((a, b) => a - b)).toEqual(plainly((text) => text.startsWith(start)));
    expect(index.same(start)).toEqual(plainly((text) => text === start));
  }
});
