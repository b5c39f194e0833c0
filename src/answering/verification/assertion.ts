import { Temporal } from 'temporal-polyfill';
import { type Amount, amountsOf } from '../../language/en/syntax/amounts.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import type { DateReading, Span } from '../../model.ts';
import { readDates } from '../../text/dates.ts';
import type { ReadQuestion } from '../alignment/reader.ts';

/** A claim, or a question that asks for yes or no: a clause without a gap, with its numbers and times worked out. */
export interface Assertion extends ReadQuestion {
  readonly gap: null;
  readonly amounts: readonly Amount[];
  /** For each time the TIMEX3 dates that it may mean. */
  readonly times: readonly (readonly string[])[];
  /** Words that are part of a time. */
  readonly timeWords: ReadonlySet<number>;
}

/** `written` is the day from which the article counts: a weekday is meant as the article means it. */
export function assertionOf(question: ReadQuestion, written: Temporal.PlainDate): Assertion {
  const { tree } = question;
  const dates = readDates(spaced(tree), written);
  const timeWords = wordsWithin(tree, dates);
  return {
    ...question,
    gap: null,
    times: dates.map(meantBy),
    timeWords,
    amounts: amountsOf(tree, (i) => timeWords.has(i)),
  };
}

/** "Are on Thursday" may be the one before or the one to come, whichever the verb would rather have. */
function meantBy({ value, rule }: DateReading): string[] {
  if ((rule.how !== 'back' && rule.how !== 'ahead') || !DAY.test(value)) return [value];
  const other = Temporal.PlainDate.from(value).add({ days: rule.how === 'back' ? WEEK : -WEEK });
  return [value, other.toString()];
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const WEEK = 7;

/** The words of a tree that some spans of its text touch. */
export function wordsWithin(tree: Tree, spans: readonly Span[]): Set<number> {
  return new Set(
    tree.words.flatMap(({ start, end }, i) => (spans.some((span) => start < span.end && span.start < end) ? [i] : [])),
  );
}

/** The words of a tree at their offsets. */
function spaced(tree: Tree): string {
  return tree.words.reduce((text, { text: word, start }) => text.padEnd(start, ' ') + word, '');
}
