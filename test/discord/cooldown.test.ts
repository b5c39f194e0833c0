import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/discord/limits.ts';
import type { Person } from '../support/discord/world.ts';
import { type Attache, attache } from './attache.ts';
import { attempts, ofBot } from './fault-special.ts';

const TOO_MUCH = /^Too many questions/;

/** What was looked up, from now on. */
function lookedUp({ bot }: Attache): string[] {
  const asked: string[] = [];
  const { answerer, suggest } = bot;
  const answer = answerer.answer.bind(answerer);
  answerer.answer = (...args) => {
    asked.push(args[0]);
    return answer(...args);
  };
  const noted: typeof suggest = (...args) => {
    asked.push(args[0]);
    return suggest(...args);
  };
  Object.assign(bot, { suggest: noted });
  return asked;
}

type Door = (all: Attache, person: Person, said: APIMessage, reply: APIMessage) => unknown;

/** Ways to ask "And where?". */
const DOORS: readonly (readonly [way: string, ask: Door])[] = [
  ['a mention', ({ discord, channel }, person) => discord.say(channel, person, 'And where?', { mention: true })],
  [
    'a reply',
    ({ discord, channel }, person, _, reply) => discord.say(channel, person, 'And where?', { replyTo: reply }),
  ],
  ['a direct message', ({ discord }, person) => discord.say(discord.dm(person), person, 'And where?')],
  ['an edit', ({ discord }, _person, said) => discord.edit(said, `<@${discord.applicationId}> And where?`)],
  ['a command', ({ discord, channel }, person) => discord.command(channel, person, 'ask', { question: 'And where?' })],
  [
    'a command for pictures',
    ({ discord, channel }, person) => discord.command(channel, person, 'timeline', { about: 'And where?' }),
  ],
  [
    'a claim that is checked',
    ({ discord, channel }, person) => {
      const claim = discord.say(channel, discord.user(), 'And where? The talks are in Paris.');
      return discord.contextMenu(channel, person, 'Check against the sources', claim);
    },
  ],
];

describe('for who has asked as much as they may, nothing is looked up', () => {
  test.concurrent.for(DOORS)('%s', async ([, ask], context) => {
    const all = await attache(context, { rates: { user: 1, channel: 1000 } });
    const { discord, channel } = all;
    const person = discord.user();
    const said = discord.say(channel, person, 'When are the talks?', { mention: true });
    const reply = await discord.replyTo(said);
    const asked = lookedUp(all);
    await ask(all, person, said, reply);
    await discord.replyTo(discord.say(channel, discord.user(), 'Who attends the talks?', { mention: true }));
    context.expect(asked).toEqual([expect.stringContaining('Who attends')]);
  });

  test.concurrent('what is overheard', async (context) => {
    const all = await attache(context, { messageContent: true, listens: true, rates: { user: 2, channel: 1000 } });
    const { discord, channel, listed } = all;
    const person = discord.user();
    const asked = lookedUp(all);
    for (let i = 0; i < 30; i++) discord.say(listed, person, `I had ${i} apples in the garden.`);
    await discord.replyTo(discord.say(channel, discord.user(), 'When are the talks?', { mention: true }));
    context.expect(asked.filter((text) => text.includes('apples')).length).toBeLessThanOrEqual(6);
  });

  test.concurrent('what is typed', async (context) => {
    const all = await attache(context, { rates: { user: 1, channel: 1000 } });
    const { discord, channel } = all;
    const person = discord.user();
    const asked = lookedUp(all);
    const offered: number[] = [];
    for (let i = 0; i < 16; i++)
      offered.push((await discord.autocomplete(channel, person, 'when', 'about', 'talks')).length);
    context.expect(offered[14]).toBeGreaterThan(0);
    context.expect(offered[15]).toBe(0);
    context.expect(asked).toHaveLength(15);
  });
});

test.concurrent('a channel gets no more replies than Discord takes, and one who asks then is told', async (context) => {
  const all = await attache(context, { rates: { user: 100, channel: 1000, posts: LIMITS.posts } });
  const { discord, channel } = all;
  const elsewhere = discord.channel(discord.guild());
  for (let i = 0; i < 12; i++) discord.say(channel, discord.user(), 'When are the talks?', { mention: true });
  // Neither another channel nor a command is short of room.
  await discord.replyTo(discord.say(elsewhere, discord.user(), 'Where are the talks?', { mention: true }));
  const { message } = await discord.command(channel, discord.user(), 'when');
  context.expect(message?.embeds).toHaveLength(1);
  await all.gateway.stop();
  const told = ofBot(discord, channel).filter(({ content }) => TOO_MUCH.test(content));
  context.expect(attempts(discord, channel)).toHaveLength(LIMITS.posts);
  context.expect(told).toHaveLength(1);
});
