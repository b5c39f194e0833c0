import type { Passage } from '../../answering/candidates/passage-index.ts';
import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Article, NewsEvent } from '../../model.ts';

/** What a model is shown: each sentence under a number, each event under an id. */
export interface Numbered {
  /** The first has number 1. */
  readonly sentences: readonly Passage[];
  readonly articles: readonly Article[];
  /** By `E1`, `E2` … */
  readonly events: ReadonlyMap<string, NewsEvent>;
}

/** Events of which there is a choice. */
const MOST_EVENTS = 8;

/** The events of the articles that the sentences are of, the main ones first. */
export function numbered(base: FactBase, sentences: readonly Passage[]): Numbered {
  const articles = [...new Set(sentences.map(({ article }) => article))].map((id) => base.article(id));
  const events = articles
    .flatMap(({ id }) => base.eventsIn(id))
    .filter(({ kind }) => kind !== 'report')
    .sort((a, b) => Number(b.primary) - Number(a.primary))
    .slice(0, MOST_EVENTS);
  return { sentences, articles, events: new Map(events.map((event, i) => [`E${i + 1}`, event])) };
}
