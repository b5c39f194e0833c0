import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkClaims } from '../../src/answering/check.ts';
import { layOutBrief, layOutSources } from '../../src/cli/cards.ts';
import { layOut } from '../../src/cli/layout.ts';
import { readClock } from '../../src/cli/now.ts';
import { ask, serve } from '../../src/discord/asking.ts';
import { buildBot } from '../../src/discord/bot.ts';
import { readCustomId } from '../../src/discord/custom-id.ts';
import { MessageBody } from '../../src/discord/message-schema.ts';
import { checkMessage } from '../../src/discord/replies/check.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { withoutEmbeds } from '../../src/discord/replies/plain.ts';
import { sourcesMessage } from '../../src/discord/replies/sources.ts';
import { Serving } from '../../src/discord/serving.ts';
import { wordingOf } from '../../src/discord/wording.ts';
import type { FactBase } from '../../src/knowledge/fact-base.ts';
import { LOCALES, type Locale } from '../../src/model.ts';
import { ARTICLES, baseOf, someOf } from '../fixtures/several.ts';

const [TALKS, MOVED, HELD, STRIKE] = [
  '2031-05-12-talks',
  '2031-05-14-talks-moved',
  '2031-05-20-talks-held',
  '2031-05-21-strike',
] as const;
const clock = readClock('2031-05-22T12:00Z');
const TERMINAL = { columns: 1000, paint: (_: unknown, text: string) => text };
const asker = (locale: Locale) => ({ channel: '1', user: '123456789012345678', locale, clock });
const botOf = (base: FactBase) =>
  buildBot(base, { commands, clock: () => clock, rates: { user: 1e6, channel: 1e6 }, hears: true });

/** The strike as it was drafted, all of it or but for one fact. */
function drafted(all = true): FactBase {
  const { article, facts } = ARTICLES[STRIKE];
  const draft = facts.replace('    clauses:', '    reviewed: false\n    clauses:');
  const partly = draft.replace('        why:', '        reviewed: true\n        why:');
  return baseOf({ [TALKS]: ARTICLES[TALKS], [STRIKE]: { article, facts: all ? draft : partly } });
}

/** Every field of a message as the reader sees it. */
const fieldsOf = ({ embeds }: Message) => embeds.flatMap(({ fields = [] }) => fields.map(({ value }) => value));
function saysDraft(draft: string, { embeds }: Message): boolean {
  return embeds.some(({ description = '' }) => description.includes(draft));
}

describe.each(LOCALES)('in %s', (locale) => {
  const words = wordingOf(locale);

  test('sources of sixty articles are paged, the newest first, each once, within the limits', () => {
    const { article, facts } = ARTICLES[STRIKE];
    const many = Array.from({ length: 60 }, (_, i) => {
      const day = new Date(Date.UTC(2031, 0, 1 + i)).toISOString().slice(0, 10);
      const body = article
        .replace('2031-05-21T08:00', day)
        .replaceAll('walk out', `walk out, ${'again '.repeat(25)}day ${i}.`);
      return [`${day}-strike`, { article: body, facts }] as const;
    });
    const base = baseOf(Object.fromEntries(many));
    const titles: string[] = [];
    let page = 0;
    for (let pages = 1; page < pages; page++) {
      const reply = sourcesMessage(words, base, page);
      expect(MessageBody.safeParse(reply).error).toBeUndefined();
      expect(MessageBody.safeParse(withoutEmbeds(reply)).error).toBeUndefined();
      titles.push(...fieldsOf(reply).map((value) => value.match(/day (\d+)/)?.[1] ?? ''));
      const ids = reply.components.flatMap(({ components }) =>
        components.flatMap((each) => ('custom_id' in each ? [readCustomId(each.custom_id)] : [])),
      );
      expect(ids).not.toContain(null);
      if (ids.some((action) => action?.[0] === 'sources' && action[1] === page + 1)) pages = page + 2;
    }
    expect(page).toBeGreaterThan(2);
    expect(titles).toEqual(Array.from({ length: 60 }, (_, i) => String(59 - i)));
    expect(sourcesMessage(words, base, 999)).toEqual(sourcesMessage(words, base, page - 1));
  });

  test('sources tell what is reviewed and what is drafted', () => {
    const counts = (base: FactBase) =>
      fieldsOf(sourcesMessage(words, base, 0)).map((value) => value.split('\n').at(-1));
    const of = (count: number, drafts: number) => words.sources.facts(count, drafts);
    const [strike, talks] = [drafted().factsIn(STRIKE).length, drafted().factsIn(TALKS).length];
    const own = strike - 6;
    expect(new Set([of(3, 0), of(3, 1), of(3, 3), of(1, 1)]).size).toBe(4);
    expect(counts(drafted())).toEqual([of(strike, 6), of(talks, 0)]);
    expect(counts(drafted(false))).toEqual([of(strike, 5), of(talks, 0)]);
    expect(own).toBeGreaterThan(0);
  });

  test('an answer that rests on a draft says so, one that does not says nothing', () => {
    const of = (base: FactBase, question: string) =>
      saysDraft(words.draft, ask(botOf(base), question, asker(locale), null).body);
    expect(of(drafted(), 'Why is there a strike?')).toBe(true);
    expect(of(drafted(), 'Where do Berg and Steen meet?')).toBe(false);
    expect(of(drafted(), 'Who won the regatta?')).toBe(false);
    expect(of(drafted(false), 'Why is there a strike?')).toBe(false);
    const { content } = withoutEmbeds(ask(botOf(drafted()), 'Why is there a strike?', asker(locale), null).body);
    expect(content).toContain(words.draft);
  });

  test('so do a brief and a check', () => {
    const brief = (about: string) =>
      fieldsOf(serve(botOf(drafted()), { type: 'brief', about }, asker(locale))).join('\n');
    expect(brief('Crane workers walk out in Bergen')).toContain(words.draft);
    expect(brief('the harbor talks')).not.toContain(words.draft);
    const check = (text: string) =>
      saysDraft(
        words.draft,
        checkMessage(words, drafted(), checkClaims(botOf(drafted()).answerer, text, clock, locale)),
      );
    expect(check('The strike is in Bergen.')).toBe(true);
    expect(check('The harbor talks are in Oslo.')).toBe(false);
  });

  test('a brief of an article is that of its main event, and names the newer account', () => {
    const bot = botOf(someOf(TALKS, MOVED, HELD, STRIKE));
    const of = (about: string) => serve(bot, { type: 'brief', about }, asker(locale));
    expect(of('').embeds[0]?.title).toBe('the strike of the crane workers in Bergen');
    expect(of('Norway and Iceland to hold harbor talks').embeds[0]?.title).toBe('the harbor talks');
    const names = (about: string) => of(about).embeds[0]?.fields?.map(({ name }) => name);
    expect(names('the harbor talks')).toContain(words.superseded);
    expect(names('Norway and Iceland agree on harbors')).not.toContain(words.superseded);
  });

  test('articles are offered while their titles are typed, each once', () => {
    const { suggest } = botOf(someOf(TALKS, MOVED, HELD, STRIKE));
    expect(suggest('crane workers w', locale, 25).map(({ value }) => value)).toContain(
      'Crane workers walk out in Bergen',
    );
    const all = suggest('', locale, 25).map(({ value }) => value);
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toBe('the strike of the crane workers in Bergen');
  });
});

test('the terminal tells drafts apart', () => {
  const base = drafted();
  const { draft } = wordingOf('en');
  const told = (question: string) => layOut(botOf(base).answerer.answer(question, clock).answer, base, TERMINAL);
  expect(told('Why is there a strike?')).toContain(draft);
  expect(told('Where do Berg and Steen meet?')).not.toContain(draft);
  expect(layOutSources(base, TERMINAL)).toMatch(/: \d+ reviewed, 6 drafts\n.*\d+ facts, reviewed\n/);
  const bot = botOf(base);
  const brief = (id: string) => layOutBrief(base, base.event(id), (fact) => bot.answerer.state(fact, clock), TERMINAL);
  expect(brief(`${STRIKE}/strike`)).toContain(draft);
  expect(brief(`${TALKS}/talks`)).not.toContain(draft);
});

test('whoever has begun with a bot ends with it; the next asks another', async () => {
  const serving = new Serving(botOf(someOf(TALKS)));
  const { bot } = serving;
  await serving.know(someOf(TALKS, MOVED), { slice: Infinity, now: () => 0, rest: async () => {} });
  const when = (of: typeof bot) => ask(of, 'When are the talks?', asker('en'), null).answer.quotes[0]?.article;
  expect(when(bot)).toBe(TALKS);
  expect(when(serving.bot)).toBe(MOVED);
});
