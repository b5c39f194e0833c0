import * as chrono from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import type { DateReading, Span } from '../model.ts';
import { directionOf } from './direction.ts';
import { month, yearFor } from './months.ts';
import { bareYears, periods } from './periods.ts';

export type FoundDate = DateReading & Span;
/** Date words with their place in a text. */
export type DateWords = Span & Pick<DateReading, 'text'>;

/** A cheap test before the parser runs: no date is written without one of these. */
const DATE_WORD =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|january|february|march|april|may\b|june|july|august|september|october|november|december|today|tonight|tomorrow|yesterday|weeks?\b|months?\b|years?\b|days?\b|ago\b|\d{4}|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}[/.-]\d)/i;

/** "three days ago" and the like, whose parsers take long to compile and are seldom needed. */
const TIME_UNITS =
  /\b(?:ago|later|earlier|within|from now|before now|past \w+ (?:days|weeks|months|years)|in (?:a|an|\d+|two|three|four|five|six|seven|eight|nine|ten|several|coming) (?:days?|weeks?|months?|years?))\b/i;
const DAYS = new chrono.Chrono({
  parsers: chrono.casual.parsers.filter(
    (parser) => !/TimeUnit|TimeExpression|CasualTime/.test(parser.constructor.name),
  ),
  refiners: chrono.casual.refiners,
});

const WEEKDAY = /^(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?$/i;
/** Words that name a day of the calendar, and do not count from another. */
const CALENDAR = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[/.-]\d/i;

/** Whether date words count from the day on which they are said. */
export function isDeictic(words: string): boolean {
  return /^(?:this|next|last|coming|past) (?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tonight|tomorrow|yesterday|now|(?:this|next|last) (?:week|month|year))\b/i.test(
    words,
  );
}

/** Whether date words are a weekday alone. */
export function isWeekday(words: string): boolean {
  return WEEKDAY.test(words);
}

/** Words that a date parser takes for dates: fractions, verbs and nouns spelled like short weekdays, "march of 18". */
const NO_DATE =
  /^(?:\d{1,2}\/\d{1,2}(?=\s+(?:of|majority)\b)|24\/7|(?:sat|sun|wed|mon)\b(?!\.)|[a-z]+ of \d\d?\b(?!\d))/;

/**
 * Dates in a text that was written on `written`, in the writer's own zone. News writes weekdays
 * without saying which: the writer's own weekday is that day, a sentence that looks ahead means the
 * next one, any other the last one.
 */
export function readDates(text: string, written: Temporal.PlainDate): FoundDate[] {
  if (!DATE_WORD.test(text)) return [];
  const found = [...periods(text, written), ...parsed(text, written), ...bareYears(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundDate[] = [];
  for (const date of found) {
    const last = kept.at(-1);
    if (last && isWeekday(last.text) && /^\s*\($/.test(text.slice(last.end, date.start))) {
      const end = date.end + (text[date.end] === ')' ? 1 : 0);
      kept.splice(-1, 1, { ...date, start: last.start, end, text: text.slice(last.start, end) });
    } else if (date.start >= (last?.end ?? 0)) kept.push(date);
  }
  return kept;
}

function parsed(text: string, written: Temporal.PlainDate): FoundDate[] {
  const noon = { instant: new Date(`${written.toString()}T12:00:00Z`), timezone: 0 };
  return (TIME_UNITS.test(text) ? chrono.casual : DAYS).parse(text, noon).flatMap((result): FoundDate[] => {
    const words = result.text.replace(/[\s,.;:]+$/, '');
    if (/^weekday|^(?:the )?(?:day|week|month|year|date|time)s?$/i.test(words)) return [];
    if (NO_DATE.test(text.slice(result.index))) return [];
    const at = result.start;
    if (!at.isCertain('day') && !at.isCertain('weekday') && !at.isCertain('month')) return [];
    const day = Temporal.PlainDate.from({
      year: at.get('year') ?? written.year,
      month: at.get('month') ?? 1,
      day: at.get('day') ?? 1,
    });
    const found = { text: words, start: result.index, end: result.index + words.length };
    if (WEEKDAY.test(words)) return [{ ...found, ...weekday(text, found, day, written) }];
    if (!at.isCertain('day') && at.isCertain('month')) return [month(text, found, day, at.isCertain('year'), written)];
    if (at.isCertain('month') && at.isCertain('year') && /\d{4}/.test(words)) {
      return [{ ...found, value: day.toString(), anchor: null, rule: { how: 'as-written', words } }];
    }
    const anchor = written.toString();
    if (at.isCertain('month') && at.isCertain('day') && CALENDAR.test(words)) {
      const near = day.with({ year: yearFor(day, text, found, written) });
      const how = near.year === written.year ? 'of-the-year' : 'nearest';
      return [{ ...found, value: near.toString(), anchor, rule: { how, words } }];
    }
    return [{ ...found, value: day.toString(), anchor, rule: { how: 'counted', words } }];
  });
}

function weekday(
  text: string,
  words: DateWords,
  parsedDay: Temporal.PlainDate,
  written: Temporal.PlainDate,
): DateReading {
  const ahead = (parsedDay.dayOfWeek - written.dayOfWeek + 7) % 7;
  const forward = ahead === 0 || directionOf(text, words.start, words.end) === 'ahead';
  const day = forward ? written.add({ days: ahead }) : written.subtract({ days: 7 - ahead });
  const name = words.text.replace(/^on\s+/i, '');
  return {
    text: name,
    value: day.toString(),
    anchor: written.toString(),
    rule: { how: ahead === 0 ? 'same-day' : forward ? 'ahead' : 'back', words: name },
  };
}
