import type { Temporal } from 'temporal-polyfill';
import { primaryEvent } from '../answering/event-named.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import { daysOf } from '../text/calendar.ts';
import type { Moment } from './contract.ts';

const NOON = 'T12:00';

/** When the newest article came out, and before, at and after the event that it is about: then tenses change. */
export function momentsOf(base: FactBase): Moment[] {
  const [article] = base.newest();
  if (!article) return [];
  const published = {
    at: article.published.includes('T') ? article.published.slice(0, 16) : article.published + NOON,
    is: 'publication',
    name: article.title,
  } as const;
  const event = primaryEvent(base);
  const when = event && base.factsOf(event.id).find(({ slot, date }) => slot === 'when' && date)?.date;
  const days = when && daysOf(when.value);
  if (!event || !days) return [published];
  const at = (day: Temporal.PlainDate) => `${day.toString()}${NOON}`;
  const moments: Moment[] = [
    published,
    { at: at(days.first.subtract({ days: 1 })), is: 'before', name: event.name },
    { at: at(days.first), is: 'day', name: event.name },
    { at: at(days.last.add({ days: 1 })), is: 'after', name: event.name },
  ];
  return moments.sort((a, b) => a.at.localeCompare(b.at));
}
