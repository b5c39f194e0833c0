import type { FactBase } from '../../knowledge/fact-base.ts';
import type { NewsEvent } from '../../model.ts';
import { type Dated, momentOf, type Relative } from '../moment.ts';

/** An event in its row. */
export interface Entry {
  readonly event: NewsEvent;
  readonly moment: Dated | Relative | null;
  /** How many events it hangs below: 0 beside the axis. */
  readonly depth: number;
}

/** An event and the events that are told to come after or during it, each before its own. */
export type Family = readonly [Entry, ...Entry[]];

/** Every event once: with the event it follows where that one is there, else as the first of its own. */
export function familiesOf(base: FactBase, events: readonly NewsEvent[]): readonly Family[] {
  const given = [...new Map(events.map((event) => [event.id, event])).values()];
  const moments = new Map(given.map((event) => [event.id, momentOf(base, event)]));
  const followers = new Map<string | null, NewsEvent[]>();
  for (const event of given) {
    const moment = moments.get(event.id);
    const target = moment && moment.kind !== 'dated' && moments.has(moment.target) ? moment.target : null;
    followers.set(target, [...(followers.get(target) ?? []), event]);
  }
  const placed = new Set<string>();

  const under = (event: NewsEvent, depth: number): Family => {
    placed.add(event.id);
    const entry = { event, moment: moments.get(event.id) ?? null, depth };
    const below = (followers.get(event.id) ?? []).flatMap((each) =>
      placed.has(each.id) ? [] : under(each, depth + 1),
    );
    return [entry, ...below];
  };
  const roots = (followers.get(null) ?? []).map((event) => under(event, 0));
  // Events that follow each other in a ring have no first one.
  const rings = given.flatMap((event) => (placed.has(event.id) ? [] : [under(event, 0)]));
  return [...roots, ...rings];
}
