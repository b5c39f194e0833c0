import type { Temporal } from 'temporal-polyfill';
import type { DateReading, Span } from '../model.ts';

/** A date with its place in a text. */
export type FoundDate = DateReading & Span;

/** What words come to, apart from the words. */
export type Meaning = Omit<DateReading, 'text'>;

/** A date of this sentence or the one before; `reported` when it only says when something was said. */
export interface EarlierDate extends FoundDate {
  readonly reported: boolean;
}

/** Words of a sentence that may be a date, and what they mean behind the dates before them; null when nothing. */
export interface Candidate extends Span {
  readonly meaning: (before: readonly EarlierDate[]) => Meaning | null;
}

/** Finds one kind of date in a sentence that was written on a day. Offsets are of the sentence. */
export type DateReader = (sentence: string, written: Temporal.PlainDate) => Candidate[];

/** Candidates from all matches of a pattern, by default the whole match. */
export function matched(
  sentence: string,
  pattern: RegExp,
  meaning: (match: RegExpExecArray, before: readonly EarlierDate[]) => Meaning | null,
  words: (match: RegExpExecArray) => string = (match) => match[0],
): Candidate[] {
  return [...sentence.matchAll(pattern)].map((match) => {
    const text = words(match);
    const start = match.index + match[0].lastIndexOf(text);
    return { start, end: start + text.length, meaning: (before) => meaning(match, before) };
  });
}

/** A meaning that counts from the day of writing. */
export function fromWriting(
  value: string,
  how: DateReading['rule']['how'],
  words: string,
  written: Temporal.PlainDate,
): Meaning {
  return { value, anchor: written.toString(), rule: { how, words } };
}

/** A meaning that the words carry by themselves. */
export function asWritten(value: string, words: string): Meaning {
  return { value, anchor: null, rule: { how: 'as-written', words } };
}
