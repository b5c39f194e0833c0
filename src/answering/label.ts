import type { Question } from './question.ts';
import type { Unit } from './units.ts';

/** The words of a question that a mention stands for, in order. */
export function labelOf(used: readonly Unit[], question: Question): string {
  const sorted = [...used].sort((a, b) => a.from - b.from);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return question.text;
  // "The minister of Peru": what joins words that stand together goes with them.
  const stands = sorted.every((each, i) => i === 0 || each.from - (sorted[i - 1] as Unit).to <= JOINING);
  return stands ? question.spelled.slice(first.start, last.end) : sorted.map((each) => each.text).join(' ');
}

/** Words that may stand between: "of the". */
const JOINING = 2;
