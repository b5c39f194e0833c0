import { Temporal } from 'temporal-polyfill';
import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Article, NewsEvent } from '../../model.ts';
import { type Dated, datedAs } from '../moment.ts';
import { type Entry, type Family, familiesOf } from './entries.ts';

const LIMIT = 30;

/** A date of the axis and what belongs to it. */
export interface Station {
  readonly date: Dated;
  readonly entries: readonly Entry[];
  readonly published: readonly Article[];
  /** Events that others follow, with these: they lead beyond the date. */
  readonly followed: readonly Entry[];
}

/** Events in order of time. */
export interface Chronology {
  readonly stations: readonly Station[];
  readonly undated: readonly Entry[];
  /** How many events there is no room for. */
  readonly more: number;
  /** The events are of more than one article. */
  readonly several: boolean;
}

/**
 * Sorts events into stations; of too many the newest stay, with those that follow them. That an article came
 * out is marked as such and is no event beside it.
 */
export function chronologyOf(base: FactBase, events: readonly NewsEvent[]): Chronology {
  const families = familiesOf(
    base,
    events.filter(({ kind }) => kind !== 'report'),
  );
  const newestFirst = families
    .filter((family) => dateOf(family) !== null)
    .sort((a, b) => -byDate(dateOf(a), dateOf(b)));
  const undated = families.filter((family) => dateOf(family) === null);
  const ordered = [...newestFirst, ...undated].flat();
  const shown = new Set(ordered.slice(0, LIMIT));
  const kept = (family: Family) => family.filter((entry) => shown.has(entry));

  const byValue = new Map<string, { date: Dated; entries: Entry[]; published: Article[]; followed: Entry[] }>();
  const stationAt = (date: Dated) => {
    const station = byValue.get(date.value) ?? { date, entries: [], published: [], followed: [] };
    byValue.set(date.value, station);
    return station;
  };
  for (const family of families) {
    const date = dateOf(family);
    const members = kept(family);
    if (date && members.length > 0) stationAt(date)[members.length > 1 ? 'followed' : 'entries'].push(...members);
  }
  const told = shown.size > 0 ? [...shown].map(({ event }) => event) : events.slice(0, LIMIT);
  const articles = new Set(told.map(({ article }) => article));
  for (const id of articles) {
    const article = base.article(id);
    const date = datedAs(article.published.slice(0, 10));
    if (date) stationAt(date).published.push(article);
  }
  return {
    stations: [...byValue.values()].sort((a, b) => byDate(a.date, b.date)),
    undated: undated.flatMap(kept),
    more: ordered.length - shown.size,
    several: articles.size > 1,
  };
}

function dateOf([first]: Family): Dated | null {
  return first.moment?.kind === 'dated' ? first.moment : null;
}

/** By the first day; a period before the days within it. */
function byDate(a: Dated | null, b: Dated | null): number {
  if (!a || !b) return 0;
  return Temporal.PlainDate.compare(a.first, b.first) || Temporal.PlainDate.compare(b.last, a.last);
}
