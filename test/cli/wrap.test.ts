import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf, wrap } from '../../src/cli/wrap.ts';

describe('lines', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 8, ['one two', 'three']],
    ['one two three', 13, ['one two three']],
    ['a  b\n\tc', 80, ['a b c']],
    ['https://example.test/long next', 10, ['https://example.test/long', 'next']],
    ['외교부 장관 조태열', 12, ['외교부 장관', '조태열']],
    ['', 10, ['']],
  ])('%j in %i columns', (text, columns, expected) => expect(wrap(text, columns)).toEqual(expected));

  test('hold every word in order, and as many as fit', () => {
    const words = fc.array(fc.stringMatching(/^[a-z가-힣]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), (list, columns) => {
        const lines = wrap(list.join(' '), columns);
        expect(lines.join(' ')).toBe(list.join(' '));
        lines.forEach((line, i) => {
          if (line.includes(' ')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
          const next = lines[i + 1]?.split(' ')[0];
          if (next !== undefined) expect(widthOf(`${line} ${next}`)).toBeGreaterThan(columns);
        });
      }),
    );
  });
});

test('a letter of an East Asian script is two columns wide', () => expect(widthOf('조 Cho。')).toBe(8));
