import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Entity, Locale } from '../../model.ts';
import { label } from '../plain-text.ts';
import type { Attendance } from './attendance.ts';
import { countryNameOf, officeOf, timeOf } from './nodes.ts';

/** A meeting with its time and everybody who is there, in words that need no picture. */
export function toldMeeting(base: FactBase, attendance: Attendance, locale: Locale): string {
  return told(base, attendance, locale, (person) => toldPerson(base, person));
}

/** What a list of meetings shows, item by item; of somebody in several, office and country are said once. */
export function toldMeetings(base: FactBase, meetings: readonly Attendance[], locale: Locale): readonly string[] {
  const met = new Set<Entity>();
  return meetings.map((attendance) =>
    told(base, attendance, locale, (person) => {
      const known = met.has(person);
      met.add(person);
      return known ? label(person.name) : toldPerson(base, person);
    }),
  );
}

function told(
  base: FactBase,
  { event, people }: Attendance,
  locale: Locale,
  spoken: (person: Entity) => string,
): string {
  const time = timeOf(base, event, locale);
  const name = time === '' ? label(event.name) : `${label(event.name)} (${time})`;
  return people.length === 0 ? name : `${name}: ${people.map(spoken).join(', ')}`;
}

function toldPerson(base: FactBase, person: Entity): string {
  const told = [officeOf(person), countryNameOf(base, person)].filter((part) => part !== '').join(', ');
  return told === '' ? label(person.name) : `${label(person.name)} (${told})`;
}
