import type { Temporal } from 'temporal-polyfill';
import { daysOf } from './calendar.ts';
import { type Candidate, fromWriting, matched } from './date-candidate.ts';
import { directionOf } from './direction.ts';
import { type Grain, isWithin, later, valueAt } from './grain.ts';

const NAMED =
  /(?<!\bthe\s{1,3})\b(this past|this|last|next|the coming|the current|current)\s{1,3}(week|weekend|month|quarter|year|decade)\b(?!-|\s{1,3}(?:of\s{1,3}\p{Lu}|of\s{1,3}the\s))/giu;
/** "the end of the month": the month of writing, or that of the date before it. */
const EDGE =
  /\b(?:the\s{1,3})?(?:end|start|beginning|middle|rest|remainder|close)\s{1,3}of\s{1,3}(?:the|this)\s{1,3}(?:current\s{1,3})?(week|month|quarter|year|decade)\b|\b(year|month|week)[-\s]end\b(?!s)|\b(?:later|earlier|early|late|elsewhere)\s{1,3}in\s{1,3}the\s{1,3}(day|week|month|quarter|year)\b/gi;
const WEEKEND = /\b(?:over|on|at|during|for|by)\s{1,3}(the\s{1,3}weekend)\b/gi;

const STEPS: Readonly<Record<string, number>> = { this: 0, 'the current': 0, current: 0, last: -1, 'this past': -1 };

/** "this week", "last month", "next year": a period, never one of its days. */
export function periods(sentence: string, written: Temporal.PlainDate): Candidate[] {
  return matched(sentence, NAMED, (match) => {
    const step = STEPS[match[1]?.toLowerCase().replace(/\s+/g, ' ') ?? ''] ?? 1;
    const unit = match[2]?.toLowerCase() as Grain;
    return fromWriting(valueAt(later(written, step, unit), unit), 'period', match[0], written);
  });
}

/** "at the end of the month", "by year-end", "later in the week", "over the weekend". */
export function edges(sentence: string, written: Temporal.PlainDate): Candidate[] {
  const ends = matched(sentence, EDGE, (match, before) => {
    const unit = (match[1] ?? match[2] ?? match[3] ?? 'year').toLowerCase() as Grain;
    if (match[2] && /^week/i.test(match[0])) return null;
    const anchor = before.findLast((date) => !date.reported && isWithin(date.value, unit));
    const day = anchor && daysOf(anchor.value)?.first;
    if (!anchor || !day) return fromWriting(valueAt(written, unit), 'period', match[0], written);
    return { value: valueAt(day, unit), anchor: anchor.value, rule: { how: 'from-date-before', words: match[0] } };
  });
  const weekends = matched(
    sentence,
    WEEKEND,
    (match) => {
      const place = match.index + match[0].length - (match[1]?.length ?? 0);
      const isAhead = directionOf(sentence, place, match.index + match[0].length) === 'ahead';
      const weekend = written.dayOfWeek >= 6 || isAhead ? written : written.subtract({ weeks: 1 });
      return fromWriting(valueAt(weekend, 'weekend'), 'period', match[1] ?? '', written);
    },
    (match) => match[1] ?? match[0],
  );
  return [...ends, ...weekends];
}
