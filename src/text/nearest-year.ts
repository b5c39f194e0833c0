import type { Temporal } from 'temporal-polyfill';
import type { Span } from '../model.ts';
import { directionOf, isToCome } from './direction.ts';

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
  sentence: string,
  { start, end }: Span,
  written: Temporal.PlainDate,
): number {
  const gap = written.until(day.with({ year: written.year }), { largestUnit: 'days' }).days;
  const reach = REACH[directionOf(sentence, start, end) ?? 'unknown'];
  if (isToCome(sentence, start, end)) return gap < 0 ? written.year + 1 : written.year;
  if (gap > reach.after) return written.year - 1;
  return gap < -reach.before ? written.year + 1 : written.year;
}
