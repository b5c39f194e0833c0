import type { Distance } from '../wording.ts';
import type { Station } from './chronology.ts';

/** Up to here every day between two dates has its tick; a longer time is broken off. */
const DRAWN = 7;

/** The time between two neighbours on the axis. */
export interface Gap {
  readonly days: number;
  readonly distance: Distance;
  readonly broken: boolean;
}

/** The time from the end of one date to the beginning of the next, or null where they touch. */
export function gapBetween({ date: earlier }: Station, { date: later }: Station): Gap | null {
  const { days } = earlier.last.until(later.first, { largestUnit: 'days' });
  if (days <= 0) return null;
  const { years } = earlier.last.until(later.first, { largestUnit: 'years' });
  const { months } = earlier.last.until(later.first, { largestUnit: 'months' });
  const distance: Distance =
    years >= 2
      ? { count: years, unit: 'years' }
      : months >= 2
        ? { count: months, unit: 'months' }
        : { count: days, unit: 'days' };
  return { days, distance, broken: days > DRAWN };
}
