import type { FactBase } from '../knowledge/fact-base.ts';
import type { NewsEvent } from '../model.ts';
import { fold } from '../text/tokens.ts';
import type { Answerer } from './answerer.ts';
import type { Clock } from './clock.ts';
import { eventNamed } from './event-named.ts';

const MOST = 60;

/**
 * The events that belong together by what words name: those in which somebody or something of that name has a part,
 * else those that are told of beside the event meant. Without words those of the newest articles; of words that name nothing, none.
 */
export function eventsAbout(base: FactBase, answerer: Answerer, words: string, clock: Clock): readonly NewsEvent[] {
  if (words === '') return latestEvents(base);
  const all = [...base.events.values()];
  const having = eventsWith(base, all, words);
  if (having.length > 0) return having;
  const meant = eventNamed(base, answerer, words, clock);
  return all.filter(({ article }) => article === meant?.article);
}

/** The events of the newest articles, of as many as make one picture that can be taken in. */
export function latestEvents(base: FactBase): readonly NewsEvent[] {
  const events: NewsEvent[] = [];
  for (const { id } of base.newest()) {
    const more = base.eventsIn(id);
    if (events.length > 0 && events.length + more.length > MOST) break;
    events.push(...more);
  }
  return events;
}

function eventsWith(base: FactBase, all: readonly NewsEvent[], name: string): NewsEvent[] {
  const wanted = fold(name);
  const meant = new Set(
    [...base.entities.values()]
      .filter((entity) => [entity.name, ...entity.aliases].some((each) => fold(each) === wanted))
      .map(({ id }) => id),
  );
  return all.filter(
    ({ id, parties }) =>
      parties.some((party) => meant.has(party)) ||
      base.factsOf(id).some(({ entities }) => entities.some((entity) => meant.has(entity))),
  );
}
