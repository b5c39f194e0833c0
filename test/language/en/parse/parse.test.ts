import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, read } from '../../../../src/language/en/parse/parse.ts';

/** Places of words whose way up does not end at the root. */
function astray(heads: readonly number[]): number[] {
  return heads.flatMap((_, i) => {
    let [at, steps] = [i, 0];
    while (at >= 0 && steps <= heads.length) {
      at = heads[at] ?? Number.NaN;
      steps++;
    }
    return at === -1 ? [] : [i];
  });
}

const WORDS = [
  'the',
  'Who',
  'who',
  'said',
  'that',
  'is',
  ',',
  '?',
  '.',
  'and',
  'to',
  'not',
  'Oslo',
  '\ud800',
  '한국',
  '1,000',
  '-',
];

describe('a tree', () => {
  test('has one root and no circle, whatever the words', () => {
    const words = fc.oneof(fc.constantFrom(...WORDS), fc.string({ minLength: 1, unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), (sentence) => {
        const { heads, deprels, upos, xpos } = parse(sentence);
        expect(heads).toHaveLength(sentence.length);
        expect(heads.filter((head) => head === -1)).toHaveLength(1);
        expect(astray(heads)).toEqual([]);
        expect([deprels, upos, xpos].flat().every(Boolean)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('of more words than a sentence has is one tree still, in a time that grows with them', () => {
    const sentence = Array.from({ length: 1000 }, (_, i) => WORDS[(i * 7) % WORDS.length] as string);
    const { heads } = parse(sentence);
    expect(heads).toHaveLength(1000);
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
    expect(astray(heads)).toEqual([]);
  });

  test('is the same each time, whatever was read before', () => {
    const sentence = 'Who , besides Anna , will meet the minister ?'.split(' ');
    const first = parse(sentence);
    for (let n = 1; n < 40; n++) parse(Array.from({ length: n }, (_, i) => `word${(i * n) % 977}`));
    expect(parse(sentence)).toEqual(first);
  });

  test('of nothing is empty', () => {
    expect(parse([])).toEqual({ upos: [], xpos: [], heads: [], deprels: [] });
    expect(read(' \n')).toEqual({ text: ' \n', tokens: [] });
  });
});

test('a read sentence points into its text and knows the base forms', () => {
  const text = 'Seoul’s ministers met  twice.';
  const { tokens } = read(text);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
  expect(tokens.map(({ lemma }) => lemma)).toEqual(['Seoul', "'s", 'minister', 'meet', 'twice', '.']);
  expect(tokens.map(({ upos }) => upos)).toEqual(['PROPN', 'PART', 'NOUN', 'VERB', 'ADV', 'PUNCT']);
});
