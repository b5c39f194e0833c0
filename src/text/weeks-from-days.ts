import type { Temporal } from 'temporal-polyfill';
import { type Candidate, fromWriting, type Meaning, matched } from './date-candidate.ts';
import { COUNT, countOf, LENGTH, lengthOf, WEEKDAY, weekdayOf } from './date-vocabulary.ts';
import { type Grain, later, valueAt } from './grain.ts';

const NAMED = `${WEEKDAY}|today|tomorrow`;
/** No noun that the words before it could belong to. */
const ALONE = '(?=\\s{0,3}(?:[.,;:)]|$)|\\s{1,3}(?:at|in|to|for|when|and|but|with|as|after|the)\\b)';
/** "a week from Friday", "a week tomorrow", "a week on Friday". */
const FROM = new RegExp(
  `\\b(?:(${COUNT})\\s{1,3}(${LENGTH})s?\\s{1,3}from\\s{1,3}(?:this\\s{1,3}|next\\s{1,3})?(${NAMED})\\b|a\\s{1,3}(week)\\s{1,3}(?:on\\s{1,3}(${WEEKDAY})|(tomorrow|today))\\b)`,
  'gi',
);
/** "Friday week", "on Saturday in three weeks". */
const BEHIND = new RegExp(
  `\\b(${NAMED})\\s{1,3}(?:(week|fortnight)${ALONE}|in\\s{1,3}(${COUNT})\\s{1,3}(weeks|week|fortnight)${ALONE})`,
  'gi',
);
/** "a week ago Friday" */
const AGO = new RegExp(
  `\\b(${COUNT})\\s{1,3}(weeks?|fortnights?)\\s{1,3}ago\\s{1,3}(?:on\\s{1,3}|last\\s{1,3})?(${WEEKDAY})\\b`,
  'gi',
);
/** "two Fridays ago" */
const SOME_AGO = new RegExp(`\\b(${COUNT})\\s{1,3}(${WEEKDAY})s\\s{1,3}ago\\b`, 'gi');
/** "the week after next", "the Thursday before last" */
const AFTER_NEXT = new RegExp(
  `\\bthe\\s{1,3}(${WEEKDAY}|weekend|week|month|quarter|year)\\s{1,3}(after\\s{1,3}next|before\\s{1,3}last)\\b`,
  'gi',
);

/** Days so many weeks from another that counts from the day of writing. */
export function weeksFromDays(sentence: string, written: Temporal.PlainDate): Candidate[] {
  const counted = (day: Temporal.PlainDate, words: string): Meaning =>
    fromWriting(day.toString(), 'counted', words, written);
  return [
    ...matched(sentence, FROM, ([words, count = 'a', unit, day, week, on, other]) => {
      const [number, length] = lengthOf(count, unit ?? week ?? 'week');
      return counted(later(dayOf(day ?? on ?? other ?? '', written), number, length), words);
    }),
    ...matched(sentence, BEHIND, ([words, day = '', unit, count = 'a', units]) => {
      const [number, length] = lengthOf(count, (unit ?? units ?? 'week').replace(/s$/i, ''));
      return counted(later(dayOf(day, written), number, length), words);
    }),
    ...matched(sentence, AGO, ([words, count = '', unit = '', day = '']) => {
      const [number, length] = lengthOf(count, unit.replace(/s$/i, ''));
      const back = (written.dayOfWeek - weekdayOf(day) + 7) % 7 || 7;
      return counted(later(written.subtract({ days: back }), -number, length), words);
    }),
    ...matched(sentence, SOME_AGO, ([words, count = '', day = '']) => {
      const back = (written.dayOfWeek - weekdayOf(day) + 7) % 7 || 7;
      return counted(written.subtract({ days: back, weeks: countOf(count) - 1 }), words);
    }),
    ...matched(sentence, AFTER_NEXT, ([words, what = '', which = '']) => {
      const step = /next/i.test(which) ? 2 : -2;
      const number = weekdayOf(what);
      if (/day$/i.test(what)) {
        const next = dayOf(what, written);
        const nearest =
          step > 0 ? (number === written.dayOfWeek ? next.add({ weeks: 1 }) : next) : next.subtract({ weeks: 1 });
        return counted(nearest.add({ weeks: step > 0 ? 1 : -1 }), words);
      }
      const grain = what.toLowerCase() as Grain;
      return fromWriting(valueAt(later(written, step, grain), grain), 'period', words, written);
    }),
  ];
}

/** Today, tomorrow or the next such weekday, which may be today. */
function dayOf(words: string, written: Temporal.PlainDate): Temporal.PlainDate {
  if (/^today$/i.test(words)) return written;
  if (/^tomorrow$/i.test(words)) return written.add({ days: 1 });
  return written.add({ days: (weekdayOf(words) - written.dayOfWeek + 7) % 7 });
}
