import type { Article, Entity, Fact, NewsEvent, Quote, Span } from '../model.ts';
import type { Folder } from './folder.ts';
import { merged } from './shared.ts';
import { quote } from './verbatim.ts';

/** Everything that was read, by id. */
export class FactBase {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, NewsEvent>;
  readonly facts: readonly Fact[];
  private readonly byEvent: ReadonlyMap<string, readonly Fact[]>;
  private readonly reviewed: ReadonlySet<string>;

  constructor(folders: readonly Folder[]) {
    this.articles = new Map(folders.map(({ article }) => [article.id, article]));
    const entities = new Map<string, Entity>();
    for (const entity of folders.flatMap((folder) => folder.entities)) {
      entities.set(entity.id, merged(entities.get(entity.id), entity));
    }
    this.entities = entities;
    this.events = new Map(folders.flatMap(({ events }) => events.map((event) => [event.id, event])));
    this.facts = folders.flatMap(({ facts }) => facts);
    this.reviewed = new Set(
      folders.filter(({ facts }) => facts.every((fact) => fact.reviewed)).map(({ article }) => article.id),
    );
    this.byEvent = new Map(
      [...this.events.keys()].map((event) => [event, this.facts.filter((fact) => fact.event === event)]),
    );
  }

  article(id: string): Article {
    return found(this.articles, id, 'article');
  }

  entity(id: string): Entity {
    return found(this.entities, id, 'entity');
  }

  event(id: string): NewsEvent {
    return found(this.events, id, 'event');
  }

  factsOf(event: string): readonly Fact[] {
    return this.byEvent.get(event) ?? [];
  }

  /** How many facts an article carries. */
  factsIn(article: string): number {
    return this.facts.filter((fact) => fact.article === article).length;
  }

  /** Whether a person has checked all that is drafted from an article. */
  isReviewed(article: string): boolean {
    return this.reviewed.has(article);
  }

  /** The articles, the newest first. */
  newest(): Article[] {
    return [...this.articles.values()].sort((a, b) => b.published.localeCompare(a.published));
  }

  quote(article: string, span: Span): Quote {
    return quote(this.article(article), span);
  }

  words(article: string, { start, end }: Span): string {
    return this.article(article).body.slice(start, end);
  }
}

function found<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`no ${what} "${id}" in the fact base`);
  return value;
}
