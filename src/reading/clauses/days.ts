import type { Span } from '../../model.ts';
import type { Line, Word } from '../line.ts';
import type { Stretch } from './attribution.ts';
import type { Known } from './known.ts';

/** What belongs to date words before them: "at 6 a.m. on", "until at least", "by the end of", "shortly before". */
const BEFORE_DAY =
  /(?:(?<!\S)(?:shortly|soon|on|in|at|by|until|till|since|from|before|after|during|through|between|to) )?(?:(?<!\S)(?:at )?(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?) (?:on )?)?(?:(?<!\S)(?:at least|about|around|late|early|mid) |(?<!\S)(?:the )?(?:end|beginning|middle|start) of (?:the )?)?(?<!\S)(?:on |in )?(?:the )?$/;
/** Words before a day that are looked at. */
const REACH = 8;

/** Date words with what belongs to them: "at 6 a.m. Tuesday", "on Saturday night", "until at least Friday". */
export function dayPhrase(words: readonly Word[], { start, end }: Span): Span {
  const day = words.findIndex((word) => word.start >= start);
  const before = words.slice(Math.max(0, day - REACH), Math.max(0, day)).map(({ low }) => `${low} `);
  const own = BEFORE_DAY.exec(before.join(''))?.[0] ?? '';
  const from = day - (own.match(/ /g)?.length ?? 0);
  const behind = words.find((word) => word.start >= end);
  const last = behind && /^(?:morning|afternoon|evening|night|noon)$/.test(behind.low) ? behind.end : end;
  return { start: from < day ? (words[from] as Word).start : start, end: last };
}

/** Between the ends of a time. */
export const GOES_ON = /^\s*(?:(?:,\s*)?(?:and|or|to|until|till|through)\s|[-–—])\s*$/;

/** Characters within which words belong to a day. */
const NEAR = 40;

/** A subject without the day behind it: "the court on Wednesday". */
export function undated({ words }: Line, { from, to }: Stretch, { dates }: Known): Stretch {
  const day = words.findIndex(({ start }, i) => i > from && i < to && dates.some((date) => date.start === start));
  return { from, to: day < 0 ? to : day };
}

/** Where words end without the days behind them: "a visit to Lima from 9 to 12 May". */
export function undatedEnd({ words }: Line, to: number, { dates }: Known): number {
  for (let end = to; ; ) {
    const last = words[end - 1];
    const day =
      last &&
      dates
        .filter(({ start, end: until }) => start - NEAR < last.start && last.start < until + NEAR)
        .map((date) => dayPhrase(words, date))
        .find((each) => each.start <= last.start && last.start < each.end);
    if (!day || isOfThing(words, day)) return end;
    end = wordAt(words, day.start);
    while (/^(?:to|and|until|through|from|between|on|,|[-–—])$/.test(words[end - 1]?.low ?? '')) end--;
  }
}

/** "a report of March 2022": the day of a thing. */
export function isOfThing(words: readonly Word[], { start }: Span): boolean {
  return words[wordAt(words, start) - 1]?.low === 'of';
}

export function wordAt(words: readonly Word[], offset: number): number {
  return words.findIndex(({ end }) => end > offset);
}
