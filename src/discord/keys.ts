import { createHash } from 'node:crypto';
import type { FactBase } from '../knowledge/fact-base.ts';
import type { Article, Entity, Fact, NewsEvent } from '../model.ts';

/** A short name that stays the same over restarts; ids may be longer than what Discord lets a button carry. */
export function keyOf({ id }: { readonly id: string }): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 8);
}

/** What the keys that buttons carry stand for; of a key from another state of the knowledge, nothing. */
export interface Keys {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, NewsEvent>;
  readonly facts: ReadonlyMap<string, Fact>;
}

export function keysOf(base: FactBase): Keys {
  return {
    articles: keyed(base.articles.values()),
    entities: keyed(base.entities.values()),
    events: keyed(base.events.values()),
    facts: keyed(base.facts),
  };
}

function keyed<T extends { readonly id: string }>(items: Iterable<T>): ReadonlyMap<string, T> {
  return new Map([...items].map((item) => [keyOf(item), item]));
}
