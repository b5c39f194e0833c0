import { monthOf } from './date-vocabulary.ts';

/** A day as its figures tell it; the year null where none is written. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const NAMED = /^(?<name>[a-z]+)\.?\s(?<day>\d{1,2})(?:,\s(?<year>\d{4}))?$/i;
const DASHED = /^(?<day>\d{1,2})-(?<name>[a-z]+)\.?-(?<year>\d{4})$/i;
const YEAR_FIRST = /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/;
const FIGURES = /^(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})(?:[./-](?<year>\d{4}|\d{2}))?$/;

/** "Oct 31, 2024", "31-Oct-2024", "2024-10-31", "10/31/24", "31.10.2024"; between slashes the month comes first where it can. */
export function writtenDay(words: string): WrittenDay | null {
  const { name, day, month, year, first, second, mark } =
    (NAMED.exec(words) ?? DASHED.exec(words) ?? YEAR_FIRST.exec(words) ?? FIGURES.exec(words))?.groups ?? {};
  const told = { year: year === undefined ? null : fullYear(year) };
  if (first !== undefined && second !== undefined) {
    const [a, b] = [Number(first), Number(second)];
    const dayFirst = a > 12 || (mark === '.' && b <= 12);
    return sound({ ...told, month: dayFirst ? b : a, day: dayFirst ? a : b });
  }
  return sound({ ...told, month: name === undefined ? Number(month) : monthOf(name), day: Number(day) });
}

/** "24" is 2024, "87" 1987. */
function fullYear(words: string): number {
  const year = Number(words);
  return words.length > 2 ? year : year + (year > 50 ? 1900 : 2000);
}

function sound(written: WrittenDay): WrittenDay | null {
  const { month, day } = written;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? written : null;
}
