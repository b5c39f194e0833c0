import { expect, test } from 'vitest';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import type { Channel, Person } from '../support/discord/world.ts';
import { attache } from './attache.ts';
import { batch, LATER, LONG, questions } from './gold-batch.ts';
import { readReply } from './read-reply.ts';

type Way = (
  discord: LoopbackDiscord,
  channel: Channel,
  person: Person,
  text: string,
) => Promise<ReturnType<typeof readReply>>;

const WAYS: Readonly<Record<string, Way>> = {
  'a mention': async (discord, channel, person, text) =>
    readReply(await discord.replyTo(discord.say(channel, person, text, { mention: true }))),
  'a direct message': async (discord, _, person, text) =>
    readReply(await discord.replyTo(discord.say(discord.dm(person), person, text))),
  '/ask': async (discord, channel, person, question) => {
    const { message } = await discord.command(channel, person, 'ask', { question });
    if (!message) throw new Error('no message');
    return readReply(message);
  },
};

test('there are all of them', () => expect(questions).toHaveLength(164));

test.concurrent.for(Object.keys(WAYS))(
  'through %s the development questions have their answers',
  { timeout: LONG },
  async (way, context) => {
    const { discord, at } = await attache(context);
    const channel = discord.channel(discord.guild());
    const ask = WAYS[way] as Way;
    const differing: unknown[] = [];
    for (const gold of questions) {
      const person = discord.user();
      at(gold.now ?? LATER);
      for (const earlier of gold.ctx) await ask(discord, channel, person, earlier);
      const got = await ask(discord, channel, person, gold.question);
      const wanted = batch(gold);
      if (JSON.stringify(got) !== JSON.stringify(wanted)) differing.push({ id: gold.id, got, wanted });
    }
    context.expect(differing).toEqual([]);
  },
);
