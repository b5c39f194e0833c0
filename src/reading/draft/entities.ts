import type { ReadEntity, Reading } from '../model.ts';
import type { DraftedEntity } from './shape.ts';

/** Entities as a facts file holds them, and the id of each name. */
export function draftEntities({ entities, manuscript: { text }, sentences }: Reading): {
  drafted: DraftedEntity[];
  ids: ReadonlyMap<string, string>;
} {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name } of entities) {
    const slug = slugOf(name);
    let id = slug;
    for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
    taken.add(id);
    ids.set(name, id);
  }
  const countries = new Map(
    entities.flatMap(({ kind, code, name }) => (kind === 'country' && code ? [[code, ids.get(name) as string]] : [])),
  );
  const drafted = entities.map((entity): DraftedEntity => {
    const country = entity.kind === 'country' || !entity.code ? undefined : countries.get(entity.code);
    return {
      id: ids.get(entity.name) as string,
      kind: entity.kind,
      name: entity.name,
      ...(entity.aliases.length > 0 && { aliases: [...entity.aliases] }),
      ...(entity.pronoun && { pronoun: entity.pronoun }),
      ...(country && { country }),
      ...(entity.kind === 'country' && entity.code && { code: entity.code }),
      ...(rolesOf(entity).length > 0 && { roles: rolesOf(entity) }),
    };
  });
  return { drafted, ids };

  function rolesOf(entity: ReadEntity) {
    if (entity.kind !== 'person') return [];
    return entity.roles.flatMap((role) => {
      const sentence = sentences.find(({ start, end }) => start <= role.start && role.end <= end);
      return sentence ? [{ title: role.title, evidence: text.slice(sentence.start, sentence.end) }] : [];
    });
  }
}

/** An id made of a name: lower-case words joined by hyphens. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return slug === '' ? 'unnamed' : slug;
}
