import { BETWEEN_WH_AND_OFFICE, COPULA_OR_FROM, PERSON_WH } from '../language/en/asking/cues.ts';
import type { Question } from './question.ts';
import type { Unit } from './units.ts';

export function isAsked(units: readonly Unit[], used: readonly Unit[], question: Question): boolean {
  if (question.ask === null || question.askedUntil === null) return false;
  const first = Math.min(...used.map((each) => each.from));
  const between = units.filter((each) => each.from >= (question.askedUntil ?? 0) && each.from < first);

  const open = units.some((each) => each.from < (question.askedUntil ?? 0) && PERSON_WH.test(each.text));
  if (open !== between.some((each) => COPULA_OR_FROM.test(each.text))) return false;
  return between.every((each) => BETWEEN_WH_AND_OFFICE.test(each.text) || each.ordinal !== null);
}
