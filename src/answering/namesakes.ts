import { labelOf } from './label.ts';
import type { Question } from './question.ts';
import type { Unit } from './units.ts';
/** A word beside a family name that makes it another person's name. */
export function isStranger(beside: Unit, name: Unit, question: Question): boolean {
  if (name.text.includes(' ') || name.text.includes('-')) return false;
  const adjacent = beside.to === name.from ? /^\s*$/ : /^[\s-]*$/;
  const between = beside.to === name.from ? gap(question, beside, name) : gap(question, name, beside);
  if (!adjacent.test(between) || name.possessive || beside.possessive) return false;
  return (
    beside.strange ||
    (beside.from > 0 &&
      beside.senses.length === 0 &&
      !beside.neutral &&
      beside.date === null &&
      /^\p{Lu}\p{Ll}/u.test(beside.text))
  );
}

function gap(question: Question, left: Unit, right: Unit): string {
  return question.spelled.slice(left.end, right.start);
}

export function fullLabel(units: readonly Unit[], name: Unit, stranger: Unit, question: Question): string {
  const from = Math.min(name.from, stranger.from);
  const span = units.filter((each) => each.from >= from && each.from - from < 4);
  const end = span.findIndex((each, i) => i > 1 && !each.strange && each.text.length > 2);
  return labelOf(
    (end < 0 ? span : span.slice(0, end)).filter(
      (each) =>
        each === name ||
        each === stranger ||
        each.strange ||
        (each.text.length <= 2 && !each.neutral) ||
        (/^\p{L}{2}$/u.test(each.text) && each.from <= Math.max(name.to, stranger.to)),
    ),
    question,
  );
}
