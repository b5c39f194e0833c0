import type { FactBase } from '../knowledge/fact-base.ts';
import { COUNTERPART } from '../language/en/asking/cues.ts';
import { countryOf } from './homelands.ts';
import type { Question } from './question.ts';
import type { Unit } from './units.ts';
import { concepts, entityIds } from './units.ts';
/** Everyone of the knowledge who holds an office, for a country when one is given. */
export function holders(base: FactBase, offices: readonly string[], country: string | null): string[] {
  return [...base.entities.values()]
    .filter((entity) => entity.kind === 'person' || (entity.kind === 'group' && offices.length === 0))
    .filter((entity) => country === null || entity.country === country)
    .filter(
      (entity) =>
        offices.length === 0 || entity.roles.some((role) => role.office !== null && offices.includes(role.office)),
    )
    .map((entity) => entity.id);
}

/** "X's counterpart", "his opposite number": the holders of the same office for another country. */
export function counterpartOf(
  units: readonly Unit[],
  at: number,
  base: FactBase,
  country: string | null,
  question: Question,
): { ids: string[]; units: Unit[] } | null {
  const unit = units[at] as Unit;
  if (!concepts(unit).includes('counterpart') && !COUNTERPART.test(unit.text)) return null;
  const near = [...units.slice(Math.max(0, at - 3), at), ...units.slice(at + 1, at + 4)];
  const owner = near.find(
    (each) =>
      peopleOf(each, base).some((id) => base.entity(id).kind === 'person') && (each.possessive || each.before === 'of'),
  );
  const id = owner ? peopleOf(owner, base)[0] : undefined;
  if (owner === undefined || id === undefined) return null;
  const person = base.entity(id);
  const side =
    country ??
    units
      .map((each) => countryOf(each, base))
      .find((each) => each !== null && each !== person.country && question.units.includes(units[0] as Unit)) ??
    null;
  const ids = counterparts(base, id, side);
  return { ids, units: owner.possessive || owner.before === 'of' ? [owner] : [] };
}

/** Those who hold the same office as a person for another country. */
export function counterparts(base: FactBase, id: string, country: string | null): string[] {
  const person = base.entity(id);
  const offices = person.roles.flatMap((role) => role.office ?? []);
  return offices.length === 0
    ? []
    : holders(base, offices, country).filter((each) => base.entity(each).country !== person.country);
}

export function peopleOf(unit: Unit, base: FactBase): string[] {
  return entityIds(unit).filter((id) => ['person', 'group'].includes(base.entities.get(id)?.kind ?? ''));
}
