import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fontsFor } from '../../src/pictures/lettering.ts';
import { linesOf } from '../../src/pictures/lines.ts';
import { plain } from '../../src/pictures/plain-text.ts';
import { fontFiles } from '../../src/pictures/png.ts';
import { widthOf } from '../../src/pictures/text-width.ts';
import { escaped } from '../../src/pictures/xml.ts';

describe('texts are not wider than they are measured', () => {
  const drawn = (text: string, weight: number) => {
    const content = `<text x="50" y="100" font-family="${fontsFor(text)}" font-size="100" font-weight="${weight}">${escaped(text)}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200">${content}</svg>`;
    return (new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: fontFiles() } }).getBBox()?.width ?? 0) / 100;
  };
  const letters = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
  test.each([
    ...letters.map((letter) => letter.repeat(8)),
    'Foreign Minister',
    'the inaugural talks of both ministers',
    'MEMORANDUM OF UNDERSTANDING',
    '2031년 5월 12일 월요일',
    '누가 누구를 만나는지',
    '“While in town”',
  ])('%s', (text) => {
    for (const weight of [400, 700]) expect(drawn(text, weight)).toBeLessThanOrEqual(widthOf(text) + 0.05);
  });
});

describe('lines', () => {
  test.each([
    ['nothing', '', 10, 3, []],
    ['one word', 'talks', 10, 3, ['talks']],
    ['words as many as fit', 'aa aa aa', 3.2, 3, ['aa aa', 'aa']],
    ['a word that is too long', 'a'.repeat(8), 2.4, 3, ['aaaa', 'aaaa']],
    ['more than there is room for', 'aaaa aaaa aaaa', 2.4, 2, ['aaaa', 'aa…']],
    ['a line cut at the end of a word', 'aa bbbb cc', 5, 1, ['aa…']],
    ['full-width letters', '회담회담', 2, 3, ['회담', '회담']],
    ['emoji are not cut in two', '👩‍💻👩‍💻', 3, 3, ['👩‍💻', '👩‍💻']],
  ])('%s', (_, text, width, count, lines) => {
    expect(linesOf(text, width, count)).toEqual(lines);
  });

  test('none is wider than the room, and none too many', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.double({ min: 3, max: 30, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (text, width, count) => {
          const lines = linesOf(plain(text), width, count);
          expect(lines.length).toBeLessThanOrEqual(count);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test('nothing is lost where there is room', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.double({ min: 12, max: 30, noNaN: true }), (text, width) => {
        expect(linesOf(text, width, 100).join(' ')).toBe(text);
      }),
    );
  });
});
