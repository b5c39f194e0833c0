import { Temporal } from 'temporal-polyfill';
import { daysOf } from './calendar.ts';
import type { FoundDate } from './date-candidate.ts';

/** What stands between the ends of a range. */
const TO = /^\s{0,3}(?:to|through|until|till|[-–—])\s{0,3}(?:(?:early|late|mid|the end of)[\s-]{1,3})?$/i;
const AND = /^\s{1,3}and\s{1,3}(?:(?:early|late|mid)[\s-]{1,3})?$/i;
const BETWEEN = /\bbetween\s{1,3}(?:(?:early|late|mid)[\s-]{1,3})?$/i;
/** A day or month whose year is not written. */
const OF_A_YEAR = /^(?<year>\d{4})(?<rest>-\d\d(?:-\d\d)?)$/;
const YEARLESS = new Set(['nearest', 'of-the-year', 'month']);
const WEEKDAYS = new Set(['ahead', 'back', 'same-day']);

/**
 * Two dates that are the ends of a range, with what the second end tells of the first and the first of the second: its
 * year, or that it comes later. Null where they are none, or in order as they are.
 */
export function rangeOf<D extends FoundDate>(first: D, second: D, text: string): readonly [D, D] | null {
  const between = text.slice(first.end, second.start);
  const isRange =
    TO.test(between) || (AND.test(between) && BETWEEN.test(text.slice(Math.max(0, first.start - 20), first.start)));
  if (!isRange) return null;
  const [a, b] = [isYearless(first), isYearless(second)];
  if (a && second.anchor === null) return of(first, latestBefore(first, second.value), second);
  if (b && first.anchor === null) return of(first, null, second, earliestAfter(second, first.value));
  if (a && b && !inOrder(first.value, second.value))
    return first.rule.how === 'of-the-year' || isAfter(first, first.anchor)
      ? of(first, null, second, earliestAfter(second, first.value))
      : of(first, latestBefore(first, second.value), second);
  if (!WEEKDAYS.has(second.rule.how) || !WEEKDAYS.has(first.rule.how)) return null;
  if (!inOrder(first.value, second.value)) return of(first, null, second, weeksFrom(second.value, 1));
  // "slipped from Tuesday to Thursday": both of the same week.
  const nearer = weeksFrom(first.value, 1);
  return inOrder(nearer, second.value) ? of(first, nearer, second) : null;
}

function isYearless({ value, anchor, rule }: FoundDate): boolean {
  return anchor !== null && YEARLESS.has(rule.how) && OF_A_YEAR.test(value);
}

function of<D extends FoundDate>(first: D, before: string | null, second: D, after?: string | null): readonly [D, D] {
  return [
    before === null || before === first.value ? first : ended(first, before, second),
    after === undefined || after === null || after === second.value ? second : ended(second, after, first),
  ];
}

function ended<D extends FoundDate>(date: D, value: string, other: D): D {
  return { ...date, value, anchor: other.value, rule: { how: 'range', words: date.rule.words } };
}

function isAfter({ value }: FoundDate, anchor: string | null): boolean {
  return anchor !== null && inOrder(anchor, value) && anchor !== value;
}

/** The last of such days or months that does not come after another date. */
function latestBefore(date: FoundDate, end: string): string | null {
  return inYears(date, end, [0, -1]).find((value) => inOrder(value, end)) ?? null;
}

/** The first of such days or months that does not come before another date. */
function earliestAfter(date: FoundDate, start: string): string | null {
  return inYears(date, start, [0, 1]).find((value) => inOrder(start, value)) ?? null;
}

function inYears({ value }: FoundDate, beside: string, steps: readonly number[]): string[] {
  const rest = OF_A_YEAR.exec(value)?.groups?.rest ?? '';
  const year = Number(/^\d{4}/.exec(beside)?.[0] ?? Number.NaN);
  return steps.map((step) => `${year + step}${rest}`).filter((each) => daysOf(each) !== null);
}

function weeksFrom(value: string, weeks: number): string {
  return Temporal.PlainDate.from(value).add({ weeks }).toString();
}

function inOrder(a: string, b: string): boolean {
  const [x, y] = [daysOf(a)?.first, daysOf(b)?.first];
  return x !== undefined && y !== undefined && Temporal.PlainDate.compare(x, y) <= 0;
}
