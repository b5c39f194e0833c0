import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Entity, EntityKind, NewsEvent } from '../../model.ts';

const PEOPLE: readonly EntityKind[] = ['person', 'group'];

/** A meeting with those who are told to take part. */
export interface Attendance {
  readonly event: NewsEvent;
  readonly people: readonly Entity[];
}

/** The meetings among events, with their people; where none is named, with the parties that are. */
export function attendancesOf(base: FactBase, events: readonly NewsEvent[]): readonly Attendance[] {
  const meetings = [...new Map(events.map((event) => [event.id, event])).values()].filter(
    ({ kind }) => kind === 'meeting',
  );
  return meetings.flatMap((event) => {
    const named = namedIn(base, event);
    const persons = named.filter(({ kind }) => PEOPLE.includes(kind));
    const people = persons.length > 0 ? persons : named;
    return people.length > 0 ? [{ event, people }] : [];
  });
}

/** Whoever the facts name as taking part, and not as having met before. */
function namedIn(base: FactBase, event: NewsEvent): readonly Entity[] {
  const ids = base
    .factsOf(event.id)
    .filter(({ slot, aspect }) => slot === 'who' && aspect !== 'predecessors')
    .flatMap(({ entities }) => entities);
  return [...new Set(ids)].flatMap((id) => base.entities.get(id) ?? []);
}
