import { Temporal } from 'temporal-polyfill';
import type { FactBase } from '../knowledge/fact-base.ts';
import { wordingOf } from '../language/wording.ts';
import type { Article, DateReading, Entity, Span } from '../model.ts';
import { readDates } from '../text/dates.ts';
import type { Heading, Mark, Source } from './contract.ts';

/** The articles among which to choose, the newest first. */
export function headingsOf(base: FactBase): Heading[] {
  return base.newest().map(({ id, title }) => ({ id, title }));
}

/** An article as it is read beside the answers, with people and dates marked; null where there is none. */
export function sourceOf(base: FactBase, id: string): Source | null {
  const article = base.articles.get(id);
  return article ? { ...article, marks: marksOf(base, article), reviewed: base.isReviewed(id) } : null;
}

/** In the order of the text; where two overlap, the one that begins first, or is longer, stands. */
function marksOf(base: FactBase, article: Article): Mark[] {
  const found = [...datesIn(base, article), ...peopleIn(base, article)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of found) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

function peopleIn(base: FactBase, { body }: Article): Mark[] {
  const people = [...base.entities.values()].filter(({ kind }) => kind === 'person');
  return people.flatMap((person) =>
    [person.name, ...person.aliases].flatMap((name) =>
      placesOf(body, name).map((span): Mark => ({ ...span, kind: 'person', label: titled(person), working: null })),
    ),
  );
}

function titled({ name, roles }: Entity): string {
  return [name, ...roles.map(({ title }) => title)].join(', ');
}

/** A name as a word of its own, not within another. */
function placesOf(body: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let start = body.indexOf(name); start >= 0; start = body.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (![body[start - 1], body[end]].some((beside) => /[\p{L}\p{N}]/u.test(beside ?? ''))) spans.push({ start, end });
  }
  return spans;
}

/** As facts have them, and where none does, as they are read. */
function datesIn(base: FactBase, { id, body, published, sentences }: Article): Mark[] {
  const day = Temporal.PlainDate.from(published);
  const known = base
    .factsIn(id)
    .flatMap(({ date, evidence }) => (date ? evidence.map((span) => ({ date, span })) : []));
  return sentences.flatMap(({ start, end }) =>
    readDates(body.slice(start, end), day).map((read) => {
      const span = { start: start + read.start, end: start + read.end };
      const fact = known.find(
        (each) => each.date.text === read.text && each.span.start <= span.start && span.end <= each.span.end,
      );
      return dateMark(span, fact?.date ?? read);
    }),
  );
}

function dateMark({ start, end }: Span, date: DateReading): Mark {
  const working = { en: wordingOf('en').working(date), ko: wordingOf('ko').working(date) };
  return { start, end, kind: 'date', label: date.value, working };
}
