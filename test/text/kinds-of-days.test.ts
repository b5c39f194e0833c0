import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../src/text/dates.ts';
import { KINDS_OF_DAYS, NOT_OF_THESE } from './kinds-of-days.ts';

const read = (text: string, written: string) =>
  readDates(text, Temporal.PlainDate.from(written)).map(({ text: words, value }) => [words, value]);

describe('no day', () => {
  test.each(NOT_OF_THESE)('%s', (text) => expect(read(text, '2024-10-28')).toEqual([]));
});

describe.each(Object.entries(KINDS_OF_DAYS))('%s', (_, cases) => {
  test.each(cases)('written on %s: %s', (written, text, dates) => expect(read(text, written)).toEqual(dates));
});
