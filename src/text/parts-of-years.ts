import { Temporal } from 'temporal-polyfill';
import { daysOf, yearValue } from './calendar.ts';
import { asWritten, type Candidate, fromWriting, type Meaning, matched } from './date-candidate.ts';
import { ORDINAL, ordinalOf, SEASON, seasonOf } from './date-vocabulary.ts';
import { directionOf } from './direction.ts';

const OF_YEAR =
  '(?:,?\\s{1,3}(?:of\\s{1,3}|in\\s{1,3})?(?:fiscal\\s{1,3}(?:year\\s{1,3})?)?(?:(?<year>(?:1[5-9]|20)\\d\\d)\\b(?![,.-]?\\d)|(?<ofYear>this|last|next|the)\\s{1,3}year\\b))?';
/** The second quarter of a town is none. */
const OF_NO_YEAR = '(?!\\s{1,3}of\\s{1,3}(?:the|its|his|her|their|an?)\\s{1,3}(?!year|fiscal|financial|current)\\p{L})';
const QUARTER = new RegExp(
  `\\b(?:(?<nth>${ORDINAL}|last|final)(?:\\s{1,3}fiscal)?[\\s-](?<part>quarter|half)\\b${OF_NO_YEAR}|Q(?<q>[1-4])\\b|H(?<half>[12])(?=\\s{1,3}(?:of\\s{1,3})?(?:19|20)\\d\\d)|(?<h>[12])H(?<hh>\\d\\d)?\\b|(?<quarter>[1-4])Q(?<yy>\\d\\d)?\\b)${OF_YEAR}`,
  'giu',
);
/** "winter 2021-22", "the summer of ’68" */
const OF_SEASON = `(?:\\s{1,3}of\\s{1,3}[’‘'](?<short>\\d\\d)\\b|\\s{1,3}(?:of\\s{1,3})?(?<pair>(?:1[5-9]|20)\\d\\d)[-–/]\\d\\d(?:\\d\\d)?\\b|${OF_YEAR})`;
const SEASONAL = new RegExp(
  `(?<lead>\\b(?:in|during|over|by|since|until|through|throughout|of|for|from|after|before|early|late|mid)[\\s-]{1,3}(?:the\\s{1,3}|early\\s{1,3}|late\\s{1,3}){0,2})?(?<words>(?:\\b(?<which>this past|last|past|next|coming|this)\\s{1,3})?\\b(?<name>${SEASON})\\b${OF_SEASON})`,
  'gi',
);
/** Games have quarters and halves as well. */
const GAME =
  /\b(?:score[ds]?|scoring|scoreless|touchdowns?|field goals?|yards?|rebounds?|assists?|halftime|kickoff|goalkeeper|penalty|striker|midfielder|quarterback|interceptions?|baskets?|free throws?|three-pointers?|turnovers|coach|equali[sz]ed?r?|substitute|minutes?|\d{1,3}-\d{1,3} (?:lead|win|victory|loss|run|draw|defeat))\b/i;

/** "third quarter", "Q3 2024", "the first half of next year": of years as they are counted from January. */
export function quarters(sentence: string, written: Temporal.PlainDate): Candidate[] {
  return matched(sentence, QUARTER, (match) => {
    const { nth, part, q = match.groups?.quarter, h = match.groups?.half, hh, yy, year, ofYear } = match.groups ?? {};
    if (!q && !h && !year && !ofYear && GAME.test(sentence)) return null;
    const half = h !== undefined || /half/i.test(part ?? '');
    const isLast = /^(?:last|final)$/i.test(nth ?? '');
    // "last quarter" without a year counts from the day of writing.
    if (isLast && !year && !ofYear) return null;
    const number = isLast ? (half ? 2 : 4) : Number(q ?? h ?? ordinalOf(nth ?? ''));
    if (half && number > 2) return null;
    // A half alone is half of anything: only money is counted by it, or a year stands beside it.
    if (
      half &&
      !h &&
      !year &&
      !ofYear &&
      !/-/.test(match[0]) &&
      !/\b(?:profits?|sales|earnings|revenues?|income|results|growth|economy|shipments|exports|imports|GDP|losses|loss|demand|inflation)\b/i.test(
        sentence,
      )
    )
      return null;
    const short = hh ?? yy;
    if (short !== undefined) return asWritten(`20${short}-${half ? 'H' : 'Q'}${number}`, match[0]);
    return ofYearMeant(half ? `H${number}` : `Q${number}`, match, sentence, written);
  });
}

/** "the summer of 2019", "last fall", "in the spring": by months, as in `2019-SU`. */
export function seasons(sentence: string, written: Temporal.PlainDate): Candidate[] {
  return matched(
    sentence,
    SEASONAL,
    (match) => {
      const { lead, name = '', which, year, ofYear, short, pair, words = '' } = match.groups ?? {};
      const season = seasonOf(name);
      if (pair !== undefined) return asWritten(`${pair}-${season}`, words);
      if (short !== undefined) return asWritten(`${centuryOf(Number(short), written)}${short}-${season}`, words);
      if (which && !year && !ofYear) return chosen(season, which.toLowerCase(), words, written);
      if (!year && !ofYear && !(lead && isCertain(match, sentence, lead))) return null;
      return ofYearMeant(season, match, sentence, written, words);
    },
    (match) => match.groups?.words ?? match[0],
  );
}

/** What is told of every year. */
const HABIT = /\b(?:you|your|should|can|usually|often|always|mainly|mostly|typically|every|each)\b/i;
const OTHER_SEASON = new RegExp(`^\\s(?:and|or|to)\\s(?:in\\s)?${SEASON}\\b`, 'i');

/** Whether a season without a year is that of one, and "the summer heat" or habit of every year is not. */
function isCertain(match: RegExpExecArray, sentence: string, lead: string): boolean {
  const end = match.index + match[0].length;
  // "in winter" alone is every winter, unless something is to come in it.
  if (!/the\s+$/i.test(lead)) {
    const start = end - (match.groups?.words?.length ?? 0);
    const comes = /^(?:in|by|until|before)\b/i.test(lead) && directionOf(sentence, start, end) === 'ahead';
    if (!comes || HABIT.test(sentence) || OTHER_SEASON.test(sentence.slice(end))) return false;
  }
  if (
    /^(?:[\s-]+(?!and\b|when\b|but\b|after\b|before\b|as\b|by\b|with\b|in\b|at\b|on\b|to\b|for\b)\p{L})/u.test(
      sentence.slice(end),
    )
  )
    return false;
  return !/^(?:fall|spring)$/.test(match.groups?.name ?? '') || directionOf(sentence, match.index, end) !== null;
}

/** The last century in which such a year had begun. */
function centuryOf(short: number, written: Temporal.PlainDate): number {
  return Math.floor(written.year / 100) - Number(short > written.year % 100);
}

function chosen(season: string, which: string, words: string, written: Temporal.PlainDate): Meaning | null {
  const valueIn = (year: number) => `${yearValue(year)}-${season}`;
  const years = [written.year - 2, written.year - 1, written.year, written.year + 1];
  const isDone = (year: number) => compare(daysOf(valueIn(year))?.last, written) < 0;
  const isToCome = (year: number) => compare(daysOf(valueIn(year))?.first, written) > 0;
  const isBack = /last|past/.test(which);
  const year = isBack ? years.findLast(isDone) : /next|coming/.test(which) ? years.find(isToCome) : undefined;
  const own = season === 'WI' && written.month < 3 ? written.year - 1 : written.year;
  return fromWriting(valueIn(year ?? own), 'period', words, written);
}

function compare(a: Temporal.PlainDate | undefined, b: Temporal.PlainDate): number {
  return a ? Temporal.PlainDate.compare(a, b) : 0;
}

/** How soon a part of a year has to begin to be the one meant by a sentence that does not tell its direction. */
const SOON = 60;

function ofYearMeant(
  part: string,
  match: RegExpExecArray,
  sentence: string,
  written: Temporal.PlainDate,
  words = match[0],
): Meaning {
  const { year, ofYear } = match.groups ?? {};
  if (year) return asWritten(`${year}-${part}`, words);
  if (ofYear) {
    const step = { last: -1, next: 1 }[ofYear.toLowerCase()] ?? 0;
    return fromWriting(`${yearValue(written.year + step)}-${part}`, 'period', words, written);
  }
  const direction = directionOf(sentence, match.index, match.index + match[0].length);
  const begun = (of: number) => written.until(daysOf(`${yearValue(of)}-${part}`)?.first ?? written).days;
  const years = [written.year - 1, written.year, written.year + 1];
  const over = (of: number) => compare(daysOf(`${yearValue(of)}-${part}`)?.last, written) < 0;
  const next = years.find((of) => !over(of)) ?? written.year;
  const previous = years.findLast((of) => begun(of) <= 0) ?? written.year;
  const own = direction === 'ahead' || (direction === null && begun(next) <= SOON) ? next : previous;
  return fromWriting(`${yearValue(own)}-${part}`, 'period', words, written);
}
