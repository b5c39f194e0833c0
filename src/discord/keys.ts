import { createHash } from 'node:crypto';
import type { FactBase } from '../knowledge/fact-base.ts';
import type { Article, Entity, Fact, NewsEvent } from '../model.ts';
import type { Steps } from '../steps.ts';

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

export function* keysOf(base: FactBase): Steps<Keys> {
  return {
    articles: yield* keyed(base.articles.values()),
    entities: yield* keyed(base.entities.values()),
    events: yield* keyed(base.events.values()),
    facts: yield* keyed(base.facts),
  };
}

function* keyed<T extends { readonly id: string }>(items: Iterable<T>): Steps<ReadonlyMap<string, T>> {
  const byKey = new Map<string, T>();
  for (const item of items) {
    byKey.set(keyOf(item), item);
    yield;
  }
  return byKey;
}
