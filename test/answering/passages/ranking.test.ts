import { describe, expect, test } from 'vitest';
import { readPassageQuestion } from '../../../src/answering/passages/asked.ts';
import { confidenceOf } from '../../../src/answering/passages/confidence.ts';
import { PassageBase } from '../../../src/answering/passages/passage-base.ts';
import { rankPassages } from '../../../src/answering/passages/ranking.ts';
import { atOnce } from '../../../src/steps.ts';
import { BASE } from './lighthouse.ts';

const passages = atOnce(PassageBase.of(BASE));
const ranked = (text: string) => rankPassages(passages, readPassageQuestion(text));
const first = (text: string) => ranked(text)[0];
const sure = (text: string) => confidenceOf(readPassageQuestion(text), ranked(text));

describe('which sentence most likely answers', () => {
  test.each(['', 'Who was it?', 'Did Peru beat Chile?'])('none for "%s"', (text) => expect(ranked(text)).toEqual([]));

  test.each([
    ['When was the lighthouse built?', 'It was built in 1874 by the engineer Jonas Askeland.'],
    ['Who built the lighthouse?', 'It was built in 1874 by the engineer Jonas Askeland.'],
    ['Who is the captain of the ferry?', 'Its captain, Per Haugland, sells tickets on board.'],
    ['What did the tower cost?', 'The tower cost 90,000 crowns.'],
    ['How long will repairs last?', 'Repairs will last four months.'],
    ['Where does the ferry take visitors?', 'A ferry takes visitors from Bryggen to the island.'],
  ])('%s %s', (text, sentence) => expect(first(text)?.read.text).toBe(sentence));

  test('a sentence counts for the words that the one before it has', () =>
    expect(first('Who is the captain of the ferry?')?.features.explained).toBeGreaterThan(0));

  test('words of the title tell less than others of the same rarity', () => {
    const [, other] = passages.passages;
    const id = other?.article ?? '';
    expect(passages.weight('museum', id)).toBeLessThan(passages.index.idf('museum'));
    expect(passages.weight('ferri', id)).toBe(passages.index.idf('ferri'));
  });

  test.each([
    ['How much did the tower cost?', 0, 0],
    ['How much did the tower cost Munch?', 1, 0],
    ['How much did the tower cost in 1903?', 0, 1],
    ['How much did the tower cost Munch and Ibsen and Grieg in 1903?', 2, 1],
  ])('%s: %i names and %i numbers are missing', (text, names, numbers) => {
    const features = first(text)?.features;
    expect([features?.missingNames, features?.missingNumbers]).toEqual([names, numbers]);
  });
});

describe('how sure the first sentence answers', () => {
  test.each(['', 'Did Peru beat Chile?'])('not at all for "%s"', (text) => expect(sure(text)).toBe(0));

  test.each([
    ['How much did the tower cost Munch?', 'How much did the tower cost?'],
    ['How much did the tower cost in 1903?', 'How much did the tower cost?'],
    ['How much did the tower cost Munch in 1903?', 'How much did the tower cost in 1903?'],
    ['Why was the tower closed?', "Why was the keeper's house closed?"],
    ['How many goats came on the first day?', 'How many people came on the first day?'],
    ['Who sells pancakes on board?', 'Who sells tickets on board?'],
  ])('less for "%s" than for "%s"', (less, more) => expect(sure(less)).toBeLessThan(sure(more)));
});
