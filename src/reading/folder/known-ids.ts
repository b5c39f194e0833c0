import { z } from 'zod';
import { type Identity, isSame } from '../../knowledge/shared.ts';
import { readYaml } from '../../knowledge/yaml.ts';
import { ENTITY_KINDS } from '../../model.ts';
import type { DraftedEntity, DraftedFacts } from '../draft/shape.ts';
import { renamed } from './renamed.ts';

/** As much of a facts file as tells what its ids name. */
const Named = z.object({
  entities: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(ENTITY_KINDS),
      name: z.string(),
      aliases: z.array(z.string()).default([]),
      country: z.string().optional(),
      code: z.string().optional(),
    }),
  ),
});

/** Whether an entity may have an id: nobody else has it. */
export type Fits = (entity: DraftedEntity, id: string) => boolean;

/** What the ids of all articles name, so that an article that is read in gives none of them to another thing. */
export class KnownIds {
  readonly #named = new Map<string, Map<string, Identity>>();
  readonly #idsIn = new Map<string, readonly string[]>();

  /** Takes in the facts of an article, in place of those that it had; a file that cannot be read names nothing. */
  learn(article: string, facts: string): void {
    for (const id of this.#idsIn.get(article) ?? []) this.#named.get(id)?.delete(article);
    const entities = readYaml(facts, Named, article).value?.entities ?? [];
    for (const entity of entities) {
      const bearers = this.#named.get(entity.id) ?? new Map<string, Identity>();
      this.#named.set(entity.id, bearers.set(article, entity));
    }
    this.#idsIn.set(
      article,
      entities.map(({ id }) => id),
    );
  }

  /** What an entity of an article may be called. */
  fitsIn(article: string): Fits {
    return ({ kind, name, aliases = [], country, code }, id) => {
      const own: Identity = { kind, name, aliases, ...(country && { country }), ...(code && { code }) };
      return [...(this.#named.get(id) ?? [])].every(([other, entity]) => other === article || isSame(entity, own));
    };
  }
}

/** A draft whose ids name the same things as they do in other articles, or nothing there. */
export function withOwnIds(facts: DraftedFacts, fits: Fits): DraftedFacts {
  const taken = new Set(facts.entities.map(({ id }) => id));
  const ids = new Map<string, string>();
  const refer = <T extends string | undefined>(id: T): T => (ids.get(id ?? '') as T | undefined) ?? id;
  for (const entity of countriesFirst(facts.entities)) {
    const named = { ...entity, country: refer(entity.country) };
    let own = entity.id;
    for (let n = 2; !fits(named, own) || (own !== entity.id && taken.has(own)); n++) own = `${entity.id}-${n}`;
    taken.add(own);
    if (own !== entity.id) ids.set(entity.id, own);
  }
  if (ids.size === 0) return facts;
  const all = (list: readonly string[] | undefined) => list?.map((id) => refer(id));
  return {
    ...facts,
    entities: facts.entities.map((entity) =>
      told({ ...entity, id: refer(entity.id), country: refer(entity.country), within: refer(entity.within) }),
    ),
    events: facts.events.map((event) => ({
      ...event,
      ...(event.parties && { parties: all(event.parties) }),
      clauses: event.clauses.map((clause) => renamed(clause, { entity: refer, event: (id) => id })),
    })),
  };
}

/** Others are told apart by the country that they are of. */
export function countriesFirst<T extends Pick<DraftedEntity, 'kind'>>(entities: readonly T[]): T[] {
  const isCountry = ({ kind }: T) => kind === 'country';
  return [...entities.filter(isCountry), ...entities.filter((each) => !isCountry(each))];
}

/** An object without the fields that are undefined, in the same order. */
function told<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
