import type { Temporal } from 'temporal-polyfill';
import type { Span } from '../model.ts';
import type { DateWords, FoundDate } from './dates.ts';
import { directionOf } from './direction.ts';

/** "December", "March 2025", "last December". */
export function month(
  text: string,
  words: DateWords,
  first: Temporal.PlainDate,
  withYear: boolean,
  written: Temporal.PlainDate,
): FoundDate {
  const which = text.slice(0, words.start).match(/\b(last|past|next|coming)\s+$/i);
  const start = words.start - (which?.[0].length ?? 0);
  const name = text.slice(start, words.end);
  let year = withYear ? first.year : yearFor(first, text, words, written);
  if (which && !withYear) {
    const back = /last|past/i.test(which[0]);
    year = written.year + (back ? -Number(first.month >= written.month) : Number(first.month <= written.month));
  }
  const value = `${year}-${String(first.month).padStart(2, '0')}`;
  return {
    start,
    end: words.end,
    text: name,
    value,
    anchor: withYear ? null : written.toString(),
    rule: { how: 'month', words: name },
  };
}

/**
 * How many days before or after the day of writing a date without a year may lie to be in that year.
 * Askers speak in the past of what the writer had still to come, so that a past deed may lie a month ahead.
 */
const REACH = {
  ahead: { before: 180, after: 365 },
  back: { before: 270, after: 31 },
  unknown: { before: 270, after: 270 },
};

/** The year of a day or month that is written without one. */
export function yearFor(
  day: Temporal.PlainDate,
  text: string,
  { start, end }: Span,
  written: Temporal.PlainDate,
): number {
  const gap = written.until(day.with({ year: written.year }), { largestUnit: 'days' }).days;
  const reach = REACH[directionOf(text, start, end) ?? 'unknown'];
  if (gap > reach.after) return written.year - 1;
  return gap < -reach.before ? written.year + 1 : written.year;
}
