import { COUNTING_DOWN } from '../../language/en/syntax/asking-words.ts';
import { daysOf } from '../../text/calendar.ts';
import type { ReadQuestion } from '../alignment/reader.ts';
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
      return { ...stated([sentence], confidence, words.days(left)), text, date: reading };
    }
  }
  return null;
};

/** "How many days until …" as what it needs to know: when. */
export function askingWhen(question: ReadQuestion): ReadQuestion {
  const { gap, tree } = question;
  const content = question.content.filter((q) => !COUNTING_DOWN.has(tree.word(q).lemma));
  return gap === null ? question : { ...question, content, gap: { ...gap, kind: 'time', noun: null } };
}
