import type { Facts } from '../../knowledge/schema.ts';
import { allCountries } from '../../language/countries.ts';

type Entity = Facts['entities'][number];

/** Entities that may be one with another, by id: the words of one name stand in the other, or both are of one land. */
export function namesAlike(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const alike = new Map<string, Entity[]>();
  const add = (one: Entity, other: Entity) => alike.set(one.id, [...(alike.get(one.id) ?? []), other]);
  const words = new Map(entities.map((entity) => [entity.id, wordsOf(entity.name)]));
  for (const [i, one] of entities.entries()) {
    for (const other of entities.slice(i + 1)) {
      if (!mayBeOne(one, other, words.get(one.id) ?? [], words.get(other.id) ?? [])) continue;
      add(one, other);
      add(other, one);
    }
  }
  return alike;
}

function mayBeOne(one: Entity, other: Entity, a: readonly string[], b: readonly string[]): boolean {
  const land = landOf(one) ?? landOf(other);
  if (land !== undefined && landOf(one) === landOf(other)) return true;
  if (one.kind !== other.kind && land !== undefined) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 0 && one.kind === other.kind && few.every((word) => many.includes(word));
}

/** The land that a name means, or an adjective of it that was taken for a name. */
function landOf({ kind, name, code }: Entity): string | undefined {
  if (kind === 'country') return code;
  return allCountries().find(({ demonyms }) => demonyms.includes(name))?.code;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && word !== 'the');
}
