import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentTokens, PassageIndex } from '../../../src/answering/candidates/passage-index.ts';
import { atOnce } from '../../../src/steps.ts';

const weigh = (words: string) => new Map(contentTokens(words).map(({ stem }) => [stem, 1]));
const found = (texts: readonly string[], words: string, most = 10) =>
  atOnce(PassageIndex.of(texts))
    .search(weigh(words), most)
    .map(({ number }) => number);

const TEXTS = [
  'The gulls left the island.',
  'Gulls, gulls and gulls were seen.',
  'A ferry left the island for the mainland in heavy fog.',
  'The dam holds.',
];

describe('passages that hold words of a question', () => {
  test.each<[string, readonly string[], string, number, readonly number[]]>([
    ['none in no passages', [], 'gulls', 10, []],
    ['none in empty passages', ['', ''], 'gulls', 10, []],
    ['none for unknown words', TEXTS, 'harbor master', 10, []],
    ['none for stop words', TEXTS, 'the and of', 10, []],
    ['none where none is wanted', TEXTS, 'gulls', 0, []],
    ['unknown words add nothing', TEXTS, 'harbor dam', 10, [3]],
    ['other forms of a word count', TEXTS, 'gull', 10, [1, 0]],
    ['a rare word before a common one', TEXTS, 'dam island', 10, [3, 0, 2]],
    ['more words before fewer', TEXTS, 'gulls leave island left', 10, [0, 2, 1]],
    ['no more than are wanted', TEXTS, 'gulls island left', 2, [0, 2]],
    ['ties in the order of the text', ['A dam.', 'A gull.', 'The dam.', 'Dam!'], 'dam', 10, [0, 2, 3]],
    ['the first of many ties', Array.from({ length: 50 }, () => 'A dam.'), 'dam', 3, [0, 1, 2]],
  ])('%s', (_, texts, words, most, numbers) => expect(found(texts, words, most)).toEqual(numbers));

  test('a question leaves nothing behind for the next', () => {
    const index = atOnce(PassageIndex.of(TEXTS));
    const first = index.search(weigh('gulls island'), 10);
    index.search(weigh('dam ferry fog'), 1);
    expect(index.search(weigh('gulls island'), 10)).toEqual(first);
  });

  test('the best few are the beginning of them all, best first', () => {
    const word = fc.constantFrom('gull', 'dam', 'ferry', 'fog', 'island');
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), text, fc.nat(8), (texts, words, most) => {
        const index = atOnce(PassageIndex.of(texts));
        const all = index.search(weigh(words), texts.length + 1);
        expect(index.search(weigh(words), most)).toEqual(all.slice(0, most));
        expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
        const holds = texts.filter((each) => contentTokens(each).some(({ stem }) => weigh(words).has(stem)));
        expect(all).toHaveLength(holds.length);
      }),
    );
  });
});
