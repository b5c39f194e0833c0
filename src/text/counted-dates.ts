import type { Temporal } from 'temporal-polyfill';
import { type Candidate, fromWriting, matched } from './date-candidate.ts';
import { COUNT, LENGTH, lengthOf } from './date-vocabulary.ts';
import { directionOf } from './direction.ts';
import { type Grain, later, valueAt } from './grain.ts';

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1, 'last night': -1, 'last evening': -1 };
const DEICTIC =
  /\b(?:the day (?:before yesterday|after tomorrow)|last (?:night|evening)|this (?:very )?(?:morning|afternoon|evening)|today|tonight|yesterday|tomorrow)\b/gi;
/** Newspapers and programmes are named after days: "USA Today". */
const TITLE_BEFORE = /(?:^|\s)\p{Lu}[\p{L}.]*\s$/u;
const TITLE_AFTER = /^\s(?:show|programme|program|newspaper|magazine|Show|Never)\b/;

const AGO = new RegExp(
  `\\b(${COUNT})\\s{1,3}(${LENGTH})s?\\s{1,3}(ago)\\b(?:\\s{1,3}(?:today|this\\s{1,3}(week|month))\\b)?`,
  'gi',
);
const FROM_NOW = new RegExp(`\\b(${COUNT})\\s{1,3}(${LENGTH})s?\\s{1,3}from\\s{1,3}(?:now|today)\\b`, 'gi');
const IN = new RegExp(
  `\\b(?:in|within)\\s{1,3}(?:about\\s|just\\s)?(${COUNT})\\s{1,3}(${LENGTH})s?\\b(?:[’']?\\s{1,3}time\\b|(?![’'-])(?!\\s{1,3}(?:of|after|from|before)\\b))`,
  'gi',
);
/** "for the first time in ten years", "two in three days": how long something has lasted. */
const LASTING =
  /\b(?:first|second|third|fourth|\d+(?:st|nd|rd|th)|times?|twice|once|most|worst|best|only|[a-z]+est|dead|killed|lasted|more|less|fewer|old|rise|drop|fall)\b[^,;]{0,40}$/i;

/** "today", "last night", "two days ago", "in three weeks": days that count from the day of writing. */
export function countedDates(sentence: string, written: Temporal.PlainDate): Candidate[] {
  const counted = (count: number, unit: Grain, words: string) =>
    fromWriting(at(written, count, unit), 'counted', words, written);
  return [
    ...matched(sentence, DEICTIC, (match) => {
      const words = match[0].toLowerCase();
      const before = sentence.slice(Math.max(0, match.index - 20), match.index);
      const after = sentence.slice(match.index + match[0].length);
      if (/^T/.test(match[0]) && (TITLE_BEFORE.test(before) || TITLE_AFTER.test(after))) return null;
      if (/^[’']s\s(?:world|society|youth|standards|children|generation|men|women|man)\b/.test(after)) return null;
      return counted(/before/.test(words) ? -2 : /after /.test(words) ? 2 : (DAYS[words] ?? 0), 'day', match[0]);
    }),
    ...matched(sentence, AGO, (match) => {
      const [words, count = '', unit = '', , period] = match;
      if (half(sentence, match)) return null;
      const [number, length] = lengthOf(count, unit);
      if (/ago$/i.test(words)) return counted(-number, length, words);
      const day = later(written, -number, length);
      return fromWriting(valueAt(day, (period?.toLowerCase() ?? 'day') as Grain), 'counted', words, written);
    }),
    ...matched(sentence, FROM_NOW, ([words, count = '', unit = '']) => counted(...lengthOf(count, unit), words)),
    ...matched(sentence, IN, (match) => {
      const [words, count = '', unit = ''] = match;
      const before = sentence.slice(Math.max(0, match.index - 80), match.index);
      const isAhead =
        directionOf(sentence, match.index, match.index + words.length) === 'ahead' ||
        !/\p{L}/u.test(before + sentence.slice(match.index + words.length));
      return isAhead && !LASTING.test(before) ? counted(...lengthOf(count, unit), words) : null;
    }),
  ];
}

/** A day so many weeks away is the same weekday; months and years away it is that month, that year. */
function at(day: Temporal.PlainDate, count: number, unit: Grain): string {
  return valueAt(later(day, count, unit), unit === 'week' ? 'day' : unit);
}

/** "two and a half years ago" */
function half(sentence: string, match: RegExpExecArray): boolean {
  return /\b(?:and|half|to|or|every)\s$/i.test(sentence.slice(Math.max(0, match.index - 6), match.index));
}
