import { Temporal } from 'temporal-polyfill';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Monday, October 28, 2024 */
export function inWords(day: Temporal.PlainDate): string {
  return `${WEEKDAYS[day.dayOfWeek - 1]}, ${dayInWords(day)}`;
}

/** October 31, 2024 */
export function dayInWords(day: Temporal.PlainDate): string {
  return `${MONTHS[day.month - 1]} ${day.day}, ${day.year}`;
}

/** The ISO week of a day: `2024-W44`. */
export function weekOf(day: Temporal.PlainDate): string {
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
}

/** First and last day of a TIMEX3 date value, or null when it is not one. */
export function daysOf(value: string): { first: Temporal.PlainDate; last: Temporal.PlainDate } | null {
  const [, year, week, month, day] = value.match(/^(\d{4})(?:-W(\d\d)|-(\d\d)(?:-(\d\d))?)?$/) ?? [];
  if (year === undefined) return null;
  if (week !== undefined) {
    const jan4 = Temporal.PlainDate.from(`${year}-01-04`);
    const first = jan4.subtract({ days: jan4.dayOfWeek - 1 }).add({ weeks: Number(week) - 1 });
    return weekOf(first) === value ? { first, last: first.add({ days: 6 }) } : null;
  }
  const first = dayOf(`${year}-${month ?? '01'}-${day ?? '01'}`);
  const length = day ? { days: 1 } : month ? { months: 1 } : { years: 1 };
  return first && { first, last: first.add(length).subtract({ days: 1 }) };
}

function dayOf(iso: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(iso);
  } catch {
    return null;
  }
}

/** Whether two TIMEX3 date values share a day. */
export function overlap(a: string, b: string): boolean {
  const x = daysOf(a);
  const y = daysOf(b);
  return (
    x !== null &&
    y !== null &&
    Temporal.PlainDate.compare(x.first, y.last) <= 0 &&
    Temporal.PlainDate.compare(y.first, x.last) <= 0
  );
}
