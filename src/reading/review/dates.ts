import { Temporal } from 'temporal-polyfill';
import type { Article } from '../../model.ts';
import { type FoundDate, readDates } from '../../text/dates.ts';

/** All dates that an article tells, as loading reads them. */
export function datesOf({ body, published }: Pick<Article, 'body' | 'published'>): FoundDate[] {
  return readDates(body, Temporal.PlainDate.from(published.slice(0, 10)));
}
