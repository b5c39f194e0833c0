import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settled } from '../../src/pictures/meetings/settle.ts';

const box = (height: number, middle: number) => ({ height, middle });

describe('boxes of a column', () => {
  test.each([
    ['none', [], []],
    ['one has its wish', [box(20, 50)], [40]],
    ['those apart have theirs', [box(20, 50), box(20, 100)], [40, 90]],
    ['two that want the same place share it', [box(20, 50), box(20, 50)], [25, 55]],
    ['two in the wrong order keep theirs', [box(20, 100), box(20, 50)], [50, 80]],
    ['a third pushes both', [box(20, 50), box(20, 80), box(20, 80)], [30, 60, 90]],
  ])('%s', (_, wishes, tops) => {
    expect(settled(wishes, 10)).toEqual(tops);
  });

  test('keep their order and their distance', () => {
    const wish = fc.record({ height: fc.integer({ min: 1, max: 300 }), middle: fc.integer({ min: -500, max: 5000 }) });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
        const tops = settled(wishes, 18);
        expect(tops).toHaveLength(wishes.length);
        for (const [index, top] of tops.entries()) {
          const end = (tops[index - 1] ?? -Infinity) + (wishes[index - 1]?.height ?? 0) + 18;
          expect(top).toBeGreaterThanOrEqual(end - 0.001);
        }
      }),
    );
  });
});
