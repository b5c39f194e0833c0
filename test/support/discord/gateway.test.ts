import { once } from 'node:events';
import { Events, GatewayIntentBits } from 'discord.js';
import { test } from 'vitest';
import { WebSocket } from 'ws';
import { apart, type Situation, together } from './discord-client.ts';
import { eventThat } from './event-that.ts';
import type { Gateway } from './gateway.ts';

const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;

/** What is said meanwhile arrives, now or once the client is back. */
async function arrives({ discord, client }: Situation, meanwhile: () => void): Promise<string> {
  const person = discord.user();
  const channel = discord.channel(discord.guild());
  const heard = eventThat(client, Events.MessageCreate);
  meanwhile();
  discord.say(channel, person, 'who?', { mention: true });
  return (await heard)[0].content;
}

test.concurrent.for<[name: string, breaks: (gateway: Gateway) => void]>([
  ['a drop', (gateway) => gateway.drop()],
  ['a request to reconnect', (gateway) => gateway.askToReconnect()],
  ['a session that can be resumed', (gateway) => gateway.invalidate(true)],
  ['close 4000', (gateway) => gateway.close(4000)],
  ['close 4009', (gateway) => gateway.close(4009)],
])('after %s the client resumes and hears what it missed', async ([, breaks], context) => {
  const { expect } = context;
  const { discord, client } = await together(context);
  const content = await arrives({ discord, client }, () => breaks(discord.gateway));
  await discord.connected();
  expect(content).toContain('who?');
  expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 1 });
});

test.concurrent('after a session that cannot be resumed the client identifies again', async (context) => {
  const { discord, client } = await together(context);
  const { id } = discord.channel(discord.guild());
  discord.gateway.invalidate(false);
  await eventThat(client, Events.ShardReady);
  context.expect(discord.gateway).toMatchObject({ identifies: 2, resumes: 0 });
  context.expect(client.channels.cache.has(id)).toBe(true);
}, 15_000);

test.concurrent('a gateway that lets nobody in costs the session and what was said meanwhile', async (context) => {
  const { discord, client } = await together(context);
  const channel = discord.channel(discord.guild());
  const heard: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => heard.push(content));
  discord.gateway.refuse(true);
  discord.gateway.drop();
  discord.say(channel, discord.user(), 'lost', { mention: true });
  await eventThat(client, Events.Debug, (text) => /due to a network error/.test(text));
  discord.gateway.refuse(false);
  await eventThat(client, Events.ShardReady);
  const last = eventThat(client, Events.MessageCreate);
  discord.say(channel, discord.user(), 'found', { mention: true });
  await last;
  context.expect(heard).toEqual([context.expect.stringContaining('found')]);
  context.expect(discord.gateway).toMatchObject({ identifies: 2, resumes: 0 });
}, 15_000);

test.concurrent('a resume that nobody answers leaves the client deaf', async (context) => {
  const { expect } = context;
  const { discord, client } = await together(context, { heartbeatInterval: 300 });
  discord.gateway.ignoreResumes(true);
  let heard = 0;
  client.on(Events.MessageCreate, () => heard++);
  discord.gateway.drop();
  const channel = discord.channel(discord.guild());
  discord.say(channel, discord.user(), 'who?', { mention: true });
  // Its heartbeats on the new socket show that it has come back.
  await eventThat(client, Events.Debug, (text) => /Resuming session/.test(text));
  await eventThat(client, Events.Debug, (text) => /Heartbeat acknowledged/.test(text));
  expect({ heard, ready: client.isReady(), resumes: discord.gateway.resumes }).toEqual({
    heard: 0,
    ready: true,
    resumes: 1,
  });
  discord.gateway.ignoreResumes(false);
  discord.gateway.drop();
  await eventThat(client, Events.MessageCreate);
  expect(heard).toBe(1);
});

test.concurrent('missed acknowledgements of heartbeats make the client resume', async (context) => {
  const { discord, client } = await together(context, { heartbeatInterval: 200 });
  discord.gateway.ignoreHeartbeats(true);
  await eventThat(client, Events.ShardReconnecting);
  discord.gateway.ignoreHeartbeats(false);
  await eventThat(client, Events.ShardResume);
  context.expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 1 });
});

test.concurrent('content that is not approved closes for good', async (context) => {
  const { discord, client } = await apart(context, { intents: [Guilds, GuildMessages, MessageContent] });
  await context.expect(client.login(discord.token)).rejects.toThrow('Used disallowed intents');
});

test.concurrent('another token is closed with 4004', async (context) => {
  const { discord } = await apart(context);
  const socket = new WebSocket(`${discord.gateway.url}?v=10&encoding=json`);
  await once(socket, 'message');
  socket.send(JSON.stringify({ op: 2, d: { token: 'another.tok.en', intents: 1, properties: {} } }));
  const [code] = await once(socket, 'close');
  context.expect(code).toBe(4004);
});

test.concurrent('without the intents nothing is told', async (context) => {
  const { discord, client } = await together(context, { intents: [Guilds] });
  const told: string[] = [];
  client.on(Events.Raw, ({ t }) => told.push(t));
  const channel = discord.channel(discord.guild());
  discord.say(channel, discord.user(), 'who?', { mention: true });
  discord.say(discord.dm(discord.user()), discord.user(), 'who?');
  const last = eventThat(client, Events.ChannelCreate);
  discord.channel(discord.guild());
  await last;
  context.expect(new Set(told)).toEqual(new Set(['GUILD_CREATE', 'CHANNEL_CREATE']));
});
