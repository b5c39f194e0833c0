import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readClock } from '../../src/cli/now.ts';
import { buildBot } from '../../src/discord/bot.ts';
import { FactBase } from '../../src/knowledge/fact-base.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { LOCALES } from '../../src/model.ts';
import { AskedAt } from '../../src/playground/asked-at.ts';
import { examplesOf } from '../../src/playground/examples.ts';
import { articleHolding } from '../../src/playground/holding.ts';
import { momentsOf } from '../../src/playground/moments.ts';
import { headingsOf, sourceOf } from '../../src/playground/sources.ts';
import { atOnce } from '../../src/steps.ts';
import { ARTICLES, baseOf } from '../fixtures/several.ts';

const BASES = ['knowledge', 'test/fixtures/knowledge'].map((dir) => [dir, loadKnowledge(dir)] as const);
const NOTHING = new FactBase([]);
const sourcesOf = (base: FactBase) => headingsOf(base).flatMap(({ id }) => sourceOf(base, id) ?? []);
const botOf = (base: FactBase) =>
  buildBot(base, {
    commands,
    clock: () => readClock('2024-10-30T12:00Z'),
    rates: { user: 1, channel: 1 },
    hears: true,
  });

describe.each(BASES)('of %s', (_, base) => {
  test('marks lie in the order of the text and do not overlap; a person is there by a name, a date with its working', () => {
    const people = [...base.entities.values()].filter(({ kind }) => kind === 'person');
    for (const { body, marks } of sourcesOf(base)) {
      expect(marks.some(({ kind }) => kind === 'person')).toBe(true);
      expect(marks.some(({ kind }) => kind === 'date')).toBe(true);
      let last = 0;
      for (const { start, end, kind, label, working } of marks) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
        const words = body.slice(start, end);
        if (kind === 'person') {
          const person = people.find(({ name }) => label.startsWith(name));
          expect([person?.name, ...(person?.aliases ?? [])]).toContain(words);
        } else for (const locale of LOCALES) expect(working?.[locale]).toContain(words.replace(/^(?:on|in) /i, ''));
      }
    }
  });

  test('no person is marked within another word', () => {
    for (const { body, marks } of sourcesOf(base))
      for (const { start, end } of marks.filter(({ kind }) => kind === 'person'))
        for (const beside of [body[start - 1], body[end]]) expect(beside ?? ' ').not.toMatch(/\p{L}/u);
  });

  test('examples are answered, corrected and refused, in both languages', () => {
    const bot = botOf(base);
    const clock = readClock('2024-10-30T12:00:00Z');
    const examples = atOnce(examplesOf(bot, clock));
    for (const locale of LOCALES) {
      const shown = examples[locale].map(
        (question) => bot.answerer.answer(question, clock, null, locale).answer.status,
      );
      expect(new Set(shown)).toEqual(new Set(['answered', 'corrected', 'unanswered']));
    }
  });

  test('moments come in order, and the clock can be set to each', () => {
    const moments = momentsOf(base, 'Asia/Seoul');
    expect(moments.map(({ is }) => is).sort()).toEqual(['after', 'before', 'day', 'publication']);
    expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).sort());
    const askedAt = new AskedAt('Asia/Seoul', () => 0);
    for (const { at } of moments) expect(askedAt.instant(at)).toBeGreaterThan(0);
  });
});

test('an article of drafts is told apart', () => {
  const { article, facts } = ARTICLES['2031-05-21-strike'];
  const draft = facts.replace('- in:', '- reviewed: false\n        in:');
  const reviewed = (yaml: string) => sourcesOf(baseOf({ a: { article, facts: yaml } })).map((each) => each.reviewed);
  expect(reviewed(facts)).toEqual([true]);
  expect(reviewed(draft)).toEqual([false]);
});

test('of nothing there are no sources and no moments', () => {
  expect(sourcesOf(NOTHING)).toEqual([]);
  expect(momentsOf(NOTHING, 'Asia/Seoul')).toEqual([]);
});

test('an article came out when it did, wherever it is asked', () => {
  const published = (zone: string) =>
    momentsOf(BASES[0]?.[1] ?? NOTHING, zone).find(({ is }) => is === 'publication')?.at;
  expect(published('Asia/Seoul')).toBe('2024-10-28T09:46');
  expect(published('America/New_York')).toBe('2024-10-27T20:46');
});

describe('the clock', () => {
  const askedAt = new AskedAt('America/New_York', () => Date.parse('2024-10-31T03:59:00Z'));
  test('shows the present where it is asked', () => expect(askedAt.now()).toBe('2024-10-30T23:59'));
  test.each([
    ['2024-10-31T09:30', '2024-10-31T13:30:00Z'],
    ['2024-11-04T09:30', '2024-11-04T14:30:00Z'],
    [null, '2024-10-31T03:59:00Z'],
  ])('%s is %s', (local, instant) =>
    expect(Temporal.Instant.fromEpochMilliseconds(askedAt.instant(local)).toString()).toBe(instant),
  );
});

test.each(BASES)('every sentence of %s is found in its article, with other white space and marks too', (_, base) => {
  for (const article of base.newest())
    for (const { start, end } of article.sentences.filter((each) => each.end - each.start > 12)) {
      const words = article.body.slice(start, end);
      expect(articleHolding(base, `“${words}”`)).toBe(article.id);
      expect(articleHolding(base, `${words.slice(0, -2).replaceAll(' ', '  \n')}…`)).toBe(article.id);
      expect(articleHolding(base, `${words} And so on.`)).toBeNull();
    }
});
