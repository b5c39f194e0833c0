import type { Temporal } from 'temporal-polyfill';
import { weekOf } from './calendar.ts';
import type { FoundDate } from './dates.ts';

/** "this week", "last month", "next year": a period, never one of its days. */
export function periods(text: string, written: Temporal.PlainDate): FoundDate[] {
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
      rule: { how: 'period', words: match[0] },
    };
  });
}

/** Years that stand alone; a number of things, a price, a range or a part of a longer number is none. */
export function bareYears(text: string): FoundDate[] {
  const years =
    /(?<![\d$€£]|\d[,.-])\b(?:19|20)\d\d\b(?![%-]|[,.]?\d|\s+(?:troops|soldiers|people|personnel|men|women|workers|tons|tonnes|km|miles|dollars|euros|won)\b)/gi;
  return [...text.matchAll(years)].map((match) => ({
    start: match.index,
    end: match.index + 4,
    text: match[0],
    value: match[0],
    anchor: null,
    rule: { how: 'year', words: match[0] },
  }));
}
