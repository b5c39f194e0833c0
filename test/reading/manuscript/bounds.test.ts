import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../../src/reading/manuscript/manuscript.ts';
import { sizeOf } from '../../../src/reading/manuscript/markup.ts';

const TITLE = 'Quay to grow by a third';
const LEAD =
  'The harbor council met in Lima on Monday and agreed to widen the northern quay by next summer, after a dispute of years.';
const NEXT =
  'Ships will wait outside until the work is done, the council said, and the ferries will leave from the old basin.';
const ARTICLE = `<h1>${TITLE}</h1><p>By Jane Doeberg</p><p>${LEAD}</p><p>${NEXT}</p>`;
const PAGE = `<html><head><title>x</title></head><body><article>${ARTICLE}</article></body></html>`;

const paragraphs = (raw: string) => {
  const { text, blocks } = readManuscript(raw);
  return blocks.flatMap(({ kind, start, end }) => (kind === 'paragraph' ? [text.slice(start, end)] : []));
};
/** Milliseconds of this process alone, since others may have the machine. */
function cpu(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('pages that begin or nest unusually are read', () => {
  test.each([
    ['an XML declaration', `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${PAGE}`],
    ['a comment', `<!-- saved from url=(0042)https://harbor.example/ -->\n${PAGE}`],
    ['a comment longer than a screen', `<!-- ${'licence '.repeat(1000)}-->${PAGE}`],
    ['a comment before the doctype and one behind', `\uFEFF<!-- a > b --><!doctype html><!-- c -->${PAGE}`],
    ['a doctype with a subset', `<!DOCTYPE html [<!ENTITY a "b">]>${PAGE}`],
    ['no element that frames it', `<!doctype html><title>x</title>${ARTICLE}`],
    ['a title', `<title>x</title>${ARTICLE}`],
    ['a style', `<style>p { color: red }</style>${ARTICLE}`],
    ['a table', `<table><tr><td>${ARTICLE}</td></tr></table>`],
    ['300 boxes', `<html><body>${'<div>'.repeat(301)}${ARTICLE}${'</div>'.repeat(301)}</body></html>`],
    ['9,000 boxes', `<html><body>${'<div>'.repeat(9000)}${ARTICLE}${'</div>'.repeat(9000)}</body></html>`],
    ['a script full of tags', `<html><body><script>${'f("<div>");'.repeat(20_000)}</script>${ARTICLE}</body></html>`],
  ])('%s', (_, html) => {
    expect(paragraphs(html)).toEqual([LEAD, NEXT]);
    expect(readManuscript(html).text).not.toMatch(/[<>]/);
  });
  test('what only mentions tags is text', () => {
    expect(paragraphs(`${TITLE}\n\n${LEAD} They wrote <div> on it.\n`)).toEqual([`${LEAD} They wrote <div> on it.`]);
  });
});

describe('what no article is gets refused with what it is and what to do', () => {
  test.each<[string, string, RegExp]>([
    ['a feed', `<?xml version="1.0"?><feed><title>${LEAD}</title></feed>`, /^XML that is no page \(<feed>\); save/],
    ['XML without an element', '<?xml version="1.0"?>\nWords', /^XML that does not begin with an element; save/],
    [
      'deep',
      `<html><body>${'<b>'.repeat(20_000)}${LEAD}`,
      /^a page nested 20,002 levels deep, which no article is; save/,
    ],
    [
      'entities',
      `<html><body><p>${'&amp;'.repeat(800_000)}`,
      /^a page of 800,003 tags and entities, which no article is/,
    ],
    ['angles', `<p>${LEAD}</p>${'<'.repeat(500_000)}`, /^a page of 500,002 tags and entities/],
    ['attributes', `<p ${'a=1 '.repeat(20_000)}>${LEAD}</p>`, /^a page with 20,001 attributes in one tag/],
    ['prose', `${LEAD}\n\n`.repeat(40_000), /^4,880,000 characters of text, and no article has more than 200,000; cut/],
    ['a page of prose', `<p>${LEAD}</p>`.repeat(2000), /^24\d,\d{3} characters of text, and no article has more/],
  ])('%s', (_, raw, sentence) => {
    expect(() => readManuscript(raw)).toThrow(sentence);
  });
});

test.each([
  ['&amp;', 199_000],
  ['<', 190_000],
  ['<p>a', 190_000],
])('a page of %j that is just small enough takes little time', { timeout: 90_000 }, (piece, count) => {
  const page = `<html><body><p>${LEAD}</p>${piece.repeat(count)}</body></html>`;
  const read = () => {
    try {
      readManuscript(page);
    } catch (error) {
      expect(String(error)).toMatch(/no article/);
    }
  };
  expect(cpu(read)).toBeLessThan(10_000);
});

test('words of comments and scripts are no tags', () => {
  expect(sizeOf('<!-- <div><div> --><script>"<div><div>"</script><b>&amp;')).toMatchObject({ tags: 2, depth: 1 });
  expect(cpu(() => sizeOf('<script'.repeat(500_000)))).toBeLessThan(2000);
  expect(cpu(() => sizeOf('<!--'.repeat(500_000)))).toBeLessThan(2000);
});

describe('the address of a page', () => {
  const page = (head: string) => `<html><head>${head}</head><body>${ARTICLE}</body></html>`;
  const og = (url: string) => `<meta property="og:url" content="${url}">`;
  const canonical = '<link rel="canonical" href="https://harbor.example/quay">';
  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['file:///etc/passwd'],
    ['/quay'],
    ['java\nscript:alert(1)'],
    ['https://harbor.example/\u202equay'],
  ])('%j is none', (url) => {
    expect(readManuscript(page(og(url))).url).toBeNull();
    expect(readManuscript(page(og(url) + canonical)).url).toBe('https://harbor.example/quay');
    expect(readManuscript(`---\nurl: ${JSON.stringify(url)}\n---\n${LEAD}\n`).url).toBeNull();
    expect(readManuscript(LEAD, { url }).url).toBeNull();
  });
  test('of the web is kept', () => {
    expect(readManuscript(page(og('http://harbor.example/a?b=c'))).url).toBe('http://harbor.example/a?b=c');
  });
});
