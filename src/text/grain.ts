import type { Temporal } from 'temporal-polyfill';
import { weekOf, yearValue } from './calendar.ts';

/** How fine a date is, from fine to coarse. */
const GRAINS = ['day', 'weekend', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade'] as const;
export type Grain = (typeof GRAINS)[number];

/** The grain of a TIMEX3 value. */
export function grainOf(value: string): Grain {
  if (/-WE$/.test(value)) return 'weekend';
  if (/-W\d/.test(value)) return 'week';
  if (/-Q/.test(value)) return 'quarter';
  if (/-H/.test(value)) return 'half';
  if (/-[SFW]/.test(value)) return 'season';
  if (/-\d\d-\d\d$/.test(value)) return 'day';
  if (/-\d\d$/.test(value)) return 'month';
  return value.length === 3 ? 'decade' : 'year';
}

/** Whether a date is at least so fine. */
export function isWithin(value: string, grain: Grain): boolean {
  return GRAINS.indexOf(grainOf(value)) <= GRAINS.indexOf(grain);
}

/** The value of the week, month, season … that a day lies in; for a weekend that of its week. */
export function valueAt(day: Temporal.PlainDate, grain: Grain): string {
  const year = yearValue(day.year);
  switch (grain) {
    case 'day':
      return `${monthValue(day)}-${two(day.day)}`;
    case 'weekend':
      return `${weekOf(day)}-WE`;
    case 'week':
      return weekOf(day);
    case 'month':
      return monthValue(day);
    case 'season':
      // January and February are in the winter that began the year before.
      return day.month < 3
        ? `${yearValue(day.year - 1)}-WI`
        : `${year}-${['SP', 'SU', 'FA', 'WI'][Math.floor(day.month / 3) - 1]}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(day.month / 3)}`;
    case 'half':
      return `${year}-H${Math.ceil(day.month / 6)}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, -1);
  }
}

/** `2024-10` */
function monthValue(day: Temporal.PlainDate): string {
  return `${yearValue(day.year)}-${two(day.month)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const LENGTHS: Readonly<Record<Grain, Temporal.DurationLike>> = {
  day: { days: 1 },
  weekend: { weeks: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  season: { months: 3 },
  quarter: { months: 3 },
  half: { months: 6 },
  year: { years: 1 },
  decade: { years: 10 },
};

/** So many days, weeks, quarters … later, or earlier when negative. */
export function later(day: Temporal.PlainDate, count: number, grain: Grain): Temporal.PlainDate {
  const [unit = 'days', length = 1] = Object.entries(LENGTHS[grain])[0] ?? [];
  return day.add({ [unit]: count * (length as number) });
}
