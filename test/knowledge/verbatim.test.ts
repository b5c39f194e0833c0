import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/knowledge/article.ts';
import { locate, quote, sentencesAround } from '../../src/knowledge/verbatim.ts';
import type { Article } from '../../src/model.ts';
import { ARTICLE } from './sample.ts';

const typographic = '‘’ʼ′“”„″‐‑‒–—―−\n\t\u00A0';
const straight: Record<string, string> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
};

/** The same words as somebody types them who has no typographic marks on the keyboard. */
function typed(words: string): string {
  return words
    .replace(/[‘’ʼ′“”„″]/g, (mark) => straight[mark] ?? mark)
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, ' ');
}

describe('words are not found', () => {
  test.each<[what: string, words: string, text: string]>([
    ['nothing', '', 'Words of an article'],
    ['white space', ' \n', 'Words of an article'],
    ['another case of letters', 'words', 'Words of an article'],
    ['two spaces for one', 'of  an', 'Words of an article'],
    ['one space for two', 'of an', 'Words of  an article'],
    ['a dash for two hyphens', 'a – b', 'a -- b'],
    ['more than the text holds', 'Words of an article, all', 'Words of an article'],
  ])('%s', (_, words, text) => expect(locate(words, text)).toBeNull());

  test('outside of the span', () => {
    const text = 'one two three two';
    expect(locate('one', text, { start: 3, end: 17 })).toBeNull();
    expect(locate('two', text, { start: 0, end: 6 })).toBeNull();
    expect(locate('two', text, { start: 5, end: 17 })).toEqual({ start: 14, end: 17 });
  });
});

describe('words are found', () => {
  test.each<[what: string, words: string, text: string, found: string]>([
    ['with curly marks for straight ones', `"it's" - so`, 'He said “it’s” – so.', '“it’s” – so'],
    ['with straight marks for curly ones', '“it’s” – so', `He said "it's" - so.`, `"it's" - so`],
    ['over a line end', 'one two', 'one\ntwo', 'one\ntwo'],
    ['without the white space around them', ' one two\n', 'one two', 'one two'],
    ['beside characters of two units', 'two', '😀 two 😀', 'two'],
    ['with a name that a particle is joined to', '조태열', '조태열은 한국', '조태열'],
  ])('%s', (_, words, text, found) => {
    const span = locate(words, text);
    expect(text.slice(span?.start, span?.end)).toBe(found);
  });

  test.each<[words: string, text: string, at: number]>([
    ['US', 'RUSSIA and the US agree', 15],
    ['in', 'Meeting in Oslo', 8],
    ['Oslo', 'Oslofjord, then Oslo', 16],
    ['140', '2140 and 140', 9],
  ])('%s as a word of its own before a part of one', (words, text, at) => {
    expect(locate(words, text)).toEqual({ start: at, end: at + words.length });
  });
});

describe('whatever the text', () => {
  const letters = fc
    .array(fc.constantFrom(...typographic, ...'ab \'"-.é한😀'), { maxLength: 60 })
    .map((each) => each.join(''));

  test('a slice of it is found, and what is found reads the same', () => {
    fc.assert(
      fc.property(letters, letters, letters, (before, words, after) => {
        const text = before + words + after;
        fc.pre(words.trim() !== '');
        const span = locate(typed(words), text);
        const slice = text.slice(span?.start, span?.end);
        expect(typed(slice)).toBe(typed(words).trim());
        expect(slice).toHaveLength(words.trim().length);
      }),
    );
  });

  test('what is found lies within the span that was given', () => {
    fc.assert(
      fc.property(letters, fc.nat(60), fc.nat(60), fc.nat(5), (text, a, b, length) => {
        const within = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const words = text.slice(within.start, within.start + length);
        const span = locate(words, text, within);
        if (!span) return;
        expect(span.start).toBeGreaterThanOrEqual(within.start);
        expect(span.end).toBeLessThanOrEqual(within.end);
        expect(typed(text.slice(span.start, span.end))).toBe(typed(words.trim()));
      }),
    );
  });
});

describe('sentences and quotes', () => {
  const article = readArticle('a', ARTICLE, 'a/article.md').article as Article;
  const around = (words: string) => {
    const span = locate(words, article.body);
    return span ? sentencesAround(article, span).map((each) => quote(article, each)) : [];
  };

  test('words within a sentence give the whole of it, its offsets and its paragraph', () => {
    const [only, ...rest] = around('a visit to Bergen');
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ text: 'The “harbor talks” follow a visit to Bergen.', article: 'a', paragraph: 2 });
    expect(article.body.slice(only?.start, only?.end)).toBe(only?.text);
  });

  test('words over two sentences give both', () => {
    expect(around('Bergen. They are').map(({ text }) => text)).toEqual([
      'The “harbor talks” follow a visit to Bergen.',
      'They are the second of their kind, Norway said.',
    ]);
  });
});
