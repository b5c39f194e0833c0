import type { Question } from './question.ts';
import type { Unit } from './units.ts';

export function isAsked(units: readonly Unit[], used: readonly Unit[], question: Question): boolean {
  if (question.ask === null || question.askedUntil === null) return false;
  const first = Math.min(...used.map((each) => each.from));
  const between = units.filter((each) => each.from >= (question.askedUntil ?? 0) && each.from < first);

  const open = units.some((each) => each.from < (question.askedUntil ?? 0) && /^(?:who|whom|whose)$/i.test(each.text));
  if (open !== between.some((each) => /^(?:is|are|was|were|s|'s|from)$/i.test(each.text))) return false;
  return between.every(
    (each) =>
      /^(?:is|are|was|were|the|a|of|other|two|2|both|s|there|for|from|'s)$/i.test(each.text) || each.ordinal !== null,
  );
}
