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
  return `${yearValue(day.yearOfWeek ?? day.year)}-W${String(day.weekOfYear).padStart(2, '0')}`;
}

/** A year as values write it: `2024`, `0476`, and `BC0044` for 44 BC, which the calendar counts as -43. */
export function yearValue(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

/** A part of a year: its first month, and how many months it has. Winter goes on into the next year. */
const PARTS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
};
const VALUE =
  /^(?:(?<decade>\d{3})|(?<bc>BC)?(?<year>\d{4})(?:-W(?<week>\d\d)(?<weekend>-WE)?|-(?<part>Q[1-4]|H[12]|SP|SU|FA|WI)|-(?<month>\d\d)(?:-(?<day>\d\d))?)?)$/;

interface Days {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

const known = new Map<string, Days | null>();

/**
 * First and last day of a TIMEX3 date value, or null when it is not one: a year, month, day, week or weekend, a quarter,
 * half year or season (by months: spring is March to May), or a decade (`199`).
 * Remembered, since the dates of a text are compared with one another and with those of all that is known.
 */
export function daysOf(value: string): Days | null {
  let days = known.get(value);
  if (days === undefined) {
    days = workedOut(value);
    if (known.size > 5000) known.clear();
    known.set(value, days);
  }
  return days;
}

function workedOut(value: string): Days | null {
  const { decade, bc, year, week, weekend, part, month, day } = value.match(VALUE)?.groups ?? {};
  if (decade !== undefined) return lasting(dayOf(Number(decade) * 10, 1, 1), { years: 10 });
  if (year === undefined) return null;
  const number = bc ? 1 - Number(year) : Number(year);
  if (week !== undefined) {
    const jan4 = dayOf(number, 1, 4);
    const first = jan4?.subtract({ days: jan4.dayOfWeek - 1 }).add({ weeks: Number(week) - 1 });
    if (!first || !value.startsWith(weekOf(first))) return null;
    return weekend ? lasting(first.add({ days: 5 }), { days: 2 }) : lasting(first, { days: 7 });
  }
  if (part !== undefined) {
    const [start, months] = PARTS[part] ?? [1, 12];
    return lasting(dayOf(number, start, 1), { months });
  }
  const first = dayOf(number, Number(month ?? 1), Number(day ?? 1));
  return lasting(first, day ? { days: 1 } : month ? { months: 1 } : { years: 1 });
}

function lasting(first: Temporal.PlainDate | null, length: Temporal.DurationLike): Days | null {
  return first && { first, last: first.add(length).subtract({ days: 1 }) };
}

function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
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
