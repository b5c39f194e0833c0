import type { Temporal } from 'temporal-polyfill';
import type { Span } from '../model.ts';
import { daysOf } from './calendar.ts';
import { calendarDays } from './calendar-days.ts';
import { countedDates } from './counted-dates.ts';
import type { Candidate, DateReader, EarlierDate, FoundDate } from './date-candidate.ts';
import { datesFromDates } from './dates-from-dates.ts';
import { daysOfMonth, nthWeekdays } from './days-of-month.ts';
import { holidays } from './holidays.ts';
import { months } from './months.ts';
import { noDates } from './no-dates.ts';
import { quarters, seasons } from './parts-of-years.ts';
import { edges, periods } from './periods.ts';
import { rangeOf } from './ranges.ts';
import { sentences } from './sentences.ts';
import { weekdays } from './weekdays.ts';
import { weeksFromDays } from './weeks-from-days.ts';
import { decades, yearRanges, years } from './years.ts';

export type { FoundDate } from './date-candidate.ts';

/** A cheap test before the readers run: no date is written without one of these. */
const DATE_WORD =
  /\d|days?\b|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|may|jun|june|jul|july|aug|sept?|oct|nov|dec|tonight|tomorrow|morning|afternoon|evening|night|weeks?|fortnights?|hours|weekend|months?|years?|quarter|half|decades?|spring|summer|autumn|fall|winter|easter|christmas|thanksgiving|halloween|juneteenth|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)\b|january|february|march|april|august|september|october|november|december/i;

/** Where two begin at one place, the longer is read; of the same length the former. */
const READERS: readonly DateReader[] = [
  calendarDays,
  nthWeekdays,
  holidays,
  daysOfMonth,
  weekdays,
  months,
  quarters,
  seasons,
  yearRanges,
  decades,
  years,
  periods,
  edges,
  countedDates,
  weeksFromDays,
  datesFromDates,
];

const WEEKDAY = /^(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?$/i;
/** Just before a date that says only when something was said. */
const SAID = /\b(?:said|says|told \w+|announced|reported|confirmed)\s(?:(?:late|early)\s)?(?:(?:on|in)\s)?$/i;

const DEICTIC =
  /\b(?:today|tonight|tomorrow|yesterday|now|(?:this|next|last) (?:week|month|year)|(?:this|next|last|coming|past) (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:an?|\d{1,3}|one|two|three|four|five|six|seven|ten) (?:day|week|month)s?)\b/i;

/** The first date words of a text that count from the day on which they are said, or null. */
export function deicticIn(text: string): string | null {
  return DEICTIC.exec(text)?.[0] ?? null;
}

/** Whether date words count from the day on which they are said. */
export function isDeictic(words: string): boolean {
  return deicticIn(words) !== null;
}

/** Whether date words are a weekday alone. */
export function isWeekday(words: string): boolean {
  return WEEKDAY.test(words);
}

/**
 * Dates in a text that was written on `written`, in the writer's own zone, in their order. News writes weekdays
 * without saying which: the writer's own weekday is that day, a sentence that looks ahead means the
 * next one, any other the last one. What counts from another date counts from one of the same sentence or the
 * one before it, or is none. Each text is its slice.
 */
export function readDates(text: string, written: Temporal.PlainDate): FoundDate[] {
  if (!DATE_WORD.test(text)) return [];
  const found: FoundDate[] = [];
  let before: readonly EarlierDate[] = [];
  for (const piece of sentences(text).flatMap((sentence) => [...pieces(sentence)])) {
    before = datesIn(text, piece, written, before);
    found.push(...before.map(({ reported, ...date }) => date));
  }
  return found;
}

/** What is longer is no sentence but a table or a list, and is read in pieces, so that time stays linear. */
const LONGEST = 1200;

function* pieces({ start, end }: Span): Generator<Span> {
  for (let from = start; from < end; from += LONGEST) yield { start: from, end: Math.min(from + LONGEST, end) };
}

function datesIn(
  text: string,
  { start, end }: Span,
  written: Temporal.PlainDate,
  earlier: readonly EarlierDate[],
): EarlierDate[] {
  const sentence = text.slice(start, end);
  if (!DATE_WORD.test(sentence)) return [];
  const names = noDates(sentence);
  const found: EarlierDate[] = [];
  let at = 0;
  for (const candidate of inOrder(READERS.flatMap((read) => read(sentence, written)))) {
    if (candidate.start < at || names.some((name) => candidate.start < name.end && name.start < candidate.end))
      continue;
    const meaning = candidate.meaning([...earlier, ...found]);
    if (!meaning || !daysOf(meaning.value)) continue;
    at = candidate.end;
    const date: EarlierDate = {
      ...meaning,
      text: sentence.slice(candidate.start, at),
      start: start + candidate.start,
      end: start + at,
      reported: SAID.test(sentence.slice(Math.max(0, candidate.start - 30), candidate.start)),
    };
    const last = found.at(-1);
    const range = last && rangeOf(last, date, text);
    if (range) found.splice(-1, 1, ...range);
    else found.push(date);
  }
  return found;
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
