import type { Entity } from '../model.ts';
import type { Steps } from '../steps.ts';
import type { Folder } from './folder.ts';
import type { Problem } from './problem.ts';

/** A folder with what a message about one of its entities needs. */
export interface Declared {
  readonly folder: Folder;
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Editors give one thing one id; where they give two things the same, they are told. Articles that were read in by rules
 * are not held to that: their ids are their own (see united.ts).
 */
export function* checkShared(declared: readonly Declared[]): Steps<Problem[]> {
  const first = new Map<string, { entity: Entity; file: string }>();
  const problems: Problem[] = [];
  for (const { folder, file, lineOf } of declared) {
    yield;
    if (!folder.facts.every((fact) => fact.reviewed)) continue;
    for (const [index, entity] of folder.entities.entries()) {
      const earlier = first.get(entity.id);
      if (!earlier) first.set(entity.id, { entity, file });
      if (!earlier || isSame(earlier.entity, entity)) continue;
      const message = `two entities under one id "${entity.id}", the other in ${earlier.file}`;
      const remedy =
        'give each an id of its own, or, if they are one, the same kind, country and code and a name in common';
      problems.push({ file, line: lineOf(['entities', index, 'id']), message, remedy });
    }
  }
  return problems;
}

/** What tells whether two entities are one thing. */
export type Identity = Pick<Entity, 'kind' | 'name' | 'aliases' | 'country' | 'code'>;

export function isSame(a: Identity, b: Identity): boolean {
  const named = [b.name, ...b.aliases].includes(a.name) || a.aliases.includes(b.name);
  return named && a.kind === b.kind && a.country === b.country && a.code === b.code;
}

/** Reports what is to be a newer account of an event that no earlier article has. */
export function* checkUpdates(declared: readonly Declared[]): Steps<Problem[]> {
  const published = new Map(declared.map(({ folder }) => [folder.article.id, folder.article.published]));
  const updating = declared.filter(({ folder }) => folder.events.some(({ updates }) => updates !== undefined));
  if (updating.length === 0) return [];
  yield;
  const events = new Map(declared.flatMap(({ folder }) => folder.events.map((event) => [event.id, event] as const)));
  yield;
  return updating.flatMap(({ folder, file, lineOf }) =>
    folder.events.flatMap(({ updates, article }, index): Problem[] => {
      if (updates === undefined) return [];
      const older = events.get(updates);
      const isEarlier =
        older !== undefined &&
        older.article !== article &&
        (published.get(older.article) ?? '') <= (published.get(article) ?? '');
      if (isEarlier) return [];
      const message = older ? `"${updates}" is not of an earlier article` : `no event "${updates}"`;
      const remedy = 'name the folder of an earlier article and the id of its event, as folder/event';
      return [{ file, line: lineOf(['events', index, 'updates']), message, remedy }];
    }),
  );
}

/** One thing of which several articles speak: as the newest says that gives its roles, under all its names. */
export function merged(older: Entity | undefined, newer: Entity): Entity {
  if (!older) return newer;
  const [main, other] = newer.roles.length > 0 || older.roles.length === 0 ? [newer, older] : [older, newer];
  const aliases = new Set([...main.aliases, other.name, ...other.aliases]);
  aliases.delete(main.name);
  return { ...main, aliases: [...aliases] };
}
