import type { Entity } from '../model.ts';
import type { Steps } from '../steps.ts';
import type { Folder } from './folder.ts';
import { isCountry, isOne, keysOf, tellingKeysOf } from './one-thing.ts';
import { merged } from './shared.ts';

export interface United {
  readonly folders: readonly Folder[];
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Ids that an article gives → those under which the base knows the same things. */
type Renaming = ReadonlyMap<string, string>;

/**
 * The folders, with one id for what is one thing in several articles, and an id of its own for each of two things to
 * which articles happen to give the same. An id is an article's own affair: articles that were read in by rules know
 * nothing of each other. What is doubtful stays two.
 */
export function* united(given: readonly Folder[]): Steps<United> {
  const entities = new Map<string, Entity>();
  const named = new Map<string, Set<string>>();
  const folders: Folder[] = [];
  for (const each of given) {
    const folder = rewritten(each, renamingOf(each, entities, named));
    for (const entity of folder.entities) {
      entities.set(entity.id, merged(entities.get(entity.id), entity));
      for (const key of keysOf(entity)) {
        const ids = named.get(key);
        if (ids) ids.add(entity.id);
        else named.set(key, new Set([entity.id]));
      }
    }
    folders.push(folder);
    yield;
  }
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
    const same = candidatesFor(entity, named).find((id) => {
      const known = entities.get(id);
      return known && !taken.has(id) && isOne(known, entity, isReviewed && id === each.id);
    });
    const id = same ?? (entities.has(each.id) ? `${article.id}/${each.id}` : each.id);
    renaming.set(each.id, id);
    taken.add(id);
  }
  return renaming;
}

/** Ids of what may be the same: that of its own, then by what it can be found by, in the order in which they were told of. */
function candidatesFor(entity: Entity, named: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const foundBy = (keys: readonly string[]) => keys.flatMap((key) => [...(named.get(key) ?? [])]);
  const telling = new Set(foundBy(tellingKeysOf(entity)));
  // Of a surname alone there is another in each article: they are looked through only for the order of several.
  const found = telling.size > 1 ? foundBy(keysOf(entity)).filter((id) => telling.has(id)) : telling;
  return [...new Set([entity.id, ...found])];
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
  const isOther = (id: string) => to(id) !== id;
  // What names nothing that is renamed stays the same object: the folder is kept as well.
  return {
    ...folder,
    entities: folder.entities.map((entity) =>
      [entity.id, entity.country ?? '', entity.within ?? ''].some(isOther) ? renamed(entity, renaming) : entity,
    ),
    events: folder.events.map((event) =>
      event.parties.some(isOther) ? { ...event, parties: event.parties.map(to) } : event,
    ),
    facts: folder.facts.map((fact) =>
      [...fact.entities, fact.says ?? ''].some(isOther)
        ? { ...fact, entities: fact.entities.map(to), ...(fact.says !== undefined && { says: to(fact.says) }) }
        : fact,
    ),
  };
}
