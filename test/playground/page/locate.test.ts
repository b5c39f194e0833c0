import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/playground/page/source/locate.ts';
import { readReference } from '../../../src/playground/page/source/reference.ts';

const ARTICLES = [
  { id: 'first', body: 'Headline\n\nThe talks  will take\nplace on Monday.\n\nNobody “spoke” of lunch.' },
  { id: 'second', body: 'The talks will take place in a hall of the old town.' },
];

const wordsAt = (text: string) => {
  const place = locate(ARTICLES, text);
  const article = ARTICLES.find(({ id }) => id === place?.article);
  return place && article ? [place.article, article.body.slice(place.start, place.end)] : null;
};

describe('where quoted words stand', () => {
  test.each([
    ['nothing', ''],
    ['marks alone', '“”'],
    ['an ellipsis alone', '…'],
    ['words too short to be found by chance', 'Monday'],
    ['words that no article has', 'The talks will take place on Tuesday.'],
    ['words in another order', 'on Monday the talks will take place'],
    ['a clipped quote whose words are not there', '“The talks were held…”'],
    ['words over the end of an article', 'of lunch. The talks will'],
  ])('%s: nowhere', (_, text) => {
    expect(wordsAt(text)).toBeNull();
  });

  test.each([
    ['as they stand', 'Nobody “spoke” of lunch.', ['first', 'Nobody “spoke” of lunch.']],
    [
      'with white space folded',
      '“The talks will take place on Monday.”',
      ['first', 'The talks  will take\nplace on Monday.'],
    ],
    ['with quotes of their own', '“Nobody “spoke” of lunch.”', ['first', 'Nobody “spoke” of lunch.']],
    ['clipped', '“The talks will take place in a hall…”', ['second', 'The talks will take place in a hall']],
    ['clipped behind a space', '“The talks will take place in …', ['second', 'The talks will take place in']],
    ['over two sentences', 'place on Monday. Nobody “spoke”', ['first', 'place on Monday.\n\nNobody “spoke”']],
    ['in the first article that has them', 'The talks will take place', ['first', 'The talks  will take\nplace']],
  ])('%s', (_, text, expected) => {
    expect(wordsAt(text)).toEqual(expected);
  });

  test('a body of many thousand characters is searched at once', () => {
    const body = `${'a b  '.repeat(40_000)}the words that are sought`;
    expect(locate([{ id: 'long', body }], 'the words that are sought')).toEqual({
      article: 'long',
      start: 200_000,
      end: body.length,
    });
  });
});

describe('the target of a link in a picture', () => {
  test.each([
    '',
    '#',
    '#first',
    'first:1-2',
    '#first:2-1',
    '#first:1-1',
    '#first:a-b',
    '#%zz:1-2',
    'https://example.org/#first:1-2',
  ])('%s is none', (href) => {
    expect(readReference(href)).toBeNull();
  });

  test.each([
    ['#first:1-20', { article: 'first', start: 1, end: 20 }],
    ['#a%20b%3Ac:0-7', { article: 'a b:c', start: 0, end: 7 }],
  ])('%s', (href, place) => {
    expect(readReference(href)).toEqual(place);
  });
});
