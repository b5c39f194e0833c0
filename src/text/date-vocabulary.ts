/** The words that dates are written with, as sources of patterns without capturing groups. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

type Length = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A point belongs to a short form only. */
export const MONTH = `(?:(?:${MONTHS.join('|')})\\b|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`;
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const SHORT_WEEKDAY = '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b\\.?';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\b';
export const YEAR = '(?:1[0-9]|20|21)\\d\\d\\b';
export const SEASON = `(?:${Object.keys(SEASONS).join('|')})`;
export const ORDINAL = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';
export const COUNT = `(?:\\d{1,3}|a|an|${NUMBERS.slice(1).join('|')}|${Object.keys(TENS).slice(2).join('|')})`;
/** What dates are counted in. */
export const UNIT = '(?:day|week|month|quarter|year|decade)';
/** The same, and what is two weeks. */
export const LENGTH = '(?:day|week|fortnight|month|quarter|year|decade)';

/** "Sept." → 9 */
export function monthOf(words: string): number {
  return MONTHS.findIndex((name) => name.slice(0, 3) === words.slice(0, 3).toLowerCase()) + 1;
}

/** "Thursday" → 4 */
export function weekdayOf(words: string): number {
  return WEEKDAYS.indexOf(words.slice(0, 3).toLowerCase()) + 1;
}

export function seasonOf(word: string): Season {
  return SEASONS[word.toLowerCase()] ?? 'SP';
}

/** "a" → 1, "three" → 3, "18" → 18 */
export function countOf(words: string): number {
  const word = words.toLowerCase();
  return /^\d/.test(word) ? Number(word) : (TENS[word] ?? NUMBERS.indexOf(word));
}

/** So many of a unit: "two", "fortnight" → four weeks. */
export function lengthOf(count: string, unit: string): readonly [count: number, unit: Length] {
  const word = unit.toLowerCase();
  return word === 'fortnight' ? [countOf(count) * 2, 'week'] : [countOf(count), word as Length];
}

/** "third" → 3, "4th" → 4 */
export function ordinalOf(words: string): number {
  return /^\d/.test(words) ? Number.parseInt(words, 10) : ORDINALS.indexOf(words.toLowerCase()) + 1;
}
