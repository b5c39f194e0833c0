import { Temporal } from 'temporal-polyfill';
import { daysOf } from '../../text/calendar.ts';
import type { SentenceStep } from './asked.ts';
import { datesOf, stated } from './stated.ts';

const LEAST = 0.15;

/** "How many days until …?": counted from the asker's day to the date of the sentence that tells of it. */
export const daysLeft: SentenceStep = ({ engine, base, ask, ranked, clock, confidence }) => {
  if (ask?.kind !== 'days-until' || confidence < LEAST) return null;
  const today = clock.toPlainDate();
  for (const { sentence } of ranked.slice(0, 3)) {
    for (const date of datesOf(base, sentence)) {
      const days = daysOf(date.value);
      if (!days) continue;
      const left = today.until(days.first, { largestUnit: 'days' }).days;
      if (left < 0) continue;
      const { words } = engine;
      const day = words.date({ value: days.first.toString() });
      const text = left === 0 ? words.today(day) : words.daysLeft(words.days(left), day);
      const { start: _, end: __, ...reading } = date;
      return { ...stated(sentence, confidence, words.days(left)), text, date: reading };
    }
  }
  return null;
};

/** Whether two days are the same. */
export const isSameDay = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(a, b) === 0;
