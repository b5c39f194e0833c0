import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pieces } from '../../../../src/language/en/parse/tokens.ts';

const cut = (text: string) => pieces(text).map((piece) => piece.text);

describe('words are cut as in the trees', () => {
  test.each([
    ["They don't", "They|do|n't"],
    ['They don’t', 'They|do|n’t'],
    ["Seoul's plan", "Seoul|'s|plan"],
    ['Seoul’s plan', 'Seoul|’s|plan'],
    ["the boys' club", "the|boys|'|club"],
    ["O'Brien's", "O'Brien|'s"],
    ["he'd've", "he|'d|'ve"],
    ['cannot', 'can|not'],
    ["I'm", "I|'m"],
    ['gonna', 'gon|na'],
    ['whos coming and why dont they', 'who|s|coming|and|why|do|nt|they'],
    ['in the U.S. and D.C.', 'in|the|U.S.|and|D.C.'],
    ['at 9 a.m. on Friday', 'at|9|a.m.|on|Friday'],
    ['$4.5 million', '$|4.5|million'],
    ['US$3bn', 'US$|3|bn'],
    ['30% of 3,000', '30|%|of|3,000'],
    ['5pm', '5|pm'],
    ['the 1990s, the 20th', 'the|1990s|,|the|20th'],
    ['two-plus-two talks', 'two|-|plus|-|two|talks'],
    ['2+2 talks', '2|+|2|talks'],
    ['a non-lethal, well-known e-mail', 'a|non-lethal|,|well|-|known|e-mail'],
    ['COVID-19 and the B2B', 'COVID|-|19|and|the|B2B'],
    ['on Oct. 31.', 'on|Oct.|31|.'],
    ['Dr. Smith vs. Jones', 'Dr.|Smith|vs.|Jones'],
    ['No. 5', 'No.|5'],
    ['He said no.', 'He|said|no|.'],
    ['He sat. Then', 'He|sat|.|Then'],
    ['J. Edgar Hoover', 'J.|Edgar|Hoover'],
    ['plan B.', 'plan|B|.'],
    ['“Yes,” he said—then left…', '“|Yes|,|”|he|said|—|then|left|…'],
    ["'Hello'", "'|Hello|'"],
    ['see https://a.b/c?d=1.', 'see|https://a.b/c?d=1|.'],
    ['a.berg@mail.example.org', 'a.berg@mail.example.org'],
    ['AT&T', 'AT&T'],
    ['Is it?!', 'Is|it|?!'],
    ['and/or (a)', 'and|/|or|(|a|)'],
    ['👍🏽 ok 😀😀', '👍🏽|ok|😀|😀'],
    ['앵커는 누구', '앵커는|누구'],
    ['Étienne of Łódź', 'Étienne|of|Łódź'],
    ['', ''],
    [' \n\t', ''],
  ])('%s', (text, expected) => {
    expect(cut(text).join('|')).toBe(expected);
  });
});

test('any text is cut into slices in order, with nothing but spaces between them', () => {
  const words = [
    "don't",
    'U.S.',
    '$4.5',
    'e-',
    "'",
    '...',
    'No.',
    '@a.',
    'https://',
    '😀',
    '가나',
    ' ',
    '\n',
    'x',
    '9',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...words)).map((of) => of.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let at = 0;
      for (const { text: own, start, end } of pieces(text)) {
        expect(own).not.toBe('');
        expect(text.slice(start, end)).toBe(own);
        expect(text.slice(at, start)).toMatch(/^[\s\p{Z}\p{C}]*$/u);
        at = end;
      }
      expect(text.slice(at)).toMatch(/^[\s\p{Z}\p{C}]*$/u);
    }),
    { numRuns: 100 },
  );
});

test.each(['a.', "a'", '-', 'e-', '1,', ':)', 'http://', 'a@', '…', '\n', 'U.S. ', 'a.b'])(
  'time grows with the length of %j repeated',
  (part) => {
    const time = (long: string) => {
      const started = performance.now();
      expect(pieces(long).at(-1)?.end ?? 0).toBe(long.trimEnd().length);
      return performance.now() - started;
    };
    time(part.repeat(2000));
    const short = Math.min(...[1, 2, 3].map(() => time(part.repeat(1000))));
    // A hundred times as long where it grew with the square.
    expect(Math.min(...[1, 2].map(() => time(part.repeat(10_000))))).toBeLessThan(40 * (short + 1));
  },
);
