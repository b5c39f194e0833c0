import { Temporal } from 'temporal-polyfill';
import { wordingOf } from '../discord/wording.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import { type Answer, type Article, type Fact, type Locale, type NewsEvent, SLOTS } from '../model.ts';
import { dayInWords } from '../text/calendar.ts';
import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

const WORDS = wordingOf('en');

/** Outlet, title and date of an article on one line. */
export function sourceLine({ outlet, title, published, zone, url }: Article, locale: Locale = 'en'): string {
  const [day = '', time] = published.split('T');
  const date = locale === 'en' ? dayInWords(Temporal.PlainDate.from(day)) : wordingOf(locale).day(day);
  return [`${outlet}, “${title}”, ${date}${time ? `, ${time}` : ''} (${zone})`, url].filter(Boolean).join(', ');
}

/** The articles, the newest first, with how many facts each carries. */
export function layOutSources(base: FactBase, { columns }: Terminal): string {
  const lines = base.newest().flatMap((article) => {
    const facts = base.factsIn(article.id);
    const drafts = facts.filter(({ reviewed }) => !reviewed).length;
    return wrap(`${sourceLine(article)}: ${WORDS.sources.facts(facts.length, drafts)}`, columns);
  });
  return `${lines.join('\n')}\n`;
}

/** Who, what, when, where, why and how of an event. */
export function layOutBrief(
  base: FactBase,
  event: NewsEvent,
  state: (fact: Fact) => Answer,
  { columns, paint }: Terminal,
): string {
  const facts = base.factsOf(event.id);
  const lines = SLOTS.flatMap((slot) =>
    facts
      .filter((fact) => fact.slot === slot)
      .flatMap((fact, i) => {
        // What is told of one thing stands under one label.
        const label = `${(i === 0 ? slot : '').padEnd(8)}  `;
        const [first = '', ...rest] = wrap(state(fact).answer ?? '', columns - label.length);
        return [label + first, ...rest.map((line) => ' '.repeat(label.length) + line)];
      }),
  );
  const newer = base.supersededBy(event.id);
  const source = [
    sourceLine(base.article(event.article)),
    ...(facts.some(({ reviewed }) => !reviewed) ? [WORDS.draft] : []),
    ...(newer ? [`${WORDS.superseded}: ${newer.name}, ${sourceLine(base.article(newer.article))}`] : []),
  ].flatMap((line) => wrap(line, columns));
  return `${[...wrap(event.name, columns).map((line) => paint('bold', line)), '', ...lines, '', ...source.map((line) => paint('dim', line))].join('\n')}\n`;
}
