import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, stemOf, tokenize } from '../../src/text/tokens.ts';

const norms = (text: string) => tokenize(text).map(({ norm }) => norm);

describe('words of a text', () => {
  test.each<[text: string, norms: string[]]>([
    ['', []],
    ['?! … — 😀 "…"', []],
    ['Who is it?', ['who', 'is', 'it']],
    ['Tae-yul', ['tae', 'yul']],
    ['the U.S. and the U.S.A.', ['the', 'us', 'and', 'the', 'usa']],
    ['It ends.', ['it', 'ends']],
    ['2+2 talks', ['2', '2', 'talks']],
    ['two plus two', ['2', 'plus', '2']],
    ['the first and the Tenth', ['the', '1st', 'and', 'the', '10th']],
    ['Mélanie Jón', ['melanie', 'jon']],
    ["don't O'Neil", ['dont', 'oneil']],
    ['ｗｈｏ', ['who']],
    ['외교부 장관', ['외교부', '장관']],
    ['외교부'.normalize('NFD'), ['외교부']],
    ['defence organisation centre', ['defense', 'organization', 'center']],
    ['Programmes of neighbours', ['programs', 'of', 'neighbours']],
  ])('%s', (text, expected) => expect(norms(text)).toEqual(expected));
});

describe('possessives', () => {
  test.each<[text: string, norm: string, possessive: boolean]>([
    ['Cho', 'cho', false],
    ['talks', 'talks', false],
    ["it'll", 'itll', false],
    ["'talks'x", 'talksx', false],
    ["Cho's", 'cho', true],
    ['Cho’s', 'cho', true],
    ["ministers' meeting", 'ministers', true],
    ['ministers’ meeting', 'ministers', true],
  ])('%s', (text, norm, possessive) => expect(tokenize(text)[0]).toMatchObject({ norm, possessive }));
});

describe('stems', () => {
  test.each([
    ['talks', 'talk'],
    ['meeting', 'meet'],
    ['ministers', 'minister'],
    ['met', 'meet'],
    ['held', 'hold'],
    ['sent', 'send'],
    ['announced', 'announcement'],
  ])('%s and %s are one', (a, b) => expect(stemOf(a)).toBe(stemOf(b)));

  test.each([
    ['defense', 'foreign'],
    ['statement', 'state'],
    ['minister', 'ministry'],
  ])('%s and %s are two', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

  test('a word longer than any is left as it is', () => {
    const long = 'talks'.repeat(20);
    expect(stemOf(long)).toBe(long);
  });
});

test.each([
  ['ÉCOLE', 'ecole'],
  ['Ångström', 'angstrom'],
  ['한국', '한국'],
])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded));

test('tokens lie in order, do not overlap, and hold their own slice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end).normalize('NFKC').startsWith(token.text)).toBe(true);
        at = token.end;
      }
    }),
  );
});
