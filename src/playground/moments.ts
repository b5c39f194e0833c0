import { Temporal } from 'temporal-polyfill';
import { primaryEvent } from '../answering/event-named.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import { momentOf } from '../pictures/moment.ts';
import type { Moment } from './contract.ts';

const NOON = 'T12:00';

/** When the newest article came out, in the asker's zone, and before, at and after its event: then tenses change. */
export function momentsOf(base: FactBase, zone: string): Moment[] {
  const [article] = base.newest();
  if (!article) return [];
  const written = article.published.includes('T') ? article.published : article.published + NOON;
  const out = Temporal.PlainDateTime.from(written).toZonedDateTime(article.zone).withTimeZone(zone);
  const published = {
    at: out.toPlainDateTime().toString({ smallestUnit: 'minute' }),
    is: 'publication',
    name: article.title,
  } as const;
  const event = primaryEvent(base);
  const days = event && momentOf(base, event);
  if (!event || days?.kind !== 'dated') return [published];
  const at = (day: Temporal.PlainDate) => `${day.toString()}${NOON}`;
  const moments: Moment[] = [
    published,
    { at: at(days.first.subtract({ days: 1 })), is: 'before', name: event.name },
    { at: at(days.first), is: 'day', name: event.name },
    { at: at(days.last.add({ days: 1 })), is: 'after', name: event.name },
  ];
  return moments.sort((a, b) => a.at.localeCompare(b.at));
}
