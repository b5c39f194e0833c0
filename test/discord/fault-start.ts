import { expect, type TestContext } from 'vitest';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import { attache, attacheApart } from './attache.ts';
import { ask, QUESTION } from './fault-asking.ts';
import type { Case, Outcome } from './fault-case.ts';
import { admitsSlowly, knocks, requested } from './fault-events.ts';
import { afterwards, ofBot } from './fault-special.ts';

type Options = NonNullable<Parameters<typeof attacheApart>[1]>;

/** The program ends, and says what the operator has to do. */
async function refused(context: TestContext, options: Options, says: readonly RegExp[]): Promise<Outcome> {
  const { ended, connecting, logged } = await attacheApart(context, options);
  const since = performance.now();
  const { message } = await ended;
  await connecting;
  for (const words of says) expect(message).toMatch(words);
  expect(logged().map(({ msg }) => msg)).not.toContain('not connected to Discord; trying again');
  return { replies: null, next: null, ms: performance.now() - since };
}

/** What is wrong from the first moment: the loopback is there, the bot is not yet. */
function withFault(harm: (discord: LoopbackDiscord) => void): Options {
  return {
    listensIn: (discord) => {
      harm(discord);
      return [];
    },
  };
}

async function unreachable(context: TestContext, status: number, times: number): Promise<Outcome> {
  const since = performance.now();
  const all = await attacheApart(
    context,
    withFault(({ faults }) => {
      for (let time = 0; time < times; time++) faults.next({ method: 'GET', path: /^\/gateway\/bot$/ }, { status });
    }),
  );
  await all.discord.connected();
  const outcome = await afterwards(all, since, null);
  expect(all.discord.requests.filter((each) => each.status === status)).toHaveLength(times);
  return outcome;
}

/** The gateway lets nobody in, though its address is told. */
async function shut(context: TestContext): Promise<Outcome> {
  const since = performance.now();
  let tried: Promise<void> | null = null;
  const all = await attacheApart(
    context,
    withFault((discord) => {
      discord.gateway.refuse(true);
      tried = knocks(discord);
    }),
  );
  await tried;
  all.discord.gateway.refuse(false);
  await all.discord.connected();
  return afterwards(all, since, null);
}

/** However long discord.js takes to come in, it is not to be disturbed: it would come in twice. */
async function slow(context: TestContext, harm: (discord: LoopbackDiscord) => void): Promise<Outcome> {
  const since = performance.now();
  const all = await attacheApart(context, { ...withFault(harm), patience: 100 });
  await all.discord.connected();
  const outcome = await afterwards(all, since, null);
  expect(all.discord.gateway.identifies).toBe(1);
  expect(all.logged().filter(({ level }) => level !== 'info')).toEqual([]);
  return outcome;
}

/** While it is not known whether the token still holds, nobody is to think that all is well. */
async function unauthorized(context: TestContext): Promise<Outcome> {
  const { discord, gateway, channel, ended, logged } = await attache(context);
  const since = performance.now();
  const path = /\/messages$/;
  const [first, second] = [requested(discord, path), requested(discord, path, 2)];
  for (let time = 0; time < 2; time++) discord.faults.next({ path }, { status: 401 });
  expect(gateway.isReady()).toBe(true);
  ask(discord, 'mention', channel, QUESTION);
  await first;
  await second;
  expect(gateway.isReady()).toBe(false);
  expect((await ended).message).toMatch(/DISCORD_TOKEN/);
  expect(gateway.isReady()).toBe(false);
  await gateway.stop();
  expect(logged().map(({ msg }) => msg)).toContain('Discord does not take the token; trying once more');
  return { replies: ofBot(discord, channel).length, next: null, ms: performance.now() - since };
}

async function closed(context: TestContext, code: number, says: RegExp): Promise<Outcome> {
  const { discord, gateway, ended } = await attache(context);
  const since = performance.now();
  discord.gateway.close(code);
  expect((await ended).message).toMatch(says);
  const ms = performance.now() - since;
  await gateway.stop();
  expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 0 });
  return { replies: null, next: null, ms };
}

const INTENT = {
  listensIn: (discord: LoopbackDiscord) => [discord.channel(discord.guild()).id],
  messageContent: false,
};

/** What goes wrong when the bot starts, and what ends it. */
export const START: readonly Case[] = [
  {
    fault: 'closed with 4014 at start',
    asked: 'not at all',
    run: (context) => refused(context, INTENT, [/Message Content Intent/, /ANSWER_CHANNELS/]),
  },
  {
    fault: 'wrong token',
    asked: 'not at all',
    run: (context) => refused(context, { token: 'another.to.ken' }, [/DISCORD_TOKEN/]),
  },
  {
    fault: 'closed with 4004',
    asked: 'not at all',
    run: (context) => closed(context, 4004, /DISCORD_TOKEN/),
  },
  { fault: '401 that holds', asked: 'mention', run: unauthorized },
  {
    fault: 'closed with 4014',
    asked: 'not at all',
    run: (context) => closed(context, 4014, /Message Content Intent.*ANSWER_CHANNELS/),
  },
  { fault: 'REST unreachable at start', asked: 'after it', run: (context) => unreachable(context, 503, 6) },
  { fault: '401 once at start', asked: 'after it', run: (context) => unreachable(context, 401, 1) },
  { fault: 'gateway unreachable at start', asked: 'after it', run: shut },
  {
    fault: 'REST slow at start, beyond patience',
    asked: 'after it',
    run: (context) =>
      slow(context, ({ faults }) => faults.next({ method: 'GET', path: /^\/gateway\/bot$/ }, { delay: 500 })),
  },
  {
    fault: 'gateway slow at start, beyond patience',
    asked: 'after it',
    run: (context) => slow(context, (discord) => admitsSlowly(discord, 500)),
  },
];
