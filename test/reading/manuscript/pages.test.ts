import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../../src/reading/manuscript/manuscript.ts';

const TITLE = 'Quay to grow by a third';
const LEAD =
  'The harbor council met in Lima on Monday and agreed to widen the northern quay by next summer, after a dispute of years.';
const NEXT =
  'Ships will wait outside until the work is done, the council said, and the ferries will leave from the old basin.';
const paragraphs = (raw: string) => {
  const { text, blocks } = readManuscript(raw);
  return blocks.flatMap(({ kind, start, end }) => (kind === 'paragraph' ? [text.slice(start, end)] : []));
};
const menu =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/s">Sports</a></li></ul></nav>';

describe('HTML', () => {
  test.each([
    [
      'an article element with a menu and a footer',
      `<!doctype html><html><head><meta property="article:published_time" content="2023-05-02T08:00:00Z"></head><body>${menu}<main><article><h1>${TITLE}</h1><p>By Jane Doeberg</p><p>${LEAD}</p><p>${NEXT}</p></article></main><footer><p>© 2023 Harbor News</p></footer></body></html>`,
    ],
    [
      'nested boxes and a time',
      `<html><body><div><div><h1>${TITLE}</h1><div>By Jane Doeberg</div><time datetime="2023-05-02T08:00:00Z">May 2, 2023</time></div><div><div><p>${LEAD}</p><div>Advertisement</div><p>${NEXT}</p></div></div></div></body></html>`,
    ],
    [
      'a piece without head or body',
      `<h1>${TITLE}</h1>\n<p>By Jane Doeberg</p><p>Published May 2, 2023</p><p>${LEAD}</p>\n<p>${NEXT}</p>`,
    ],
  ])('%s', (_, html) => {
    expect(paragraphs(html)).toEqual([LEAD, NEXT]);
    const { title, byline, published } = readManuscript(html);
    expect({ title, byline }).toEqual({ title: TITLE, byline: expect.stringContaining('Jane Doeberg') });
    expect(published?.local.slice(0, 10)).toBe('2023-05-02');
  });
});

test('a pasted page: navigation, sharing and lists of others go, the article stays', () => {
  const page = `Home\nWorld\nSports\nWeather\nLog in\n\n${TITLE}\n\nBy Jane Doeberg\nMay 2, 2023\nShare\nTweet\n\n${LEAD}\n\nRead more: Who owns the harbor?\n\n${NEXT}\n\nMore from Harbor News\nShark bites cable\nHow to see the comet\n\n© 2023 Harbor News\n`;
  expect(paragraphs(page)).toEqual([LEAD, NEXT]);
  expect(readManuscript(page)).toMatchObject({ title: TITLE, byline: 'By Jane Doeberg' });
});

describe('line ends', () => {
  const wrapped = (words: string) => words.replace(/(.{50,65}) /g, '$1\n');
  test('lines broken to a width are one paragraph', () => {
    expect(paragraphs(`${TITLE}\n\n${wrapped(LEAD)}\n\n${wrapped(NEXT)}\n`)).toEqual([wrapped(LEAD), wrapped(NEXT)]);
  });
  test('a paragraph a line', () => {
    expect(paragraphs(`${TITLE}\n${LEAD}\n${NEXT}\n`)).toEqual([LEAD, NEXT]);
  });
  test('as Windows ends them', () => {
    expect(paragraphs(`${TITLE}\r\n\r\n${LEAD}\r\n\r\n${NEXT}\r\n`)).toEqual([LEAD, NEXT]);
  });
});

test('Markdown: headings, emphasis and lists', () => {
  const { text, blocks, title, outlet } = readManuscript(
    `# ${TITLE}\n\n_Journal of Harbors_\n\n${LEAD}\n\n## What follows\n\n- Ships will wait outside.\n- Ferries will leave from the old basin.\n\n${NEXT}\n`,
  );
  expect({ title, outlet }).toEqual({ title: TITLE, outlet: 'Journal of Harbors' });
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', TITLE],
    ['heading', 'Journal of Harbors'],
    ['paragraph', LEAD],
    ['heading', 'What follows'],
    ['paragraph', 'Ships will wait outside.'],
    ['paragraph', 'Ferries will leave from the old basin.'],
    ['paragraph', NEXT],
  ]);
});
