import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Entity, Locale } from '../../model.ts';
import { label } from '../plain-text.ts';
import type { Attendance } from './attendance.ts';
import { countryNameOf, officeOf, timeOf } from './nodes.ts';

/** What a list of meetings shows, item by item; of somebody in several, office and country are said once. */
export function toldMeetings(base: FactBase, meetings: readonly Attendance[], locale: Locale): readonly string[] {
  const met = new Set<Entity>();
  return meetings.map(({ event, people }) => {
    const time = timeOf(base, event, locale);
    const name = time === '' ? label(event.name) : `${label(event.name)} (${time})`;
    const names = people.map((person) => {
      const isKnown = met.has(person);
      met.add(person);
      return isKnown ? label(person.name) : toldPerson(base, person);
    });
    return names.length === 0 ? name : `${name}: ${names.join(', ')}`;
  });
}

function toldPerson(base: FactBase, person: Entity): string {
  const told = [officeOf(person), countryNameOf(base, person)].filter((part) => part !== '').join(', ');
  return told === '' ? label(person.name) : `${label(person.name)} (${told})`;
}
