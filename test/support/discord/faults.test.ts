import { Client, DiscordAPIError, GatewayIntentBits, Routes } from 'discord.js';
import { type TestContext, test } from 'vitest';
import type { Fault } from './faults.ts';
import { LoopbackDiscord } from './loopback-discord.ts';

/** A client that only sends: faults of HTTP need no gateway. */
async function sender({ onTestFinished }: TestContext) {
  const discord = await LoopbackDiscord.start();
  onTestFinished(() => discord.stop());
  const client = new Client({ intents: GatewayIntentBits.Guilds, rest: { api: discord.api, timeout: 400 } });
  client.rest.setToken(discord.token);
  const channel = discord.channel(discord.guild());
  const body = { content: 'x', allowed_mentions: { parse: [], replied_user: false } };
  return { discord, channel, send: () => client.rest.post(Routes.channelMessages(channel.id), { body }) };
}

test.concurrent.for<[name: string, fault: Fault, outcome: unknown, messages: number, statuses: number[]]>([
  ['an error', { status: 400, code: 50035, message: 'Invalid' }, 50035, 0, [400]],
  ['a server error, tried again', { status: 503 }, null, 1, [503, 200]],
  ['a reset, tried again', 'reset', null, 1, [0, 200]],
  ['a reset after it was done, done twice', 'reset-after', null, 2, [0, 200]],
  ['a close', 'close', 'UND_ERR_SOCKET', 0, [0]],
  ['a close after it was done', 'close-after', 'UND_ERR_SOCKET', 1, [0]],
  ['a limit of its own', { limited: 'user', retryAfter: 0.2 }, null, 1, [429, 200]],
  ['a limit shared with others', { limited: 'shared', retryAfter: 0.2 }, null, 1, [429, 200]],
  ['a limit on everything', { limited: 'global', retryAfter: 0.2 }, null, 1, [429, 200]],
  ['a delay', { delay: 100 }, null, 1, [200]],
  ['a delay past the patience of the client', { delay: 5000 }, null, 1, [200]],
])('%s', async ([, fault, outcome, messages, statuses], context) => {
  const { expect } = context;
  const { discord, channel, send } = await sender(context);
  discord.faults.next({ method: 'GET', path: /./ }, { status: 500 });
  discord.faults.next({ method: 'POST', path: /\/messages$/ }, fault);
  const error = await send().then(
    () => null,
    (thrown) => (thrown instanceof DiscordAPIError ? thrown.code : (thrown.code ?? thrown.cause?.code)),
  );
  expect(error).toBe(outcome);
  expect(discord.messages(channel)).toHaveLength(messages);
  expect(discord.requests.map(({ status }) => status)).toEqual(statuses);
});
