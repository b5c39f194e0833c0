import type { FactBase } from '../knowledge/fact-base.ts';
import type { Steps } from '../steps.ts';
import { daysOf } from '../text/calendar.ts';
import { isDeictic, isWeekday } from '../text/dates.ts';
import type { Mention } from './mentions.ts';
import type { EventProfile } from './profiles.ts';

/** What is part of an event counts in full, what its sentences speak of for less. */
const IDENTITY = 1;
const EVIDENCE = 0.4;
/** Of what the best article covers, what another has to cover to be weighed beside it. */
const SHARE = 0.6;
/** Articles that are weighed at most. */
const MOST = 8;

/** Articles by what their events are and speak of, the newest first, so that only those are weighed that a question can mean. */
export class ArticleIndex {
  /** The events of each article, articles in order, the newest first. */
  private readonly profiles: ReadonlyMap<string, EventProfile[]>;
  private readonly postings = new Map<string, Map<string, number>>();
  /** ISO days from and to, with the article. */
  private readonly dates: { readonly first: string; readonly last: string; readonly article: string }[] = [];

  private constructor(base: FactBase) {
    this.profiles = new Map(base.newest().map(({ id }) => [id, []]));
  }

  static *of(base: FactBase, profiles: readonly EventProfile[]): Steps<ArticleIndex> {
    const index = new ArticleIndex(base);
    for (const profile of profiles) {
      index.profiles.get(profile.event.article)?.push(profile);
      index.add(profile);
      yield;
    }
    return index;
  }

  /** The events of the newest article. */
  newest(): readonly EventProfile[] {
    return [...this.profiles.values()][0] ?? [];
  }

  /** The events of articles, those of the newest first. */
  of(articles: ReadonlySet<string>): EventProfile[] {
    return [...this.profiles].flatMap(([article, profiles]) => (articles.has(article) ? profiles : []));
  }

  /** The articles that cover most of what a question speaks of, with how much; none where none covers any of it. */
  covering(mentions: readonly Mention[]): ReadonlyMap<string, number> {
    const scores = new Map<string, number>();
    for (const mention of mentions) {
      const found = this.found(mention);
      const rarity = Math.log(1 + this.profiles.size / Math.max(1, found.size));
      for (const [article, weight] of found) scores.set(article, (scores.get(article) ?? 0) + weight * rarity);
    }
    if (scores.size === 0) return scores;
    const best = Math.max(...scores.values());
    const order = [...this.profiles.keys()];
    const kept = order
      .filter((article) => (scores.get(article) ?? 0) >= best * SHARE)
      .map((article): [string, number] => [article, scores.get(article) ?? 0])
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST);
    return new Map(kept);
  }

  private found(mention: Mention): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    const note = (article: string, weight: number) => found.set(article, Math.max(found.get(article) ?? 0, weight));
    for (const key of keysOf(mention))
      for (const [article, weight] of this.postings.get(key) ?? []) note(article, weight);
    // By the asker's day, or a day of every week, articles are not told apart.
    if (mention.type === 'date' && !isDeictic(mention.date.text) && !isWeekday(mention.date.text)) {
      const asked = daysIn(mention.date.value);
      for (const { first, last, article } of this.dates) {
        if (asked && first <= asked.last && asked.first <= last) note(article, IDENTITY);
      }
    }
    return found;
  }

  private add({ event, participants, parties, places, subjects, identity, evidence, dates }: EventProfile): void {
    const { article } = event;
    const note = (key: string, weight: number) => {
      const articles = this.postings.get(key);
      if (!articles) this.postings.set(key, new Map([[article, weight]]));
      else if ((articles.get(article) ?? 0) < weight) articles.set(article, weight);
    };
    for (const id of [...participants, ...parties, ...places, ...subjects, ...identity.entities])
      note(`e ${id}`, IDENTITY);
    for (const concept of identity.concepts) note(`c ${concept}`, IDENTITY);
    for (const stem of identity.stems) note(`s ${stem}`, IDENTITY);
    for (const id of evidence.entities) note(`e ${id}`, EVIDENCE);
    for (const concept of evidence.concepts) note(`c ${concept}`, EVIDENCE);
    for (const stem of evidence.stems) note(`s ${stem}`, EVIDENCE);
    note(`v ${event.id}`, IDENTITY);
    for (const value of dates) {
      const days = daysIn(value);
      if (days) this.dates.push({ ...days, article });
    }
  }
}

function keysOf(mention: Mention): string[] {
  switch (mention.type) {
    case 'person':
    case 'place':
    case 'organization':
      return mention.ids.map((id) => `e ${id}`);
    case 'country':
      return [...mention.ids, ...(mention.place === null ? [] : [mention.place])].map((id) => `e ${id}`);
    case 'event':
      return mention.ids.map((id) => `v ${id}`);
    case 'word':
      return [`s ${mention.stem}`, ...mention.concepts.map((concept) => `c ${concept}`)];
    case 'quantity':
      return mention.units.slice(0, 1).map(({ stem }) => `s ${stem}`);
    default:
      return [];
  }
}

function daysIn(value: string): { first: string; last: string } | null {
  const days = daysOf(value);
  return days && { first: days.first.toString(), last: days.last.toString() };
}
