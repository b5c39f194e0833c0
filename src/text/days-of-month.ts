import { Temporal } from 'temporal-polyfill';
import { type Candidate, fromWriting, matched } from './date-candidate.ts';
import { MONTH, monthOf, ORDINAL, ordinalOf, WEEKDAY, weekdayOf } from './date-vocabulary.ts';
import { directionOf } from './direction.ts';
import { isWithin } from './grain.ts';
import { yearFor } from './nearest-year.ts';

const NUMBERED =
  /\b(?:on|by|until|since|from|before|after)\s(the\s((?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)))(?=\s{0,2}(?:[.,;:)]|$)|\s(?:and|or|of (?:this|last|next|the) month|when|but|as|he|she|they|it|the|an?|its|his|her|their|no)\b)/gi;
const NTH = new RegExp(
  `\\b(?:the\\s)?(${ORDINAL}|last)\\s(${WEEKDAY})\\s(?:of|in)\\s(${MONTH})(?:,?\\s((?:19|20)\\d\\d)\\b)?`,
  'gi',
);

/** "on the 28th": of the month that was spoken of just before, or the nearest one. */
export function daysOfMonth(sentence: string, written: Temporal.PlainDate): Candidate[] {
  return matched(
    sentence,
    NUMBERED,
    (match, before) => {
      const words = match[1] ?? '';
      const day = Number.parseInt(match[2] ?? '', 10);
      const anchor = before.findLast(({ value }) => /^\d{4}-\d\d/.test(value) && isWithin(value, 'month'));
      const ahead = directionOf(sentence, match.index, match.index + match[0].length);
      const step = ahead === 'ahead' && day < written.day ? 1 : ahead === 'back' && day > written.day ? -1 : 0;
      const month = anchor
        ? Temporal.PlainYearMonth.from(anchor.value.slice(0, 7))
        : written.toPlainYearMonth().add({ months: step });
      if (day > month.daysInMonth) return null;
      const value = month.toPlainDate({ day }).toString();
      if (!anchor) return fromWriting(value, 'nearest', words, written);
      return { value, anchor: anchor.value, rule: { how: 'from-date-before', words } };
    },
    (match) => match[1] ?? '',
  );
}

/** "the first Tuesday in November", "the last Friday of May 2019". */
export function nthWeekdays(sentence: string, written: Temporal.PlainDate): Candidate[] {
  return matched(sentence, NTH, (match) => {
    const [words, nth = '', weekday = '', month = '', year] = match;
    const dayIn = (of: number) => {
      const first = Temporal.PlainDate.from({ year: of, month: monthOf(month), day: 1 });
      const days = (weekdayOf(weekday) - first.dayOfWeek + 7) % 7;
      const count = /last/i.test(nth) ? Math.floor((first.daysInMonth - 1 - days) / 7) : ordinalOf(nth) - 1;
      return first.add({ days: days + 7 * count });
    };
    if (year) return { value: dayIn(Number(year)).toString(), anchor: null, rule: { how: 'as-written', words } };
    const span = { start: match.index, end: match.index + words.length };
    const own = dayIn(yearFor(dayIn(written.year), sentence, span, written));
    return fromWriting(own.toString(), own.year === written.year ? 'of-the-year' : 'nearest', words, written);
  });
}
