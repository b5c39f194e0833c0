import { type Amount, amountsOf } from '../../language/en/syntax/amounts.ts';
import { overlap } from '../../text/calendar.ts';
import { closeLikenessOf } from '../alignment/term.ts';
import type { ReadSentence } from '../candidates/article-reading.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import { datesOf } from '../sentences/stated.ts';
import { wordsWithin } from './assertion.ts';
import type { Held } from './held.ts';

/** How the numbers and times of an assertion compare; 1 where it is so, half where only a neighbour agrees. */
export interface Values {
  readonly numberAgrees: number;
  /** The sentence has another number of the same. */
  readonly numberConflicts: number;
  readonly numberSilent: number;
  readonly timeAgrees: number;
  readonly timeConflicts: number;
  readonly timeSilent: number;
}

export function valuesOf(held: Held): Values {
  return { ...numbers(held), ...times(held) };
}

function numbers(held: Held) {
  const { claim, said, base, around } = held;
  const own = amountsIn(base, said);
  const others = around.flatMap((each) => amountsIn(base, each));
  const found = { numberAgrees: 0, numberConflicts: 0, numberSilent: 0 };
  for (const asked of claim.amounts) {
    const ofKind = (told: Amount) => told.isOrdinal === asked.isOrdinal && told.isShare === asked.isShare;
    const meets = (told: Amount) => ofKind(told) && asked.least <= told.most && told.least <= asked.most;
    if (own.some(meets)) found.numberAgrees = 1;
    else if (own.some((told) => ofKind(told) && countsSame(held, asked, told))) found.numberConflicts = 1;
    else if (others.some(meets)) found.numberAgrees = Math.max(0.5, found.numberAgrees);
    else if (asked.least === asked.most && asked.least > 1 && !asked.isOrdinal) found.numberSilent = 1;
  }
  return found;
}

function amountsIn(base: SentenceBase, said: ReadSentence): Amount[] {
  const dated = wordsWithin(said.tree, datesOf(base, said));
  return amountsOf(said.tree, (i) => dated.has(i));
}

/** Less likely than this two nouns do not name what is counted alike. */
const SAME = 0.6;

function countsSame({ claim, said, links }: Held, asked: Amount, told: Amount): boolean {
  if (asked.isShare) return true;
  if (asked.counted === null || told.counted === null) return false;
  if (links.get(asked.counted)?.said === told.counted) return true;
  const [a, b] = [claim.terms[asked.counted], said.terms[told.counted]];
  return a !== undefined && !!b && (closeLikenessOf(a, b)?.strength ?? 0) >= SAME;
}

function times({ claim, said, base, around }: Held) {
  const own = datesOf(base, said);
  const others = around.flatMap((each) => datesOf(base, each));
  const found = { timeAgrees: 0, timeConflicts: 0, timeSilent: 0 };
  for (const values of claim.times) {
    const meets = (date: { readonly value: string }) => values.some((value) => overlap(value, date.value));
    if (own.some(meets)) found.timeAgrees = 1;
    else if (own.length > 0) found.timeConflicts = 1;
    else if (others.some(meets)) found.timeAgrees = Math.max(0.5, found.timeAgrees);
    else found.timeSilent = 1;
  }
  return found;
}
