import { Temporal } from 'temporal-polyfill';
import type { Article, Entity, Fact, NewsEvent, Span } from '../model.ts';
import { type FoundDate, readDates } from '../text/dates.ts';
import { locate, sentencesAround } from './verbatim.ts';

interface Known {
  readonly entities: readonly Entity[];
  readonly events: readonly NewsEvent[];
  readonly facts: readonly Fact[];
}

/** Id of the article as an event, within its folder. */
export const REPORT = 'report';

/**
 * The article as an event of its own: who wrote it, when, under which headline, about what. It is
 * drawn from the front matter, so far as the text itself prints it: a quote has to stand there.
 */
export function reportOn(article: Article, { entities, events, facts }: Known): Omit<Known, 'entities'> {
  const id = `${article.id}/${REPORT}`;
  const own: Fact[] = [];
  const add = (slot: Fact['slot'], value: Span | null, rest: Partial<Fact> = {}) => {
    if (!value) return;
    const evidence = sentencesAround(article, value);
    own.push({
      id: `${id}.${own.length}`,
      event: id,
      slot,
      value,
      entities: [],
      reviewed: true,
      evidence,
      article: article.id,
      ...rest,
    });
  };
  const day = Temporal.PlainDate.from(article.published.slice(0, 10));
  const printed = printedDay(article, day);
  const lead = facts.find(
    (fact) => fact.aspect === 'description' && events.some((event) => event.primary && event.id === fact.event),
  );
  const authors = entities.filter((entity) => locate(entity.name, article.byline)).map((entity) => entity.id);
  add('who', locate(article.byline, article.body), { entities: authors });
  if (printed) {
    const { start, end, text, value, anchor, rule } = printed;
    add('when', { start, end }, { date: { text, value, anchor, rule } });
  }
  add('what', lead?.evidence[0] ?? null, { aspect: 'summary' });
  add('what', locate(article.title, article.body), { aspect: 'headline' });
  const report: NewsEvent = {
    id,
    name: 'the article',
    kind: 'report',
    primary: false,
    parties: [],
    aliases: [],
    article: article.id,
  };
  return { events: [...events, report], facts: [...facts, ...own] };
}

/** The day of publication where the text prints it in full; most texts do in their first lines. */
function printedDay(article: Article, day: Temporal.PlainDate): FoundDate | null {
  // A day that is written out has its year, with two digits at least.
  const year = String(day.year).slice(-2);
  for (const { start, end } of article.sentences) {
    const sentence = article.body.slice(start, end);
    if (!sentence.includes(year)) continue;
    const dates = readDates(sentence, day);
    const found = dates.find((date) => date.anchor === null && date.value === day.toString());
    if (found) return { ...found, start: start + found.start, end: start + found.end };
  }
  return null;
}
