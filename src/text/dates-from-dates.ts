import { Temporal } from 'temporal-polyfill';
import { daysOf } from './calendar.ts';
import { type Candidate, type EarlierDate, type FoundDate, type Meaning, matched } from './date-candidate.ts';
import { COUNT, LENGTH, lengthOf, SEASON, seasonOf, UNIT, WEEKDAY, weekdayOf } from './date-vocabulary.ts';
import { type Grain, grainOf, isWithin, later, valueAt } from './grain.ts';

const STOP =
  '(?=\\s{0,3}(?:[.,;:)\\]–—]|$)|\\s{1,3}(?:in|at|on|by|and|but|when|with|from|to|as|for|because|while|despite)\\b)';
const BESIDE = new RegExp(
  `\\b(?:(?:the|a|his|her|its|their)\\s{1,3}(?:very\\s)?(following|next|previous|preceding|prior)[\\s-]{1,3}(day|night|morning|afternoon|evening|weekend|${UNIT}|${SEASON})\\b(?!-)|the\\s{1,3}(day|night|week|month|year)\\s{1,3}(before|after|earlier)${STOP})`,
  'gi',
);
/** "over the next year" is how long, not when. */
const HOW_LONG = /\b(?:over|within|during|for|throughout|through|in)\s{1,3}$/i;
const AWAY = new RegExp(
  `\\b(${COUNT})\\s{1,3}(${LENGTH})s?\\s{1,3}(?:to\\s{1,3}the\\s{1,3}day\\s{1,3})?((?:earlier|later)(?!\\s{1,3}than\\b)|before${STOP}|after(?:wards?)?${STOP}|previously|prior${STOP}|on\\b(?=[,.]))`,
  'gi',
);
/** Whole days, as they are counted after a blow. */
const HOURS =
  /\b(24|48|72)\s{1,3}hours\s{1,3}(?:(earlier|later|afterwards?)(?!\s{1,3}than\b)(?=\s{0,3}[.,;:)]|\s{1,3}\p{Ll})|(before|after)(?=\s{0,3}(?:[.,;:)]|$)))/giu;
const WEEKDAY_BESIDE = new RegExp(
  `\\bthe\\s{1,3}(?:(following|next|previous|preceding)\\s{1,3}(${WEEKDAY})|(${WEEKDAY})\\s{1,3}(before|after)(?!\\s{1,3}(?:next|last)\\b))\\b`,
  'gi',
);
const SAME = new RegExp(
  `\\b(?:(?:the|that|this)\\s{1,3}(?:very\\s)?same|that(?:\\s{1,3}very)?)\\s{1,3}(day|night|morning|afternoon|evening|weekend|${UNIT}|${SEASON})\\b(?!-|[’']s\\b|\\s{1,3}(?:care|laborers?|traders?|trading|jobs?|by\\s{1,3}day|last|a\\s{1,3}year))`,
  'gi',
);
const YEAR_AGO =
  /\b(?:the|a)\s{1,3}(?:year-(?:ago|earlier)|prior-year|previous-year|corresponding|comparable)\s{1,3}(?:(?:three-month|six-month|fiscal)\s{1,3})?(?:quarter|period|month|half|week)\b/gi;
const DAYTIME = /^(?:night|morning|afternoon|evening)$/;

/** "the following day", "two weeks later", "a year earlier", "that month": they count from the date before them. */
export function datesFromDates(sentence: string): Candidate[] {
  return [
    ...matched(sentence, BESIDE, (match, before) => {
      const which = (match[1] ?? match[4] ?? '').toLowerCase();
      const lead = sentence.slice(Math.max(0, match.index - 12), match.index);
      if (which === 'next' && HOW_LONG.test(lead) && !/^(?:day|morning|night)$/i.test(match[2] ?? '')) return null;
      if (seasonal(match[2] ?? '')) return seasonBeside(before, match[2] ?? '', /next|following/.test(which), match[0]);
      return away(
        before,
        /next|following|after/.test(which) ? 1 : -1,
        grainMeant(match[2] ?? match[3] ?? 'day'),
        match[0],
      );
    }),
    ...matched(sentence, AWAY, (match, before) => {
      const [words, count = '', unit = '', way = ''] = match;
      if (/\b(?:half|to|or|every)\s$/i.test(sentence.slice(Math.max(0, match.index - 6), match.index))) return null;
      const sign = /^(?:earlier|before|prev|prior)/i.test(way) ? -1 : 1;
      const [number, length] = lengthOf(count, unit);
      const exact = /\sto\s{1,3}the\s{1,3}day\s/i.test(words) ? anchorOf(before, 'day') : null;
      if (exact) return from(exact.date, later(exact.day, sign * number, length).toString(), words);
      return away(before, sign * number, length, words);
    }),
    ...matched(sentence, HOURS, ([words, hours = '', far, near], before) =>
      away(before, (Number(hours) / 24) * (/^[eb]/i.test(far ?? near ?? '') ? -1 : 1), 'day', words),
    ),
    ...matched(sentence, WEEKDAY_BESIDE, (match, before) => {
      const [words, lead, day, other, way] = match;
      return weekdayBeside(before, weekdayOf(day ?? other ?? ''), /^(?:f|n|after)/i.test(lead ?? way ?? ''), words);
    }),
    ...matched(sentence, SAME, ([words, unit = ''], before) => {
      if (seasonal(unit)) return seasonOfYear(before, unit, words);
      return away(before, 0, grainMeant(unit), words);
    }),
    ...matched(sentence, YEAR_AGO, ([words], before) => {
      const unit = /quarter/i.test(words)
        ? 'quarter'
        : /half/i.test(words)
          ? 'half'
          : /month$/i.test(words)
            ? 'month'
            : 'half';
      return away(
        before.filter(({ value }) => !/-\d\d-|-W/.test(value)),
        -1,
        'year',
        words,
        unit,
      );
    }),
  ];
}

function grainMeant(unit: string): Grain {
  const word = unit.toLowerCase();
  return DAYTIME.test(word) ? 'day' : (word as Grain);
}

function seasonal(unit: string): boolean {
  return new RegExp(`^${SEASON}$`, 'i').test(unit);
}

function anchorOf(before: readonly EarlierDate[], grain: Grain): { date: FoundDate; day: Temporal.PlainDate } | null {
  const fine = before.filter(({ value }) => isWithin(value, grain));
  const date = fine.findLast(({ reported }) => !reported) ?? fine.at(-1);
  const day = date && daysOf(date.value)?.first;
  return date && day ? { date, day } : null;
}

/** So many units from the last date that is fine enough; a month or quarter a year away stays one. */
function away(
  before: readonly EarlierDate[],
  count: number,
  unit: Grain,
  words: string,
  atMost: Grain = unit,
): Meaning | null {
  const anchor = anchorOf(before, atMost);
  if (!anchor) return null;
  const own = grainOf(anchor.date.value);
  const keeps = count !== 0 && own !== 'day' && own !== 'week' && own !== 'weekend';
  const grain = keeps
    ? own
    : unit === 'week' && own === 'day' && /\b(?:later|earlier|after|before)/i.test(words)
      ? 'day'
      : unit;
  return from(anchor.date, valueAt(later(anchor.day, count, unit), grain), words);
}

/** The first such weekday after the last date that is a day, or the last one before it. */
function weekdayBeside(
  before: readonly EarlierDate[],
  number: number,
  isAfter: boolean,
  words: string,
): Meaning | null {
  const anchor = anchorOf(before, 'day');
  if (!anchor) return null;
  const ahead = (number - anchor.day.dayOfWeek + 7) % 7;
  const day = isAfter ? anchor.day.add({ days: ahead || 7 }) : anchor.day.subtract({ days: 7 - ahead });
  return from(anchor.date, day.toString(), words);
}

function seasonOfYear(before: readonly EarlierDate[], name: string, words: string): Meaning | null {
  const anchor = anchorOf(before, 'year');
  return anchor && from(anchor.date, `${valueAt(anchor.day, 'year')}-${seasonOf(name)}`, words);
}

/** The first such season after a date, or the last one before it. */
function seasonBeside(before: readonly EarlierDate[], name: string, isAfter: boolean, words: string): Meaning | null {
  const anchor = anchorOf(before, 'year');
  const own = anchor && daysOf(anchor.date.value);
  if (!own) return null;
  const values = [-1, 0, 1].map((step) => `${valueAt(later(anchor.day, step, 'year'), 'year')}-${seasonOf(name)}`);
  const value = isAfter
    ? values.find((each) => isBefore(own.last, daysOf(each)?.first))
    : values.findLast((each) => isBefore(daysOf(each)?.last, own.first));
  return value === undefined ? null : from(anchor.date, value, words);
}

function isBefore(a: Temporal.PlainDate | undefined, b: Temporal.PlainDate | undefined): boolean {
  return a !== undefined && b !== undefined && Temporal.PlainDate.compare(a, b) < 0;
}

function from(date: FoundDate, value: string, words: string): Meaning {
  return { value, anchor: date.value, rule: { how: 'from-date-before', words } };
}
