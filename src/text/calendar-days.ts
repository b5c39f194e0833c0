import { Temporal } from 'temporal-polyfill';
import type { Span } from '../model.ts';
import { weekOf } from './calendar.ts';
import { asWritten, type Candidate, fromWriting, type Meaning } from './date-candidate.ts';
import { DAY, MONTH, SHORT_WEEKDAY, WEEKDAY, weekdayOf, YEAR } from './date-vocabulary.ts';
import { yearFor } from './nearest-year.ts';
import { writtenDay } from './written-day.ts';

const JOINT = '\\s{0,3}(?:[-–—,/]|,?\\s{1,3}(?:to|and|or|through|until))\\s{0,3}';
/** Further days of a month, as in "May 3, 4 and 5" and "Oct. 28-30". */
const MORE = moreDays(`${MONTH}|`);
/** Before the month: "3, 4 and 6 May". */
const FORMER = moreDays('');

function moreDays(beside: string): string {
  return `(?:${JOINT}(?:${DAY})(?![:.,]?\\d|\\s{0,2}%|\\s(?:${beside}[a-z]+s\\b(?<!\\b(?:was|is|has|as|this))|people|others|percent|per|million|billion|points?|[ap]\\.?m\\b))){0,4}`;
}

const OF_YEAR = `(?:,?\\s{1,3}(?:of\\s)?${YEAR}(?![,.]?\\d|\\s(?:people|troops|GMT)))?`;
const NAMED = `(?:${WEEKDAY}|${SHORT_WEEKDAY})\\.?`;
const LEAD = `(?:\\b(?<weekday>${NAMED})(?:,\\s{0,3}|\\s{1,3}\\(?)(?:the\\s|on\\s)?)?`;
const AFTER_DAY = '(?![:/]\\d|[.,]\\d|\\s?%)';

const SHAPES = [
  `${LEAD}\\b(?<month>${MONTH})\\s{0,3}(?:the\\s)?(?<days>${DAY}${AFTER_DAY}${MORE})(?<year>${OF_YEAR})`,
  `${LEAD}(?<![\\d.,:$€£/-])\\b(?<days>${DAY}${FORMER})\\s{0,3}(?:of\\s{1,3})?(?<month>${MONTH})(?<year>${OF_YEAR})`,
  `${LEAD}(?<![\\d.,:$€£/-])\\b(?<whole>\\d{4}-\\d\\d?-\\d\\d?|\\d{4}/\\d\\d?/\\d\\d?|\\d\\d?/\\d\\d?/(?:\\d{4}|\\d\\d)|\\d\\d?\\.\\d\\d?\\.\\d{4}|\\d\\d?-\\d\\d?-\\d{4}|\\d\\d?-(?:${MONTH})-\\d{4})(?![-/.]?\\d)`,
  `${LEAD}(?<![\\d.,:$€£/-])\\b(?<whole>(?!9/11\\b|24/7\\b)1?\\d/[123]?\\d)(?![-/.,]?\\d|\\s{1,2}(?:of|majority|share|stake|vote|odds|inch|mile|cup|hours?)\\b)`,
].map((shape) => new RegExp(shape, 'gi'));

/** Days of the calendar: "Thursday, Oct. 31", "28 October 2024", "10/31/2024", "May 3, 4 and 5", "Monday (Oct. 28)". */
export function calendarDays(sentence: string, written: Temporal.PlainDate): Candidate[] {
  return SHAPES.flatMap((shape) => [...sentence.matchAll(shape)].flatMap((match) => daysOf(match, sentence, written)));
}

function daysOf(match: RegExpExecArray, sentence: string, written: Temporal.PlainDate): Candidate[] {
  const { weekday, month, days, year, whole } = match.groups ?? {};
  const from = match.index;
  const open = match[0].match(/^[a-z.]+[,\s]*\(/i);
  const end = from + match[0].length + (open && sentence[from + match[0].length] === ')' ? 1 : 0);
  if (whole !== undefined) return [candidate({ start: from, end }, whole, weekday, sentence, written)];
  if (month === undefined || days === undefined || isVerb(sentence, match, month)) return [];
  const numbers = [...days.matchAll(/\d+/g)];
  const at = from + match[0].indexOf(days, weekday?.length ?? 0);
  const first = match[0].indexOf(month, weekday?.length ?? 0) < match[0].indexOf(days, weekday?.length ?? 0);
  return numbers.map((number, index) => {
    const near = index === (first ? 0 : numbers.length - 1);
    const start = index === 0 ? from : at + number.index;
    const until = first
      ? index === numbers.length - 1
        ? end
        : at + number.index + (days.slice(number.index).match(/^\d+(?:st|nd|rd|th)?/i)?.[0].length ?? 0)
      : near
        ? end
        : at + number.index + number[0].length;
    const words = `${month.replace('.', '')} ${number[0]}${year ? `, ${year.replace(/\D/g, '')}` : ''}`;
    return candidate({ start, end: until }, words, index === 0 ? weekday : undefined, sentence, written);
  });
}

/** "may 5 people come", "march 20 kilometers": small letters with a number that counts something. */
function isVerb(sentence: string, match: RegExpExecArray, month: string): boolean {
  if (!/^(?:may|march)$/.test(month)) return false;
  return (
    /^\s[a-z]+s\b/.test(sentence.slice(match.index + match[0].length)) ||
    /\bof\s+$|^\d+ of/.test(match[0]) ||
    /\ba\s$/.test(sentence.slice(0, match.index))
  );
}

function candidate(
  span: Span,
  plain: string,
  weekday: string | undefined,
  sentence: string,
  written: Temporal.PlainDate,
): Candidate {
  return { ...span, meaning: () => meaning(span, plain, weekday, sentence, written) };
}

/** A year in which every day of the calendar is. */
const LEAP_YEAR = 2024;

function meaning(
  span: Span,
  plain: string,
  weekday: string | undefined,
  sentence: string,
  written: Temporal.PlainDate,
): Meaning | null {
  const text = sentence.slice(span.start, span.end);
  const words = /^[a-z.]+\s*\((.*)\)?$/i.exec(text)?.[1]?.replace(/\)$/, '') ?? text;
  const told = writtenDay(plain);
  if (!told) return null;
  const longest = Temporal.PlainYearMonth.from({ month: told.month, year: told.year ?? LEAP_YEAR });
  if (told.day > longest.daysInMonth) return null;
  const parts = { ...told, year: told.year ?? written.year };
  const day = Temporal.PlainDate.from(parts);
  const week = /\bweek of\s+(?:the\s+)?$/i.test(sentence.slice(0, span.start));
  const valueAt = (of: Temporal.PlainDate) => (week ? weekOf(of) : of.toString());
  if (told.year !== null) return asWritten(valueAt(day), words);
  const year = yearFor(day, sentence, span, written);
  const near = fitting(parts, year, weekday ? weekdayOf(weekday) : 0) ?? day.with({ year });
  return fromWriting(valueAt(near), near.year === written.year ? 'of-the-year' : 'nearest', words, written);
}

/** The day in the year meant or beside it, so that its weekday is the one that is written with it. */
function fitting(
  { month, day }: { month: number; day: number },
  year: number,
  weekday: number,
): Temporal.PlainDate | undefined {
  return [year, year - 1, year + 1]
    .map((each) => Temporal.PlainDate.from({ year: each, month, day }))
    .find((each) => each.dayOfWeek === weekday);
}
