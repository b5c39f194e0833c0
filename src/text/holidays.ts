import { Temporal } from 'temporal-polyfill';
import { asWritten, type Candidate, fromWriting, matched } from './date-candidate.ts';
import { yearFor } from './nearest-year.ts';

type DayIn = (year: number) => Temporal.PlainDate;

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    Temporal.PlainDate.from({ year, month, day });

/** The nth such weekday of a month; the fifth is its last. */
const nth =
  (month: number, weekday: number, count: number): DayIn =>
  (year) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    const day = first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (count - 1) });
    return day.month === month ? day : day.subtract({ weeks: 1 });
  };

/** Days from Easter Sunday of the western churches, by the anonymous Gregorian computus. */
const easter =
  (days: number): DayIn =>
  (year) => {
    const century = Math.floor(year / 100);
    const moon =
      (19 * (year % 19) +
        century -
        Math.floor(century / 4) -
        Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
        15) %
      30;
    const week = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
    const late = Math.floor(((year % 19) + 11 * moon + 22 * week) / 451);
    const march = moon + week - 7 * late + 114;
    return Temporal.PlainDate.from({ year, month: Math.floor(march / 31), day: (march % 31) + 1 }).add({ days });
  };

/** Names of days that are the same wherever they are kept, and those of the United States, whose newswire this is. */
const HOLIDAYS: readonly [name: string, day: DayIn][] = [
  ["new year[’']s day", fixed(1, 1)],
  ["new year[’']s eve", fixed(12, 31)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["valentine[’']s day", fixed(2, 14)],
  ["st\\. patrick[’']s day", fixed(3, 17)],
  ['may day', fixed(5, 1)],
  ['juneteenth', fixed(6, 19)],
  ['bastille day', fixed(7, 14)],
  ['(?:the )?fourth of july', fixed(7, 4)],
  ['halloween', fixed(10, 31)],
  ['(?:veterans|armistice) day', fixed(11, 11)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4)],
  ['labor day', nth(9, 1, 1)],
  ['memorial day', nth(5, 1, 5)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter monday', easter(1)],
  ['easter sunday', easter(0)],
  ['easter', easter(0)],
  ['christmas', fixed(12, 25)],
];
const PATTERN = new RegExp(
  `\\b(?:(?<which>last|this|next)\\s)?(?<name>${HOLIDAYS.map(([name]) => name).join('|')})\\b(?:,?\\s(?:of\\s)?(?<year>(?:1[6-9]|20)\\d\\d)\\b)?`,
  'gi',
);
/** A feast that stands alone is a day behind one of these and before no other noun: "Christmas trees", "Easter Island". */
const ON = /\b(?:on|by|before|after|since|until|till|at|around)\s$/i;
const NOUN_AFTER =
  /^[\s-](?!(?:and|or|but|when|in|at|with|the|he|she|they|it|for|to|as|after|before|was|were|is|will|by|on)\b)\p{L}/u;
const ALONE = /^(?:christmas|easter|thanksgiving|halloween)$/i;

/** "New Year's Day", "Good Friday", "last Thanksgiving", "Christmas 2019". */
export function holidays(sentence: string, written: Temporal.PlainDate): Candidate[] {
  return matched(sentence, PATTERN, (match) => {
    const { which, name = '', year } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const after = sentence.slice(span.end, span.end + 12);
    if (ALONE.test(name) && !year && !which && !ON.test(sentence.slice(Math.max(0, span.start - 8), span.start)))
      return null;
    if ((ALONE.test(name) || /^may day$/i.test(name)) && !year && NOUN_AFTER.test(after)) return null;
    const day = HOLIDAYS.find(([each]) => new RegExp(`^${each}$`, 'i').test(name))?.[1];
    if (!day) return null;
    if (year) return asWritten(day(Number(year)).toString(), match[0]);
    const own = day(
      which ? yearBeside(day, which.toLowerCase(), written) : yearFor(day(written.year), sentence, span, written),
    );
    return fromWriting(own.toString(), own.year === written.year ? 'of-the-year' : 'nearest', match[0], written);
  });
}

function yearBeside(day: DayIn, which: string, written: Temporal.PlainDate): number {
  const order = Temporal.PlainDate.compare(day(written.year), written);
  if (which === 'last') return written.year - Number(order >= 0);
  return which === 'next' ? written.year + Number(order <= 0) : written.year;
}
