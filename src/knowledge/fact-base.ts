import type { Article, Entity, Fact, NewsEvent, Quote, Span } from '../model.ts';
import { atOnce, type Steps } from '../steps.ts';
import { accountsOf, isScheduled } from './accounts.ts';
import type { Folder } from './folder.ts';
import { type United, united } from './united.ts';
import { quote } from './verbatim.ts';

/** What a base is made of. */
interface Parts extends United {
  readonly events: ReadonlyMap<string, NewsEvent>;
  readonly facts: readonly Fact[];
  readonly byEvent: ReadonlyMap<string, readonly Fact[]>;
  readonly accounts: ReadonlyMap<string, readonly NewsEvent[]>;
}

/** Everything that was read, by id. */
export class FactBase {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, NewsEvent>;
  readonly facts: readonly Fact[];
  /** How many reviewed items of an article wait for its editor, where there are any. */
  readonly suspended: ReadonlyMap<string, number>;
  private readonly drafted: ReadonlySet<string>;
  private readonly given: readonly Folder[];
  private readonly byEvent: ReadonlyMap<string, readonly Fact[]>;
  private readonly newestFirst: readonly Article[];
  private readonly eventsByArticle: ReadonlyMap<string, readonly NewsEvent[]>;
  private readonly byArticle: ReadonlyMap<string, readonly Fact[]>;
  private readonly accounts: ReadonlyMap<string, readonly NewsEvent[]>;

  constructor(
    given: readonly Folder[],
    { folders, entities, events, facts, byEvent, accounts } = atOnce(partsOf(given)),
  ) {
    this.given = given;
    this.articles = new Map(folders.map(({ article }) => [article.id, article]));
    this.newestFirst = folders.map(({ article }) => article).reverse();
    this.entities = entities;
    this.events = events;
    this.facts = facts;
    this.drafted = new Set(given.flatMap(({ article, drafted }) => (drafted ? [article.id] : [])));
    this.suspended = new Map(given.flatMap(({ article, suspended }) => (suspended ? [[article.id, suspended]] : [])));
    this.eventsByArticle = grouped([...events.values()], ({ article }) => article);
    this.byEvent = byEvent;
    this.byArticle = new Map(folders.map((folder) => [folder.article.id, folder.facts]));
    this.accounts = accounts;
  }

  /** A base as the constructor makes it. */
  static *of(given: readonly Folder[]): Steps<FactBase> {
    return new FactBase(given, yield* partsOf(given));
  }

  /** The base of some of the articles, as if there were no others. */
  within(articles: ReadonlySet<string>): Steps<FactBase> {
    return FactBase.of(this.given.filter(({ article }) => articles.has(article.id)));
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

  /** What is told of an event; what is denied of it is in `facts` alone. */
  factsOf(event: string): readonly Fact[] {
    return this.byEvent.get(event) ?? [];
  }

  eventsIn(article: string): readonly NewsEvent[] {
    return this.eventsByArticle.get(article) ?? [];
  }

  /** What is known from an article. */
  factsIn(article: string): readonly Fact[] {
    return this.byArticle.get(article) ?? [];
  }

  /** Whether a person has checked all that is drafted from an article. */
  isReviewed(article: string): boolean {
    return this.factsIn(article).every((fact) => fact.reviewed);
  }

  /** Whether a person has written down all that an article tells: what its facts do not know is hardly in its sentences. */
  isToldWhole(article: string): boolean {
    return this.isReviewed(article) && !this.isDrafted(article);
  }

  /** Whether its facts are what was drafted of it, however much of them a person has checked. */
  isDrafted(article: string): boolean {
    return this.drafted.has(article);
  }

  /** The accounts that articles give of one event, the newest first; of an event that one article tells of, itself. */
  accountsOf(event: string): readonly NewsEvent[] {
    return this.accounts.get(event) ?? [this.event(event)];
  }

  /** The newest account of an event that was scheduled when an article told of it; null where there is none newer. */
  supersededBy(event: string): NewsEvent | null {
    const [newest] = this.accountsOf(event);
    const own = this.event(event);
    const isOld =
      newest !== undefined && newest !== own && isScheduled(own, this.factsOf(event), this.article(own.article));
    return isOld ? newest : null;
  }

  /** The articles, the newest first. */
  newest(): readonly Article[] {
    return this.newestFirst;
  }

  quote(article: string, span: Span): Quote {
    return quote(this.article(article), span);
  }

  words(article: string, { start, end }: Span): string {
    return this.article(article).body.slice(start, end);
  }
}

function* partsOf(given: readonly Folder[]): Steps<Parts> {
  const oldestFirst = [...given].sort(
    ({ article: a }, { article: b }) => Number(a.published > b.published) - Number(a.published < b.published),
  );
  const { folders, entities } = yield* united(oldestFirst);
  yield;
  const articles = new Map(folders.map(({ article }) => [article.id, article]));
  const events = new Map(folders.flatMap((folder) => folder.events.map((event) => [event.id, event])));
  yield;
  const facts = folders.flatMap((folder) => folder.facts);
  yield;
  const byEvent = grouped(
    // What a person calls denied is no part of its event; in what is drafted the words themselves deny.
    facts.filter(({ polarity, reviewed }) => polarity !== 'not' || !reviewed),
    ({ event }) => event,
  );
  yield;
  const accounts = yield* accountsOf({ articles, entities, events, factsOf: (event) => byEvent.get(event) ?? [] });
  return { folders, entities, events, facts, byEvent, accounts };
}

function found<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`no ${what} "${id}" in the fact base`);
  return value;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
