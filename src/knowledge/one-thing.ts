import type { Entity } from '../model.ts';
import { fold } from '../text/tokens.ts';

export function isCountry({ kind }: Entity): boolean {
  return kind === 'country';
}

/** Whether two articles speak of one thing. `vouched`: an editor gave it the id that the other has. */
export function isOne(known: Entity, entity: Entity, vouched: boolean): boolean {
  if (known.kind !== entity.kind) return false;
  if (isCountry(entity)) {
    return known.code && entity.code ? known.code === entity.code : fold(known.name) === fold(entity.name);
  }
  const { country } = entity;
  if (known.country !== undefined && country !== undefined && known.country !== country) return false;
  const names = new Set(namesOf(known).map(fold));
  const common = namesOf(entity).filter((name) => names.has(fold(name)));
  if (common.length === 0) return false;
  if (vouched) return true;
  switch (entity.kind) {
    case 'person':
      return common.some(isFull) || (known.id === entity.id && country !== undefined && known.country === country);
    case 'group':
      // "The counterparts" of one article are not those of another.
      return false;
    default:
      return fold(known.name) === fold(entity.name) || common.some(isFull);
  }
}

function namesOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases];
}

/** A surname alone is shared by too many. */
function isFull(name: string): boolean {
  return /\p{L}[\s·-]+\p{L}/u.test(name.trim());
}

/** What the same thing in another article can be found by. */
export function keysOf(entity: Entity): string[] {
  const names = namesOf(entity).filter((name) => name === entity.name || isFull(name));
  const codes = isCountry(entity) && entity.code ? [`country ${entity.code}`] : [];
  return [...codes, ...names.map((name) => keyOf(entity, name))];
}

/** By these alone can another thing be found to be the same: nothing is one with a group, or a person, of another full name. */
export function tellingKeysOf(entity: Entity): string[] {
  if (entity.kind === 'group') return [];
  if (entity.kind === 'person')
    return namesOf(entity)
      .filter(isFull)
      .map((name) => keyOf(entity, name));
  return keysOf(entity);
}

function keyOf({ kind }: Entity, name: string): string {
  return `${kind} ${fold(name)}`;
}
