import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, groups, weight } from '../../src/discord/clip.ts';

/** Half of a letter that takes two code units. */
const HALF = /\p{Cs}/u;

describe('a text that is too long', () => {
  test.each([
    ['One. Two. Three is longer.', 12, 'One. Two. …'],
    ['One sentence without an end that is far too long', 20, 'One sentence…'],
    ['Unbrokenwordthatgoesonandon', 10, 'Unbroken…'],
    ['A sentence. And Washington is the place.', 30, 'A sentence. And Washington…'],
    ['👩‍👩‍👧👩‍👩‍👧', 6, '…'],
    ['👩‍👩‍👧👩‍👩‍👧', 14, '👩‍👩‍👧…'],
  ])('%s is cut', (text, limit, cut) => expect(clip(text, limit)).toBe(cut));

  test.each(['short', 'exactly10!'])('but not %s', (text) => expect(clip(text, 10)).toBe(text));

  test('counts letters of many bytes by their bytes', () => {
    expect(weight('abc')).toBe(3);
    expect(weight('가나다')).toBe(5);
    expect(weight(clip('가'.repeat(1000), 300))).toBeLessThanOrEqual(300);
  });

  test('fits, is a beginning of the text, and splits no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 4, max: 200 }), (text, limit) => {
        const cut = clip(text, limit);
        expect(weight(cut)).toBeLessThanOrEqual(limit);
        if (cut === text) return;
        expect(cut.endsWith('…')).toBe(true);
        expect(text.startsWith(cut.slice(0, -1).trimEnd())).toBe(true);
        expect(HALF.test(cut)).toBe(HALF.test(text));
      }),
    );
  });
});

test('groups fit, lose nothing that fits by itself, and are none of them empty', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 30 }), (items) => {
      const found = groups(items, 40, '\n');
      for (const group of found) {
        expect(group.length).toBeGreaterThan(0);
        expect(weight(group.join('\n'))).toBeLessThanOrEqual(40 + group.length);
      }
      expect(found.flat()).toEqual(items.map((item) => clip(item, 40)));
    }),
  );
});
