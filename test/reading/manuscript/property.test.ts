import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readManuscript } from '../../../src/reading/manuscript/manuscript.ts';

const pieces = fc.constantFrom(
  'By Jane Doe',
  '\n',
  '\r\n',
  '\n\n',
  'May 2, 2023',
  ' — ',
  'OSLO',
  '(AP)',
  '<p>',
  '</p>',
  '<div>',
  '# ',
  '- ',
  '---\n',
  'Read more: ',
  'The ships left the harbor on Monday.',
  '\uFEFF',
  '\u00a0',
  '🙂',
  '©',
  'a',
  ':',
  '“',
  '[x](y)',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 40 }).map((each) => each.join('')),
);

test('blocks lie in the text, in order, and do not overlap', () => {
  fc.assert(
    fc.property(texts, (raw) => {
      const { text, blocks, dateline, published } = readManuscript(raw);
      let end = 0;
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThan(block.start);
        end = block.end;
      }
      for (const span of [dateline, published?.span]) if (span) end = Math.max(end, span.end);
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a '],
  ['A '],
  ['By A '],
  ['May 2 '],
  ['x\n'],
  ['Share | '],
  ['- a\n'],
  ['<p>'],
  ['('],
  ['A. '],
  ['[x](y) '],
  ['<div>a</div>'],
  ['(A/'],
  ['2023-05-02 '],
  ['* a *'],
  ['By A in '],
  ['Share this article with a friend '],
])(
  '200 kB of %j take little time',
  (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    const before = process.cpuUsage();
    readManuscript(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(6000);
  },
  60_000,
);
