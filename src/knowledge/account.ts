import { isNeutral } from '../language/neutral.ts';
import type { Article, Entity, Fact, NewsEvent } from '../model.ts';
import { tokenize } from '../text/tokens.ts';

/** What has to be known of the articles to tell which of their events are one. */
export interface Told {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, NewsEvent>;
  readonly factsOf: (event: string) => readonly Fact[];
}

/** An event as one article tells of it. */
export interface Account {
  readonly event: NewsEvent;
  /** Local day of publication. */
  readonly published: string;
  /** Countries, organizations and people between whom it takes place. */
  readonly parties: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** The days on which it takes place, so far as they are told to the day. */
  readonly days: ReadonlySet<string>;
  /** Telling words of its names. */
  readonly words: ReadonlySet<string>;
  /** It is told that the event was put off, moved or called off. */
  readonly isChanged: boolean;
}

const CHANGED =
  /\b(?:postpon|reschedul|delay|cancel|scrap|relocat|called off|calls off|call off|put off|puts off|pushed back|pushes back|brought forward|moved|moves|shelved)/i;
const DAY = '2031-05-12'.length;

export function accountOf({ articles, entities, factsOf }: Told, event: NewsEvent): Account {
  const facts = factsOf(event.id);
  const article = articles.get(event.article) as Article;
  const kindOf = (id: string) => entities.get(id)?.kind;
  const who = facts.filter(({ slot, aspect }) => slot === 'who' && !aspect).flatMap((fact) => fact.entities);
  const where = facts.filter(({ slot, aspect }) => slot === 'where' && !aspect).flatMap((fact) => fact.entities);
  const days = facts.flatMap(({ slot, aspect, date }) =>
    slot === 'when' && aspect !== 'deadline' && date?.value.length === DAY ? [date.value] : [],
  );
  const evidence = facts.flatMap((fact) => fact.evidence.map(({ start, end }) => article.body.slice(start, end)));
  const names = [event.name, ...event.aliases];
  const known = new Set([...event.parties, ...who, ...where].flatMap((id) => stemsOf(entities.get(id)?.name ?? '')));
  return {
    event,
    published: article.published.slice(0, 10),
    parties: new Set(event.parties),
    people: new Set(who.filter((id) => kindOf(id) === 'person')),
    // That two things are in one country makes them no one thing.
    places: new Set(where.filter((id) => kindOf(id) === 'place')),
    days: new Set(days),
    words: new Set(names.flatMap(stemsOf).filter((stem) => !known.has(stem))),
    isChanged: [...names, ...new Set(evidence)].some((text) => CHANGED.test(text)),
  };
}

function stemsOf(text: string): string[] {
  return tokenize(text).flatMap(({ norm, stem }) => (norm.length > 3 && !isNeutral(stem) ? [stem] : []));
}
