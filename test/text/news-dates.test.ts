import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { daysOf } from '../../src/text/calendar.ts';
import { readDates } from '../../src/text/dates.ts';
import { NEWS_DATES, NO_DATES } from './news-dates.ts';

const read = (text: string, written: string) =>
  readDates(text, Temporal.PlainDate.from(written)).map(({ text: words, value }) => [words, value]);

describe('no date', () => {
  test.each(NO_DATES)('%s', (text) => expect(read(text, '2024-10-28')).toEqual([]));
});

describe('dates of news', () => {
  test.each(NEWS_DATES)('written on %s: %s', (written, text, dates) => expect(read(text, written)).toEqual(dates));
});

test('what counts from a date of the text names it as its anchor', () => {
  const [, second] = readDates(
    'He was shot on May 3, 2019, and died two days later.',
    Temporal.PlainDate.from('2024-10-28'),
  );
  expect(second).toMatchObject({ value: '2019-05-05', anchor: '2019-05-03', rule: { how: 'from-date-before' } });
});

const WORDS = [
  'Monday',
  'on ',
  'May',
  ' 3',
  '-',
  '2024',
  '1990-91 season',
  ' later',
  'two days',
  'a year',
  ' earlier',
  'the ',
  'Oct. 31',
  ', ',
  '(',
  ')',
  '. ',
  '\n\n',
  '2/30',
  '99/99/9999',
  'first quarter',
  'the 31st',
  'B.C.',
  ' 0000',
  'that month',
  'decade',
  'easter',
  '\u0000',
  '𝟚',
  'İ',
  '’',
];

test('whatever the text, it ends; dates lie in order within it, are their slice and have days', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(hostile, fc.integer({ min: -40_000, max: 60_000 }), (text, days) => {
      let at = 0;
      for (const date of readDates(text, Temporal.PlainDate.from('2000-01-01').add({ days }))) {
        expect(date.start).toBeGreaterThanOrEqual(at);
        expect(date.end).toBeGreaterThan(date.start);
        expect(date.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(date.start, date.end)).toBe(date.text);
        expect(daysOf(date.value)).not.toBeNull();
        if (date.anchor !== null) expect(daysOf(date.anchor)).not.toBeNull();
        at = date.end;
      }
    }),
    { numRuns: 600 },
  );
});
