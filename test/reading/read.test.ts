import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/reading/model.ts';
import { readArticleText } from '../../src/reading/read.ts';
import { manuscriptOf } from './sample.ts';

const WRITTEN = Temporal.PlainDate.from('2031-05-12');
const read = (text: string) => readArticleText(manuscriptOf(text), WRITTEN);
const words = ({ manuscript }: Reading, span: { start: number; end: number }) =>
  manuscript.text.slice(span.start, span.end);

describe('what is no name', () => {
  test.each([
    ['a day and a month', 'The council met on Monday and again in March.'],
    ['the first word of a sentence', 'Rescue work went on. Schools stay closed.'],
    ['a law and a prize', 'It follows the Clean Harbors Act and won the Golden Reed Prize.'],
    ['the pronoun', 'Then I left, and so did you.'],
    ['a headline in capitals', 'Council Closes Harbor After Heavy Winter Storm'],
    ['a time zone', 'It opens at 9 EST.'],
  ])('%s', (_, text) => expect(read(text).entities.filter(({ kind }) => kind !== 'group')).toEqual([]));
});

describe('names', () => {
  test.each([
    ['a title before', 'Harbor Minister Ola Berg spoke.', 'Ola Berg', 'person', ['Harbor Minister']],
    [
      'a title of words joined by of',
      'US Secretary of State Una Steen spoke.',
      'Una Steen',
      'person',
      ['US Secretary of State'],
    ],
    ['a small title', 'On Monday union president Una Steen spoke.', 'Una Steen', 'person', ['union president']],
    [
      'a title behind',
      'Una Steen, chief executive of Skua Corp., spoke.',
      'Una Steen',
      'person',
      ['chief executive of Skua Corp.'],
    ],
    ['a title before a comma', 'The chief executive, Una Steen, spoke.', 'Una Steen', 'person', ['chief executive']],
    ['an age', 'They found Una Steen, 45, in the hut.', 'Una Steen', 'person', []],
    ['a firm', 'He works for Skua Holdings Ltd. in Oslo.', 'Skua Holdings Ltd.', 'organization', []],
    [
      'a body of several words',
      'The Ministry of Foreign Affairs spoke.',
      'Ministry of Foreign Affairs',
      'organization',
      [],
    ],
    ['a body written small', "Then Oslo's harbor authority spoke.", "Oslo's harbor authority", 'organization', []],
    ['a country', 'They flew to the United States.', 'United States', 'country', []],
    ['a country in letters', 'Then the US and Peru spoke.', 'US', 'country', []],
    ['a capital', 'They met in Oslo.', 'Oslo', 'place', []],
    ['a place made of its kind', 'It sank in Skua Bay last night.', 'Skua Bay', 'place', []],
    ['a direction', 'It snowed in eastern Peru.', 'eastern Peru', 'place', []],
    ['a place by its preposition', 'It snowed in Tjolvik.', 'Tjolvik', 'place', []],
    ['several people', 'They met union leaders.', 'union leaders', 'group', []],
  ])('%s', (_, text, name, kind, roles) => {
    const found = read(text).entities.find((entity) => entity.name === name);
    expect(found?.kind).toBe(kind);
    expect(found?.roles.map(({ title }) => title)).toEqual(roles);
  });

  test('short forms are of the full name', () => {
    const reading = read('Minister Ola Berg met the Harbor Safety Board (HSB). Berg said the HSB agreed.');
    expect(reading.entities.map(({ name, aliases, spans }) => [name, aliases, spans.length])).toEqual([
      ['Ola Berg', ['Berg'], 2],
      ['Harbor Safety Board', ['HSB'], 3],
    ]);
  });

  test('a minister serves the country of the title', () => {
    const [, person] = read('Norwegian Foreign Minister Ola Berg visited Norway and Peru.').entities;
    const berg = read('Norwegian Foreign Minister Ola Berg visited Peru.').entities.find(
      ({ name }) => name === 'Ola Berg',
    );
    expect([person?.code, berg?.code]).toContain('NOR');
  });
});

describe('the brief', () => {
  test.each([
    [
      'a plan',
      'Norway and Iceland will hold talks on cod in Oslo on Friday, the harbor ministry said Sunday, amid a row over quotas.',
      {
        who: 'Norway and Iceland',
        what: 'will hold talks on cod',
        when: 'on Friday',
        where: 'in Oslo',
        why: 'amid a row over quotas',
        how: null,
      },
    ],
    [
      'a walkout',
      'About 300 dockers walked off the job at 6 a.m. Tuesday in Tjolvik.',
      {
        who: 'About 300 dockers',
        what: 'walked off the job',
        when: 'at 6 a.m. Tuesday',
        where: 'in Tjolvik',
        why: null,
        how: null,
      },
    ],
    [
      'what is bound to its deed, and not to the nearest',
      'Workers at the mill will stop it on May 9, 2023, after the talks that began on Monday broke down, the union said on Tuesday.',
      {
        who: 'Workers at the mill',
        what: 'will stop it',
        when: 'on May 9, 2023',
        where: null,
        why: null,
        how: null,
      },
    ],
    [
      'a journey and its days',
      'President Ola Berg will pay a state visit to Peru from 9 to 12 May, taking in Tacna.',
      {
        who: 'President Ola Berg',
        what: 'will pay a state visit to Peru',
        when: 'from 9 to 12 May',
        where: 'to Peru',
        why: null,
        how: null,
      },
    ],
    [
      'a subject told of at length',
      'Una Steen, a nurse whose songs about the sea moved many, died on Monday in Lima.',
      { who: 'Una Steen', what: 'died', when: 'on Monday', where: 'in Lima', why: null, how: null },
    ],
    [
      'who says so, when and without more',
      'A storm destroyed the pier, the mayor said on Monday.',
      { who: 'A storm', what: 'destroyed the pier', when: 'Monday', where: null, why: null, how: null },
    ],
  ])('%s', (_, text, expected) => {
    const reading = read(text);
    const told = Object.fromEntries(
      Object.entries(reading.brief).map(([slot, fill]) => [slot, fill && words(reading, fill)]),
    );
    expect(told).toEqual(expected);
  });

  test('is empty where nothing happens', () => {
    expect(Object.values(read('Photo credits').brief).every((fill) => fill === null)).toBe(true);
  });
});

test('quotations know their speaker', () => {
  const reading = read('"We are ready," Minister Ola Berg said. The plan is "bold."');
  expect(reading.quotations.map((each) => [words(reading, each), each.speaker])).toEqual([
    ['We are ready,', 'Ola Berg'],
    ['bold.', null],
  ]);
});

test('numbers have units', () => {
  const reading = read('Prices rose 4.5 percent as 1,200 troops came; it cost $3 million.');
  expect(reading.measures.map(({ value, unit }) => [value, unit])).toEqual([
    [4.5, 'percent'],
    [1200, 'troops'],
    [3_000_000, '$'],
  ]);
});

describe('any text', () => {
  const parts = fc.constantFrom(
    ...'Minister Ola Berg|said|that|the talks|will|hold|meeting|with|in Oslo|on Friday|,|.|"|“|”|(|)|—|\n\n|according to|to discuss|of|and|US|’s|-|3.5|among|as|sent troops|joint statement|will be issued|;|😀|한국'.split(
      '|',
    ),
  );
  const texts = fc.oneof(
    fc.array(parts, { maxLength: 40 }).map((each) => each.join(' ')),
    fc.string({ unit: 'binary' }),
  );

  test('is read without fault, and every span lies in it', () => {
    const examples: [string][] = [['said Minister Ola Berg and ” hold'], ['_look']];
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        const spans = [
          ...reading.sentences,
          ...reading.dates,
          ...reading.quotations,
          ...reading.measures,
          ...reading.entities.flatMap((entity) => [...entity.spans, ...entity.roles]),
          ...reading.events.flatMap((event) => [event.trigger, ...Object.values(event.slots).flat()]),
          ...Object.values(reading.brief).filter((fill) => fill !== null),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { name, aliases } of reading.entities)
          for (const each of [name, ...aliases]) expect(text).toContain(each);
        for (const { sentence, slots } of reading.events)
          for (const { start, end } of Object.values(slots).flat()) {
            expect(start).toBeGreaterThanOrEqual(sentence.start);
            expect(end).toBeLessThanOrEqual(sentence.end);
          }
      }),
      { numRuns: 300, examples },
    );
  });
});
