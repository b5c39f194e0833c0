import { once } from 'node:events';
import { Events, GatewayIntentBits, PermissionFlagsBits as May, Routes } from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import { describe, test } from 'vitest';
import { apart, together } from './discord-client.ts';
import { eventThat } from './event-that.ts';
import type { LoopbackDiscord } from './loopback-discord.ts';
import type { Channel, Person } from './world.ts';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

const NO_PINGS = { allowed_mentions: { parse: [], replied_user: false } };

test.concurrent('a client logs in and sees guilds, channels, threads and what it may do', async (context) => {
  const { expect } = context;
  const { discord, client } = await apart(context);
  const guild = discord.guild();
  const channel = discord.channel(guild, { allow: May.ViewChannel | May.SendMessages });
  const thread = discord.thread(channel);
  const ready = once(client, Events.ClientReady);
  await client.login(discord.token);
  await Promise.all([ready, discord.connected()]);
  const created = once(client, Events.ChannelCreate);
  const later = discord.channel(guild);
  await created;
  const added = once(client, Events.GuildCreate);
  const another = discord.guild();
  await added;
  expect(client.user?.id).toBe(discord.applicationId);
  expect([...client.guilds.cache.keys()]).toEqual([guild.id, another.id]);
  expect(new Set(client.channels.cache.keys())).toEqual(new Set([channel.id, thread.id, later.id]));
  const seen = await client.channels.fetch(channel.id);
  const permissions = seen?.isTextBased() && !seen.isDMBased() ? seen.permissionsFor(discord.applicationId) : null;
  expect(permissions?.bitfield).toBe(May.ViewChannel | May.SendMessages);
  await expect(client.application?.fetch()).resolves.toMatchObject({ id: discord.applicationId });
});

test.concurrent('another token gets nowhere', async (context) => {
  const { client } = await apart(context);
  await context.expect(client.login('another.tok.en')).rejects.toMatchObject({ code: 'TokenInvalid' });
});

interface Scene {
  readonly discord: LoopbackDiscord;
  readonly channel: Channel;
  readonly dm: Channel;
  readonly person: Person;
  /** The bot's. */
  readonly own: APIMessage;
}

const SAID: [name: string, readable: boolean, (scene: Scene) => APIMessage][] = [
  ['plain', false, ({ discord, channel, person }) => discord.say(channel, person, 'who?')],
  ['with a mention', true, ({ discord, channel, person }) => discord.say(channel, person, 'who?', { mention: true })],
  [
    'with another mention',
    false,
    ({ discord, channel, person }) => discord.say(channel, person, 'who?', { mentions: [person] }),
  ],
  ['direct', true, ({ discord, dm, person }) => discord.say(dm, person, 'who?')],
  [
    'as a reply with a ping',
    true,
    ({ discord, channel, person, own }) => discord.say(channel, person, 'who?', { replyTo: own }),
  ],
  [
    'as a reply without one',
    false,
    ({ discord, channel, person, own }) => discord.say(channel, person, 'who?', { replyTo: own, ping: false }),
  ],
];

describe.each([false, true])('with the content intent: %s, what is said', (messageContent) => {
  test.concurrent.for(SAID)('%s', async ([, readable, speak], context) => {
    const { expect } = context;
    const intents = [Guilds, GuildMessages, DirectMessages, ...(messageContent ? [MessageContent] : [])];
    const { discord, client } = await together(context, { messageContent, intents });
    const person = discord.user();
    const channel = discord.channel(discord.guild());
    await client.rest.post(Routes.channelMessages(channel.id), { body: { content: 'mine', ...NO_PINGS } });
    const own = discord.messages(channel)[0] as APIMessage;
    const heard = eventThat(client, Events.MessageCreate, ({ author }) => author.id === person.id);
    const changed = eventThat(client, Events.MessageUpdate);
    const asked = speak({ discord, channel, dm: discord.dm(person), person, own });
    const [message] = await heard;
    expect(message.id).toBe(asked.id);
    expect(message.content !== '').toBe(readable || messageContent);
    discord.edit(asked, `${asked.content} when?`);
    const [, edited] = await changed;
    expect(edited.content?.endsWith('when?')).toBe(readable || messageContent);
  });
});
