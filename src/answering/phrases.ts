import type { Kind } from '../model.ts';
import type { Question } from './question.ts';
import type { Unit } from './units.ts';
import { concepts, has } from './units.ts';
export function isNamed(unit: Unit): boolean {
  return (
    has(unit, 'entity') ||
    has(unit, 'event') ||
    has(unit, 'offices') ||
    has(unit, 'ministry') ||
    unit.date !== null ||
    unit.ordinal !== null ||
    unit.strange
  );
}

const DONE = /^(?:done|over|finished|through|completed|wrapped|concluded|complete|ended)$/i;
const AFTER = new Set(['after', 'following', 'once', 'since']);
const BEFORE = new Set(['before', 'prior', 'ahead', 'until', 'preceding']);

/** The reference of "after the Lima visit", up to the end of its phrase. */
export function orderOf(units: readonly Unit[], text: string, kind: Kind | null): Question['order'] {
  const at = units.findIndex(
    (unit, i) =>
      AFTER.has(unit.text.toLowerCase()) ||
      BEFORE.has(unit.text.toLowerCase()) ||
      (/^when$/i.test(unit.text) && units.slice(i, i + 9).some((each) => DONE.test(each.text))),
  );
  // Who comes from somewhere is on that side.
  if (at < 0) return kind === 'who' ? null : departureOf(units);
  const relation = BEFORE.has(units[at]?.text.toLowerCase() ?? '') ? 'before' : 'after';
  const rest = units.slice(at + 1);
  const end = rest.findIndex(
    (unit, i) =>
      i > 0 &&
      rest.slice(0, i).some((each) => !each.neutral) &&
      (/^(?:will|do|does|did|is|are|who|what|where|when|which|how)$/i.test(unit.text) ||
        text.slice(rest[i - 1]?.end, unit.start).includes(',')),
  );
  const units_ = (end < 0 ? rest : rest.slice(0, end)).filter((unit) => !unit.neutral && unit.quantity === null);
  return units_.length > 0 ? { relation, units: units_ } : null;
}

export function isOrderWord(unit: Unit, ordered: boolean): boolean {
  const word = unit.text.toLowerCase();
  return ordered && (AFTER.has(word) || BEFORE.has(word));
}

/** The phrase "according to X and Y", with those words. */
export function attributedTo(units: readonly Unit[]): Unit[] {
  const at = units.findIndex(
    (unit, i) =>
      /^according to$/i.test(unit.text) ||
      (/^according$/i.test(unit.text) && /^to$/i.test(units[i + 1]?.text ?? '')) ||
      (/^going$/i.test(unit.text) && /^by$/i.test(units[i + 1]?.text ?? '')),
  );
  if (
    at < 0 ||
    units
      .slice(at)
      .some((unit, i) => i < 3 && /^(?:who|whom|which|what)$/i.test(unit.text) && !isNamed(units[at + i + 1] ?? unit))
  )
    return [];
  const rest = units.slice(at);
  const end = rest.findIndex(
    (unit, i) =>
      i > 1 &&
      rest.slice(0, i).some(isNamed) &&
      !isNamed(unit) &&
      !/^(?:and|the|'s|confirmed|say|said|confirm|statement|statements|officials)$/i.test(unit.text),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** "…, or only X?": a second guess, which the answer decides without it. */
export function onlyTail(units: readonly Unit[]): Unit[] {
  const at = units.findIndex(
    (unit, i) =>
      i > 0 &&
      unit.text.toLowerCase() === 'or' &&
      /^(?:only|just|merely|not|nah|no|is|isn't|was|do|does|did)$/i.test(units[i + 1]?.text ?? ''),
  );
  return at < 0 ? [] : units.slice(at);
}

/** "foreign or defense?": the choices offered, by the "or" between them. */
export function alternativesOf(units: readonly Unit[], text: string): Unit[] {
  if (!/\bor\b/i.test(text)) return [];
  const at = units.findIndex((unit) => unit.text.toLowerCase() === 'or');
  if (at <= 0) return [];
  const left = units
    .slice(0, at)
    .reverse()
    .find((unit) => !unit.neutral);
  const right = units.slice(at + 1).find((unit) => !unit.neutral);
  if (!left || !right) return [];
  const owned = right.possessive ? units[units.indexOf(right) + 1] : undefined;
  return owned ? [left, right, owned] : [left, right];
}

/** "where do they head from Lima": what comes after a place that is left. */
function departureOf(units: readonly Unit[]): Question['order'] {
  if (!units.some((unit) => concepts(unit).includes('travel'))) return null;
  const place = units.find((unit, at) => {
    if (unit.before !== 'from' || unit.possessive || !has(unit, 'entity')) return false;
    const from = units.findLastIndex((each, i) => i < at && each.text.toLowerCase() === 'from');
    const verb = units[from - 1];
    if (from === 0) return true;
    return verb !== undefined && concepts(verb).includes('travel');
  });
  return place ? { relation: 'after', units: [place] } : null;
}
