import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readClock } from '../../src/cli/now.ts';
import { ask } from '../../src/discord/asking.ts';
import { type Bot, buildBot } from '../../src/discord/bot.ts';
import { Serving } from '../../src/discord/serving.ts';
import { KeptSettings } from '../../src/settings/kept-settings.ts';
import { UNSET } from '../../src/settings/server-settings.ts';
import { ARTICLES, baseOf, someOf } from '../fixtures/several.ts';

const [TALKS, MOVED, STRIKE] = ['2031-05-12-talks', '2031-05-14-talks-moved', '2031-05-21-strike'] as const;
const clock = readClock('2031-05-22T12:00Z');
const PACE = { slice: Number.POSITIVE_INFINITY, now: () => 0, rest: async () => {} };

/** Servers, by name, that have chosen these articles. */
function serving(base: ReturnType<typeof someOf>, chosen: Readonly<Record<string, readonly string[]>>) {
  const servers = new Map(Object.entries(chosen).map(([server, articles]) => [server, { articles }]));
  const settings = new KeptSettings(UNSET, null, servers);
  const rates = { user: 1e6, channel: 1e6 };
  return new Serving(buildBot(base, { commands, clock: () => clock, rates, hears: true, settings }), PACE);
}

const asker = { channel: '1', user: '123456789012345678', locale: 'en', clock } as const;
const when = (bot: Bot) => ask(bot, 'When are the harbor talks?', asker, null).answer;

test('a server is answered from the articles that it has chosen, as if there were no others', async () => {
  const all = serving(someOf(TALKS, MOVED, STRIKE), { old: [TALKS], other: [STRIKE] });
  expect(when(await all.botIn('old')).quotes.map(({ article }) => article)).toEqual([TALKS]);
  expect(when(await all.botIn('nobody')).quotes[0]?.article).toBe(MOVED);
  expect(when(await all.botIn('other')).status).toBe('unanswered');
  expect([...(await all.botIn('old')).library.articles.keys()]).toEqual([TALKS, MOVED, STRIKE]);
});

test('what is chosen alike is prepared once, and is there at once from then on', async () => {
  const all = serving(someOf(TALKS, MOVED, STRIKE), { one: [TALKS, MOVED], two: [MOVED, TALKS], three: [STRIKE] });
  await all.prepare();
  const [one, two, three] = ['one', 'two', 'three'].map((server) => all.botIn(server)) as [Bot, Bot, Bot];
  expect(one.answerer).toBe(two.answerer);
  expect(one.answerer).not.toBe(three.answerer);
  expect(one.turns).toBe(three.turns);
});

test('what is loaded anew is answered from there too, and what is gone leaves the others', async () => {
  const all = serving(someOf(TALKS, STRIKE), { one: [TALKS, MOVED], gone: [STRIKE] });
  expect(when(await all.botIn('one')).quotes[0]?.article).toBe(TALKS);
  expect(when(await all.botIn('gone')).status).toBe('unanswered');
  const before = all.botIn('one') as Bot;
  await all.know(baseOf({ [TALKS]: ARTICLES[TALKS], [MOVED]: ARTICLES[MOVED] }), PACE);
  expect(when(all.botIn('one') as Bot).quotes[0]?.article).toBe(MOVED);
  expect(when(before).quotes[0]?.article).toBe(TALKS);
  // None of what it chose is known any more: it is answered from all.
  expect(when(all.botIn('gone') as Bot).quotes[0]?.article).toBe(MOVED);
});

test('no more choices are kept ready than there is room for', async () => {
  const base = someOf(TALKS, STRIKE);
  const many = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`s${i}`, [TALKS, `gone-${i}`]]));
  const all = serving(base, many);
  await all.prepare();
  expect(Object.keys(many).filter((server) => all.botIn(server) instanceof Promise)).toHaveLength(14);
});
