import { describe, expect, test } from 'vitest';
import { blockQuote, escaped, link } from '../../src/discord/markdown.ts';

describe('Markdown that somebody wrote', () => {
  test.each([
    ['**bold** _it_ ~~no~~ ||hid||', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|hid\\|\\|'],
    ['`code`', '\\`code\\`'],
    ['# head', '\\# head'],
    ['-# small', '-\\# small'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['1. item', '1\\. item'],
    ['a\n  - b', 'a\n  \\- b'],
    ['> quote', '\\> quote'],
    ['[text](http://x.y)', '\\[text\\](http://x.y)'],
    ['<@1> <#2> <t:3:R> <http://x>', '\\<@1\\> \\<\\#2\\> \\<t:3:R\\> \\<http://x\\>'],
    ['back\\slash', 'back\\\\slash'],
  ])('%s is shown as it is', (text, shown) => expect(escaped(text)).toBe(shown));

  test('plain words are left alone', () => {
    const text = "S. Korea, US to hold '2+2' one-on-one talks, 1.5 hours: “so” (Yonhap) - 09:46!";
    expect(escaped(text)).toBe(text);
  });
});

test('every line of a quote is quoted', () => expect(blockQuote('a\nb')).toBe('> a\n> b'));

test('a link cannot be broken out of', () =>
  expect(link('text', 'https://x.y/a_(b) c>')).toBe('[text](https://x.y/a_%28b%29%20c%3E)'));
