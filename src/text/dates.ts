import * as chrono from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import type { DateReading, Span } from '../model.ts';
import { dayInWords, inWords, weekOf } from './calendar.ts';

export type FoundDate = DateReading & Span;

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
const WEEKDAY = /^(?:on\s+)?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$/i;
/** Whether date words count from the day on which they are said. */
export function isDeictic(words: string): boolean {
  return /\b(?:today|tonight|tomorrow|yesterday|now|(?:this|next|last) (?:week|month|year))\b/i.test(words);
}

/** Whether date words are a weekday alone. */
export function isWeekday(words: string): boolean {
  return WEEKDAY.test(words);
}

const AHEAD = /\b(?:will|shall|to|plans?|planned|scheduled|set|due|upcoming|expected|slated)\b/i;

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
  for (const date of found) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}

function parsed(text: string, written: Temporal.PlainDate): FoundDate[] {
  const noon = { instant: new Date(`${written.toString()}T12:00:00Z`), timezone: 0 };
  return (TIME_UNITS.test(text) ? chrono.casual : DAYS).parse(text, noon).flatMap((result): FoundDate[] => {
    const words = result.text.replace(/[\s,.;:]+$/, '');
    if (/^weekday|^(?:the )?(?:day|week|month|year|date|time)s?$/i.test(words)) return [];
    const span = { start: result.index, end: result.index + words.length };
    const at = result.start;
    if (!at.isCertain('day') && !at.isCertain('weekday') && !at.isCertain('month')) return [];
    const day = Temporal.PlainDate.from({
      year: at.get('year') ?? written.year,
      month: at.get('month') ?? 1,
      day: at.get('day') ?? 1,
    });
    if (WEEKDAY.test(words)) return [{ ...span, ...weekday(text, words, span.start, day, written) }];
    if (!at.isCertain('day') && at.isCertain('month')) {
      const year = at.isCertain('year') ? day.year : yearFor(day, written);
      const value = `${year}-${String(day.month).padStart(2, '0')}`;
      return [
        {
          ...span,
          text: words,
          value,
          anchor: at.isCertain('year') ? null : written.toString(),
          working: `"${words}" = ${value}`,
        },
      ];
    }
    if (at.isCertain('month') && at.isCertain('year') && /\d{4}/.test(words)) {
      return [
        {
          ...span,
          text: words,
          value: day.toString(),
          anchor: null,
          working: `${words} = ${inWords(day)}, as written`,
        },
      ];
    }
    if (
      at.isCertain('month') &&
      /[a-z]{3}|\d[/.-]\d/i.test(words) &&
      at.isCertain('day') &&
      !/\b(?:day|ago|week|month|next|last)\b/i.test(words)
    ) {
      const near = day.with({ year: yearFor(day, written) });
      return [
        {
          ...span,
          text: words,
          value: near.toString(),
          anchor: written.toString(),
          working: `${words} = ${dayInWords(near)}, of the year in which the article was published, on ${inWords(written)}`,
        },
      ];
    }
    return [
      {
        ...span,
        text: words,
        value: day.toString(),
        anchor: written.toString(),
        working: `${words} = ${inWords(day)}, counted from ${inWords(written)}`,
      },
    ];
  });
}

function weekday(
  text: string,
  words: string,
  at: number,
  parsedDay: Temporal.PlainDate,
  written: Temporal.PlainDate,
): DateReading {
  const clause = text.slice(Math.max(0, text.lastIndexOf('.', at - 1) + 1), at).slice(-200);
  const ahead = (parsedDay.dayOfWeek - written.dayOfWeek + 7) % 7;
  const reported = /\b(?:said|announced|told|reported|stated)\s+(?:on\s+)?$/i.test(clause);
  const forward = ahead === 0 || (!reported && AHEAD.test(clause));
  const day = forward ? written.add({ days: ahead }) : written.subtract({ days: 7 - ahead });
  const why = ahead === 0 ? 'on that day' : forward ? 'and the sentence looks ahead' : 'and the sentence looks back';
  const name = words.replace(/^on\s+/i, '');
  const because =
    ahead === 0
      ? `because the article was published on that day, ${inWords(written)}`
      : `because the article was published on ${inWords(written)}, ${why}`;
  return {
    text: name,
    value: day.toString(),
    anchor: written.toString(),
    working: `${name} = ${dayInWords(day)}, ${because}`,
  };
}

/** The year of a day that is written without one: the writer's own, unless another is months nearer. */
function yearFor(day: Temporal.PlainDate, written: Temporal.PlainDate): number {
  const own = day.with({ year: written.year });
  const gap = written.until(own, { largestUnit: 'days' }).days;
  return Math.abs(gap) <= 270 ? written.year : written.year - Math.sign(gap);
}

/** "this week", "last month", "next year": a period, never one of its days. */
function periods(text: string, written: Temporal.PlainDate): FoundDate[] {
  return [...text.matchAll(/\b(this|last|next|the coming)\s+(week|month|year)\b/gi)].map((match) => {
    const step = { this: 0, last: -1 }[match[1]?.toLowerCase() ?? ''] ?? 1;
    const unit = match[2]?.toLowerCase();
    const day = written.add(unit === 'week' ? { weeks: step } : unit === 'month' ? { months: step } : { years: step });
    const value = unit === 'week' ? weekOf(day) : day.toString().slice(0, unit === 'month' ? 7 : 4);
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      value,
      anchor: written.toString(),
      working: `"${match[0]}" = ${value}, counted from ${inWords(written)}`,
    };
  });
}

function bareYears(text: string): FoundDate[] {
  return [...text.matchAll(/(?<![\d,.$€£-])\b(?:19|20)\d\d\b(?![\d,%-])/g)].map((match) => ({
    start: match.index,
    end: match.index + 4,
    text: match[0],
    value: match[0],
    anchor: null,
    working: `"${match[0]}" is a year, as written`,
  }));
}
