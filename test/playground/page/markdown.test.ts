import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped } from '../../../src/discord/markdown.ts';
import { citationsOf, quotesIn } from '../../../src/playground/page/markdown/citations.ts';
import { type Inline, markdown } from '../../../src/playground/page/markdown/tree.ts';
import { words } from '../../../src/playground/page/markdown/words.ts';

/** A tree on one line: `strong(a)`. */
const drawn = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'break') return '⏎';
      if (node.type === 'code') return `code(${node.text})`;
      if (node.type === 'mention') return `${node.of}(${node.name})`;
      if (node.type === 'time') return `time(${node.seconds})`;
      const to = node.type === 'link' ? ` → ${node.href}` : '';
      return `${node.type}(${drawn(node.content)}${to})`;
    })
    .join('');

/** Where the links of a tree lead. */
const hrefs = (nodes: readonly Inline[]): string[] =>
  nodes.flatMap((node) => [
    ...(node.type === 'link' ? [node.href] : []),
    ...('content' in node ? hrefs(node.content) : []),
  ]);

describe('what stays text', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt;',
    '[a](javascript:alert(1))',
    '[a](data:text/html,x)',
    '[a](//example.org)',
    '[a](',
    '**a',
    'a * b * c',
    '\u202eabc\u2066',
    '<a:wave:1>',
    '<t:99999999999999:R>',
    '<t:8640000000001>',
  ])('%s', (text) => {
    expect(markdown(text).every(({ type }) => type === 'text')).toBe(true);
    expect(words(markdown(text))).toBe(text);
  });

  test.each([
    ['*_~`|<>[]# a'],
    ['- a'],
    ['1. a'],
    ['# a'],
    ['> a'],
    ['-# a'],
    ['[a](https://example.org)'],
    ['<@123456789012345678>'],
  ])('escaped: %s', (text) => {
    expect(words(markdown(escaped(text)))).toContain(text.replace('[a](https://example.org)', '[a]('));
  });
});

describe('what Discord gives a meaning', () => {
  test.each([
    ['**a *b* c**', 'strong(a em(b) c)'],
    ['__a__ ~~b~~ `c*d*`', 'underline(a) strike(b) code(c*d*)'],
    ['a\n\nb', 'a⏎⏎b'],
    ['-# small', 'subtext(small)'],
    ['# Head\ntext', 'heading(Head)text'],
    ['||a||', 'spoiler(a)'],
    ['```js\nlet a\n```', 'code(let a)'],
    ['[a](https://example.org/x)', 'link(a → https://example.org/x)'],
    ['[a \\[b\\]](https://example.org/x%29)', 'link(a [b] → https://example.org/x%29)'],
    ['https://example.org', 'link(https://example.org → https://example.org)'],
    ['<@123456789012345678> @everyone', 'user(123456789012345678) everyone(everyone)'],
    ['<t:1700000000:R>', 'time(1700000000)'],
    ['<t:8640000000000>', 'time(8640000000000)'],
    ['> a\n> b\nc', 'quote(a⏎b)c'],
    ['> a\n-# b', 'quote(a)subtext(b)'],
    ['>>> a\nb\n> c', 'quote(a⏎b⏎c)'],
    ['> a\n> > b', 'quote(aquote(b))'],
    ['***a*** *b **c***', 'strong(em(a)) em(b strong(c))'],
    ['a_b_c _d_ *e', 'a_b_c em(d) *e'],
    ['**a\nb**', 'strong(a⏎b)'],
    ['See https://example.org/a.', 'See link(https://example.org/a → https://example.org/a).'],
    ['`` a`b `` ||`c`||', 'code( a`b ) spoiler(code(c))'],
  ])('%s', (text, expected) => {
    expect(drawn(markdown(text))).toBe(expected);
  });
});

describe('what somebody means to break the page with', () => {
  test.each(['*', '_', '`', '[', '[a](', '<', '<@', '> ', '||', '~', '\\', '-# ', '\n', '# a\n', '**a '])(
    '10,000 characters of %j',
    (part) => {
      const before = performance.now();
      const text = part.repeat(Math.ceil(10_000 / part.length));
      for (const length of [5900, 10_000]) expect(markdown(text.slice(0, length))).toBeDefined();
      expect(performance.now() - before).toBeLessThan(1000);
    },
  );

  test('anything is read, and can be said in words', () => {
    const parts = fc.constantFrom(
      ...[
        '<',
        't',
        ':',
        '>',
        '-',
        '9',
        '99999999999999',
        ':R>',
        '<t:',
        '[a](',
        'https://',
        'javascript:',
        ')',
        '/',
        '\\',
      ],
      ...['**', '__', '||', '> ', '# ', '\n', '`', '```', '<@1>', '<:a:1>', '@everyone', 'http://[', '%', 'a'],
    );
    fc.assert(
      fc.property(fc.string({ unit: parts, maxLength: 30 }), (text) => {
        const tree = markdown(text);
        expect(words(tree)).toBeTypeOf('string');
        for (const href of hrefs(tree)) expect(new URL(href).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('a word of 5,000 letters', () => {
    expect(markdown('w'.repeat(5000))).toEqual([{ type: 'text', text: 'w'.repeat(5000) }]);
  });
});

describe('quotes of a block', () => {
  const said = (text: string) =>
    quotesIn(markdown(text)).map(({ quoted, says }) => [words(quoted), says && words(says)]);

  test.each([
    ['no quote', 'words\n— nobody', []],
    ['an empty block', '> \n', []],
    ['one with whose words they are', '> “a b”\n> — c', [['“a b”', '— c']]],
    ['one with whose words they are behind it', '> “a ” — b” — *c* d', [['“a ” — b”', '— c d']]],
    [
      'two in one block',
      '> “a”\n> — b\n> “c”\n> — d',
      [
        ['“a”', '— b'],
        ['“c”', '— d'],
      ],
    ],
    [
      'lines that nobody says',
      '> a\n> **b**',
      [
        ['a', null],
        ['b', null],
      ],
    ],
    [
      'two blocks',
      '> “a”\n> — b\n\n> “c”\n> — d',
      [
        ['“a”', '— b'],
        ['“c”', '— d'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('a line about nobody is no quote of its own', () => {
    expect(citationsOf([])).toEqual([]);
  });
});
