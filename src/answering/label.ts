import type { Question } from './question.ts';
import type { Unit } from './units.ts';

/** The words of a question that a mention stands for, in order. */
export function labelOf(used: readonly Unit[], question: Question): string {
  const sorted = [...used].sort((a, b) => a.from - b.from);
  return sorted.map((each) => each.text).join(' ') || question.text;
}
