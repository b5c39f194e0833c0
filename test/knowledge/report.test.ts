import { describe, expect, test } from 'vitest';
import { type Edit, readSample } from './sample.ts';

/** What the article as an event of its own tells: slot, aspect, words, entities and date of each fact. */
function report(article?: Edit, facts?: Edit) {
  const { folder, problems } = readSample({ ...(article && { article }), ...(facts && { facts }) });
  expect(problems).toEqual([]);
  const body = folder?.article.body ?? '';
  return folder?.facts
    .filter(({ event }) => event === 'folder/report')
    .map(({ slot, aspect, value, entities, date }) => {
      return { slot, aspect, words: body.slice(value.start, value.end), entities, date: date?.value };
    });
}

describe('nothing is said of the article', () => {
  test('that its text does not print', () => expect(report()).toEqual([]));
  test('by the day of another year', () => {
    expect(report(['Norway’s Harbor', 'Published : May 12, 2030\n\nNorway’s Harbor'])).toEqual([]);
  });
});

describe('what its text prints is said', () => {
  const nobody = { aspect: undefined, entities: [], date: undefined };
  test('the headline', () => {
    expect(report(['Norway’s Harbor', 'Harbor talks\n\nNorway’s Harbor'])).toEqual([
      { ...nobody, slot: 'what', aspect: 'headline', words: 'Harbor talks' },
    ]);
  });
  test('the byline, with those it names', () => {
    const above = 'outlet: Test Wire\npublished: 2031-05-12T08:00\nzone: Europe/Oslo\n---\n';
    const head = (byline: string) => `byline: ${byline}\n${above}`;
    expect(report([head('By Test Wire'), `${head('By Ola Berg')}By Ola Berg\n\n`])).toEqual([
      { ...nobody, slot: 'who', words: 'By Ola Berg', entities: ['berg'] },
    ]);
  });
  test('the day of publication', () => {
    expect(report(['Norway’s Harbor', 'Published : May 12, 2031\n\nNorway’s Harbor'])).toEqual([
      { ...nobody, slot: 'when', words: 'May 12, 2031', date: '2031-05-12' },
    ]);
  });
  test('its gist: the sentence that describes the primary event', () => {
    const described: Edit = ['topic:\n', 'what:\n'];
    expect(report(undefined, described)).toEqual([
      { ...nobody, slot: 'what', aspect: 'summary', words: 'The “harbor talks” follow a visit to Bergen.' },
    ]);
  });
});
