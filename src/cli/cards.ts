import { Temporal } from 'temporal-polyfill';
import { wordingOf } from '../discord/wording.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import { type Answer, type Article, type Fact, type Locale, type NewsEvent, SLOTS } from '../model.ts';
import { dayInWords } from '../text/calendar.ts';
import type { Terminal } from './terminal.ts';
import { widthOf, wrap } from './wrap.ts';

/** Outlet, title and date of an article on one line. */
export function sourceLine({ outlet, title, published, zone, url }: Article, locale: Locale = 'en'): string {
  const [day = '', time] = published.split('T');
  const date = locale === 'en' ? dayInWords(Temporal.PlainDate.from(day)) : wordingOf(locale).day(day);
  return [`${outlet}, “${title}”, ${date}${time ? `, ${time}` : ''} (${zone})`, url].filter(Boolean).join(', ');
}

/** The articles, the newest first, with how many facts each carries. */
export function layOutSources(base: FactBase, { columns }: Terminal, locale: Locale = 'en'): string {
  const lines = base.newest().flatMap((article) => {
    const facts = base.factsIn(article.id);
    const drafts = facts.filter(({ reviewed }) => !reviewed).length;
    return wrap(`${sourceLine(article, locale)}: ${wordingOf(locale).sources.facts(facts.length, drafts)}`, columns);
  });
  return `${lines.join('\n')}\n`;
}

/** Who, what, when, where, why and how of an event. */
export function layOutBrief(
  base: FactBase,
  event: NewsEvent,
  state: (fact: Fact) => Answer,
  { columns, paint }: Terminal,
  locale: Locale = 'en',
): string {
  const words = wordingOf(locale);
  const labels = SLOTS.map((slot) => (locale === 'en' ? slot : words.kinds[slot]));
  const width = Math.max(...labels.map(widthOf));
  const facts = base.factsOf(event.id);
  const lines = SLOTS.flatMap((slot, at) =>
    facts
      .filter((fact) => fact.slot === slot)
      .flatMap((fact, i) => {
        // What is told of one thing stands under one label.
        const label = i === 0 ? (labels[at] ?? '') : '';
        const [first = '', ...rest] = wrap(state(fact).answer ?? '', columns - width - 2);
        const padded = `${label}${' '.repeat(width + 2 - widthOf(label))}`;
        return [padded + first, ...rest.map((line) => ' '.repeat(width + 2) + line)];
      }),
  );
  const newer = base.supersededBy(event.id);
  const source = [
    sourceLine(base.article(event.article), locale),
    ...(facts.some(({ reviewed }) => !reviewed) ? [words.draft] : []),
    ...(newer ? [`${words.superseded}: ${newer.name}, ${sourceLine(base.article(newer.article), locale)}`] : []),
  ].flatMap((line) => wrap(line, columns));
  return `${[...wrap(event.name, columns).map((line) => paint('bold', line)), '', ...lines, '', ...source.map((line) => paint('dim', line))].join('\n')}\n`;
}
