import { GatewayOpcodes as Op } from 'discord-api-types/v10';
import { expect, type TestContext } from 'vitest';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import { attache, attacheApart } from './attache.ts';
import { ask, expectAnswer, QUESTION } from './fault-asking.ts';
import type { Case, Outcome } from './fault-case.ts';
import { identifies } from './fault-events.ts';
import { afterwards } from './fault-special.ts';

type Harm = (discord: LoopbackDiscord) => void;

/** The first connection begins with what cannot be read, and another is made. */
async function begins(context: TestContext, what: 'HELLO' | 'READY', data: unknown): Promise<Outcome> {
  const since = performance.now();
  const all = await attacheApart(context, {
    listensIn: (discord) => {
      discord.gateway.garble(what, data);
      return [];
    },
  });
  await all.connecting;
  await all.discord.connected();
  expect(all.logged().map(({ msg }) => msg)).toContain('not connected to Discord; trying again');
  return afterwards(all, since, null);
}

/** The connection that stood until then is given up for another. */
async function breaks(context: TestContext, harm: Harm): Promise<Outcome> {
  const all = await attache(context);
  const since = performance.now();
  const anew = identifies(all.discord);
  harm(all.discord);
  await anew;
  await all.discord.connected();
  expect(all.logged().map(({ msg }) => msg)).toContain('not connected to Discord; trying again');
  return afterwards(all, since, null);
}

/** One event is lost, and the connection stays. */
async function passedOver(context: TestContext, event: string, data: object | null): Promise<Outcome> {
  const all = await attache(context);
  const { discord, channel } = all;
  const since = performance.now();
  discord.gateway.dispatch(null, event, data as object);
  const asked = ask(discord, 'mention', channel, QUESTION);
  expectAnswer(await asked.reply, QUESTION);
  const outcome = await afterwards(all, since, () => asked.replies().length);
  expect(all.logged().filter(({ level }) => level === 'error')).not.toEqual([]);
  expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 0 });
  return outcome;
}

const BEGINNINGS: readonly (readonly ['HELLO' | 'READY', object | null])[] = [
  ['HELLO', null],
  ['HELLO', {}],
  ['HELLO', { heartbeat_interval: 0 }],
  ['READY', null],
  ['READY', {}],
  // It would be connected to only when the session is lost.
  ['READY', { session_id: '1', user: { id: '1' }, application: { id: '1' }, guilds: [] }],
];

const EVENTS = [
  'INTERACTION_CREATE',
  'MESSAGE_CREATE',
  'MESSAGE_UPDATE',
  'MESSAGE_DELETE',
  'MESSAGE_DELETE_BULK',
  'GUILD_CREATE',
  'CHANNEL_UPDATE',
  'GUILD_ROLE_UPDATE',
  'GUILD_MEMBER_UPDATE',
];

/** What comes over the gateway is not as Discord describes it. */
export const GARBLED: readonly Case[] = [
  ...BEGINNINGS.map(
    ([what, data]): Case => ({
      fault: `begins with ${what} ${JSON.stringify(data)}`.slice(0, 60),
      asked: 'after it',
      run: (context) => begins(context, what, data),
    }),
  ),
  {
    fault: 'READY {} later',
    asked: 'after it',
    run: (context) => breaks(context, ({ gateway }) => gateway.dispatch(null, 'READY', {})),
  },
  ...([Op.Hello, Op.InvalidSession] as const).map(
    (op): Case => ({
      fault: `{"op":${op},"d":null} later`,
      asked: 'after it',
      run: (context) => breaks(context, ({ gateway }) => gateway.send(op, null)),
    }),
  ),
  ...EVENTS.map(
    (event): Case => ({
      fault: `${event} null`,
      asked: 'after it',
      run: (context) => passedOver(context, event, null),
    }),
  ),
];
