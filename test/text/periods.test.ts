import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../src/text/dates.ts';

/** Monday, October 28, 2024 */
const PUBLISHED = '2024-10-28';

function read(text: string, published = PUBLISHED): [words: string, value: string][] {
  return readDates(text, Temporal.PlainDate.from(published)).map((date) => [date.text, date.value]);
}

describe('periods and years', () => {
  test.each<[text: string, words: string, value: string]>([
    ['this week', 'this week', '2024-W44'],
    ['last week', 'last week', '2024-W43'],
    ['the coming week', 'the coming week', '2024-W45'],
    ['last month', 'last month', '2024-09'],
    ['next month', 'next month', '2024-11'],
    ['this year', 'this year', '2024'],
    ['last year', 'last year', '2023'],
    ['in 2021', '2021', '2021'],
    ['In 2021, they met', '2021', '2021'],
    ['the talks of 2021.', '2021', '2021'],
    ['mid-2023', '2023', '2023'],
    ['(2019)', '2019', '2019'],
    ['the 1953 armistice', '1953', '1953'],
  ])('%s', (text, words, value) => expect(read(text)).toEqual([[words, value]]));

  test.each<[text: string, published: string, value: string]>([
    ['next week', '2024-12-28', '2025-W01'],
    ['last month', '2024-01-31', '2023-12'],
    ['last month', '2024-03-31', '2024-02'],
    ['next year', '2024-02-29', '2025'],
  ])('%s, written on %s', (text, published, value) => expect(read(text, published)[0]?.[1]).toBe(value));
});

describe('days counted from the day of writing', () => {
  test.each<[words: string, value: string]>([
    ['today', '2024-10-28'],
    ['tonight', '2024-10-28'],
    ['tomorrow', '2024-10-29'],
    ['yesterday', '2024-10-27'],
    ['two days ago', '2024-10-26'],
    ['three weeks ago', '2024-10-07'],
    ['in three days', '2024-10-31'],
    ['in two weeks', '2024-11-11'],
  ])('%s', (words, value) => {
    const [date] = readDates(words, Temporal.PlainDate.from(PUBLISHED));
    expect(date).toMatchObject({ text: words, value, anchor: PUBLISHED });
  });
});
