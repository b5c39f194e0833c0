import { slugOf } from '../../reading/draft/entities.ts';
import type { DraftedFacts } from '../../reading/draft.ts';
import type { Proposal } from './proposal.ts';
import type { StandingWords } from './standing-words.ts';

type Entity = DraftedFacts['entities'][number];
type Proposed = Proposal['entities'][number];

/** Entities as a model proposes them, and which of them each name means. */
export interface DraftedEntities {
  readonly entities: readonly Entity[];
  readonly byName: ReadonlyMap<string, Entity>;
}

/**
 * Whom and what a model names, as far as the article does. What the program itself knows of one of the same name, its id
 * and the code of a country, is kept.
 */
export function draftedEntities(
  proposed: readonly Proposed[],
  own: readonly Entity[],
  words: StandingWords,
): DraftedEntities {
  const ownByName = new Map(
    own.flatMap((each) => [each.name, ...(each.aliases ?? [])].map((name) => [name, each] as const)),
  );
  const taken = new Set(own.map(({ id }) => id));
  const drafts = new Map<string, { entity: Entity; of: Proposed }>();
  for (const of of proposed) {
    const name = words.anywhere(of.name);
    if (name === null) continue;
    const known = ownByName.get(name);
    const same = known?.kind === of.kind ? known : undefined;
    const id = known?.id ?? unused(slugOf(name), taken);
    const earlier = drafts.get(id)?.entity;
    const aliases = [...(earlier?.aliases ?? []), ...of.aliases.flatMap((alias) => words.anywhere(alias) ?? [])];
    const roles = of.posts.flatMap(({ sentence, words: title }) => {
      const standing = words.inSentence(title, sentence);
      return standing === null ? [] : [{ title: standing, evidence: words.sentence(sentence) as string }];
    });
    const others = [...new Set(aliases)].filter((alias) => alias !== (earlier?.name ?? name));
    const posts = distinct([...(earlier?.roles ?? []), ...roles]);
    const entity: Entity = {
      id,
      kind: of.kind,
      name: earlier?.name ?? name,
      ...(others.length > 0 && { aliases: others }),
      ...(of.pronoun && of.kind === 'person' && { pronoun: of.pronoun }),
      ...(same?.code && { code: same.code }),
      ...(of.kind === 'person' && posts.length > 0 && { roles: posts }),
    };
    drafts.set(id, { entity, of });
  }
  const byName = namesOf([...drafts.values()].map(({ entity }) => entity));
  const entities = [...drafts.values()].map(({ entity, of }): Entity => {
    const country = words.known(of.country, byName);
    const within = words.known(of.within, byName);
    return {
      ...entity,
      ...(country && country.id !== entity.id && { country: country.id }),
      ...(within && within.id !== entity.id && { within: within.id }),
    };
  });
  return { entities, byName: namesOf(entities) };
}

function namesOf(entities: readonly Entity[]): Map<string, Entity> {
  return new Map(entities.flatMap((each) => [...(each.aliases ?? []), each.name].map((name) => [name, each] as const)));
}

function distinct<T extends { readonly title: string }>(posts: readonly T[]): T[] {
  return posts.filter(({ title }, i) => posts.findIndex((each) => each.title === title) === i);
}

export function unused(slug: string, taken: Set<string>): string {
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}
