import type { Entity } from '../model.ts';
import { fold } from '../text/tokens.ts';
import type { Folder } from './folder.ts';
import { merged } from './shared.ts';

/** Ids that an article gives → those under which the base knows the same things. */
type Renaming = ReadonlyMap<string, string>;

/**
 * The folders, with one id for what is one thing in several articles, and an id of its own for each of two things to
 * which articles happen to give the same. An id is an article's own affair: articles that were read in by rules know
 * nothing of each other. What is doubtful stays two.
 */
export function united(given: readonly Folder[]): { folders: Folder[]; entities: ReadonlyMap<string, Entity> } {
  const entities = new Map<string, Entity>();
  const named = new Map<string, Set<string>>();
  const folders = given.map((each) => {
    const folder = rewritten(each, renamingOf(each, entities, named));
    for (const entity of folder.entities) {
      entities.set(entity.id, merged(entities.get(entity.id), entity));
      for (const key of keysOf(entity)) named.set(key, (named.get(key) ?? new Set()).add(entity.id));
    }
    return folder;
  });
  return { folders, entities };
}

/** `entities`, `named`: what earlier articles told of, by id and by what it can be found by. */
function renamingOf(
  { article, entities: own, facts }: Folder,
  entities: ReadonlyMap<string, Entity>,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): Renaming {
  const renaming = new Map<string, string>();
  const taken = new Set<string>();
  const isReviewed = facts.every((fact) => fact.reviewed);
  // Countries first: whether two persons are one depends on them.
  for (const each of [...own].sort((a, b) => Number(isCountry(b)) - Number(isCountry(a)))) {
    const entity = renamed(each, renaming);
    const candidates = new Set([each.id, ...keysOf(entity).flatMap((key) => [...(named.get(key) ?? [])])]);
    const same = [...candidates].find((id) => {
      const known = entities.get(id);
      return known && !taken.has(id) && isOne(known, entity, isReviewed && id === each.id);
    });
    const id = same ?? (entities.has(each.id) ? `${article.id}/${each.id}` : each.id);
    renaming.set(each.id, id);
    taken.add(id);
  }
  return renaming;
}

function isCountry({ kind }: Entity): boolean {
  return kind === 'country';
}

/** Whether two articles speak of one thing. `vouched`: an editor gave it the id that the other has. */
function isOne(known: Entity, entity: Entity, vouched: boolean): boolean {
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
function keysOf(entity: Entity): string[] {
  const names = namesOf(entity).filter((name) => name === entity.name || isFull(name));
  const codes = isCountry(entity) && entity.code ? [`country ${entity.code}`] : [];
  return [...codes, ...names.map((name) => `${entity.kind} ${fold(name)}`)];
}

function renamed(entity: Entity, renaming: Renaming): Entity {
  const { id, country, within, ...rest } = entity;
  return {
    ...rest,
    id: renaming.get(id) ?? id,
    ...(country !== undefined && { country: renaming.get(country) ?? country }),
    ...(within !== undefined && { within: renaming.get(within) ?? within }),
  };
}

function rewritten(folder: Folder, renaming: Renaming): Folder {
  if ([...renaming].every(([from, to]) => from === to)) return folder;
  const to = (id: string) => renaming.get(id) ?? id;
  return {
    ...folder,
    entities: folder.entities.map((entity) => renamed(entity, renaming)),
    events: folder.events.map((event) => ({ ...event, parties: event.parties.map(to) })),
    facts: folder.facts.map((fact) => ({
      ...fact,
      entities: fact.entities.map(to),
      ...(fact.says !== undefined && { says: to(fact.says) }),
    })),
  };
}
