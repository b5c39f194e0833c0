import { Temporal } from 'temporal-polyfill';
import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Entity, NewsEvent } from '../../model.ts';
import { momentOf } from '../moment.ts';
import type { Attendance } from './attendance.ts';

const MEETINGS = 12;
const PEOPLE = 40;

/** Meetings with their people, so many as a picture holds, and on which side of the meetings each stands. */
export interface GuestList {
  readonly meetings: readonly Attendance[];
  readonly hosts: readonly Entity[];
  readonly others: readonly Entity[];
  readonly moreMeetings: number;
  readonly morePeople: number;
}

/** Chooses what is shown: the newest meetings, in order of time, and the first of their people. */
export function guestListOf(base: FactBase, all: readonly Attendance[]): GuestList {
  const days = new Map(all.map(({ event }) => [event, dayOf(base, event)]));
  const inOrder = all.toSorted((a, b) => Temporal.PlainDate.compare(day(a), day(b)));
  const meetings = inOrder.slice(-MEETINGS);
  const everybody = peopleOf(all);
  const people = peopleOf(meetings).slice(0, PEOPLE);
  const shown = new Set(people);
  const host = mostMet(meetings);
  return {
    meetings: meetings.map(({ event, people: each }) => ({ event, people: each.filter((one) => shown.has(one)) })),
    hosts: people.filter((one) => countryOf(one) === host),
    others: people.filter((one) => countryOf(one) !== host),
    moreMeetings: all.length - meetings.length,
    morePeople: everybody.length - people.length,
  };

  function day({ event }: Attendance): Temporal.PlainDate {
    return days.get(event) ?? NEVER;
  }
}

/** An event whose time is unknown counts as the oldest: what is known goes first. */
const NEVER = new Temporal.PlainDate(1, 1, 1);

/** An event's day, or that of the event that it follows. */
function dayOf(base: FactBase, event: NewsEvent): Temporal.PlainDate {
  const seen = new Set<string>();
  let at: NewsEvent | undefined = event;
  while (at !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const moment = momentOf(base, at);
    if (moment?.kind === 'dated') return moment.first;
    at = moment ? base.events.get(moment.target) : undefined;
  }
  return NEVER;
}

function peopleOf(attendances: readonly Attendance[]): readonly Entity[] {
  return [...new Set(attendances.flatMap(({ people }) => people))];
}

/** The country whose people are at the most meetings: it has a side of its own, since the others come to meet it. */
function mostMet(meetings: readonly Attendance[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { people } of meetings) {
    for (const country of new Set(people.flatMap((one) => countryOf(one) ?? []))) {
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }
  return [...counts].reduce<[string | undefined, number]>(
    (most, each) => (each[1] > most[1] ? each : most),
    [undefined, 0],
  )[0];
}

function countryOf({ id, kind, country }: Entity): string | undefined {
  return kind === 'country' ? id : country;
}
