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

const WORDS = 'the harbor council met and agreed that ships will wait outside until work is done in May'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 7, maxLength: 30 })
  .map((words) => `Council ${words.join(' ')}.`);
const LAYOUTS: Record<string, (title: string, paragraphs: readonly string[]) => string> = {
  text: (title, paragraphs) => [title, 'May 2, 2023', ...paragraphs].join('\n\n'),
  lines: (title, paragraphs) => [title, 'May 2, 2023', ...paragraphs].join('\n'),
  Markdown: (title, paragraphs) => [`# ${title}`, '*Harbor Gazette · May 2, 2023*', ...paragraphs].join('\n\n'),
  page: (title, paragraphs) =>
    `<html><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><time datetime="2023-05-02">May 2</time>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article><footer>© Harbor News</footer></body></html>`,
  boxes: (title, paragraphs) =>
    `<div><h1>${title}</h1><p>May 2, 2023</p>${paragraphs.map((each) => `<div>${each}</div>`).join('')}</div>`,
};

test.each(Object.entries(LAYOUTS))('no paragraph is lost, and none changes its place: %s', (_, layOut) => {
  const articles = fc.uniqueArray(sentence, { minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(articles, (paragraphs) => {
      const { text, blocks, title } = readManuscript(layOut('Quay to grow by a third', paragraphs));
      const told = blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end));
      expect(told).toEqual(paragraphs);
      expect(title).toBe('Quay to grow by a third');
    }),
    { numRuns: 40 },
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
