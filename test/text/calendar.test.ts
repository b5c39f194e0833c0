import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dayInWords, daysOf, inWords, overlap, weekOf } from '../../src/text/calendar.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

describe('no days', () => {
  test.each([
    '',
    'Thursday',
    '24',
    '2024-',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    '2024-1-5',
    '2024-W00',
    '2024-W53',
    '2024-W4',
    '2024-Q5',
    '2024-H3',
    '2024-XX',
    '2024-Q1-WE',
    '19',
    '2024-10-31T09:00',
    'x2024',
    '2024-10-31 ',
  ])('in "%s"', (value) => {
    expect(daysOf(value)).toBeNull();
    expect(overlap(value, '2024')).toBe(false);
    expect(overlap('2024', value)).toBe(false);
  });
});

describe('first and last day', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-10-31', '2024-10-31', '2024-10-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-W44', '2024-10-28', '2024-11-03'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2024-W44-WE', '2024-11-02', '2024-11-03'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-SP', '2024-03-01', '2024-05-31'],
    ['2024-SU', '2024-06-01', '2024-08-31'],
    ['2024-FA', '2024-09-01', '2024-11-30'],
    ['2023-WI', '2023-12-01', '2024-02-29'],
    ['199', '1990-01-01', '1999-12-31'],
    ['0476', '0476-01-01', '0476-12-31'],
    ['BC0044', '-000043-01-01', '-000043-12-31'],
  ])('of %s', (value, first, last) => {
    expect(daysOf(value)).toEqual({ first: day(first), last: day(last) });
  });
});

describe('weeks', () => {
  test.each([
    ['2024-10-28', '2024-W44'],
    ['2024-11-03', '2024-W44'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2023-01-01', '2022-W52'],
    ['2024-01-01', '2024-W01'],
  ])('%s lies in %s', (iso, week) => expect(weekOf(day(iso))).toBe(week));

  test('every day lies in the week of its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const each = day('1970-01-01').add({ days });
        const week = daysOf(weekOf(each));
        expect(week && Temporal.PlainDate.compare(week.first, each) <= 0).toBe(true);
        expect(week && Temporal.PlainDate.compare(each, week.last) <= 0).toBe(true);
      }),
    );
  });
});

describe('overlap', () => {
  test.each([
    ['2024', '2025', false],
    ['2024-10', '2024-11-01', false],
    ['2024-W44', '2024-10-27', false],
    ['2024-W44', '2024-11-04', false],
    ['2024-10-31', '2024-10-30', false],
    ['2024-10-31', '2024-10-31', true],
    ['2024-W44', '2024-10-31', true],
    ['2024-W44', '2024-11', true],
    ['2024', '2024-12-31', true],
    ['2025-W01', '2024', true],
  ])('%s and %s: %s', (a, b, shared) => {
    expect(overlap(a, b)).toBe(shared);
    expect(overlap(b, a)).toBe(shared);
  });
});

test.each([
  ['2024-10-28', 'Monday, October 28, 2024', 'October 28, 2024'],
  ['2031-05-04', 'Sunday, May 4, 2031', 'May 4, 2031'],
  ['2024-02-29', 'Thursday, February 29, 2024', 'February 29, 2024'],
])('%s in words', (iso, long, short) => {
  expect(inWords(day(iso))).toBe(long);
  expect(dayInWords(day(iso))).toBe(short);
});
