import { expect } from 'vitest';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import type { Channel } from '../support/discord/world.ts';
import type { Attache } from './attache.ts';
import { ask, expectAnswer, NEXT } from './fault-asking.ts';
import type { Outcome } from './fault-case.ts';

/** Asks once more, lets the bot finish, and says how it went; `replies` counts what then stands. */
export async function afterwards(
  { discord, gateway }: Pick<Attache, 'discord' | 'gateway'>,
  since: number,
  replies: (() => number) | null,
  channel: Channel = discord.channel(discord.guild()),
): Promise<Outcome> {
  const next = ask(discord, 'mention', channel, NEXT);
  expectAnswer(await next.reply, NEXT);
  const ms = performance.now() - since;
  await gateway.stop();
  expect(next.replies(), 'replies to the next question').toHaveLength(1);
  return { replies: replies?.() ?? null, next: true, ms };
}

/** The messages of the bot that a channel shows. */
export function ofBot(discord: LoopbackDiscord, channel: Channel) {
  return discord.messages(channel).filter(({ author }) => author.id === discord.applicationId);
}

/** The requests to write into a channel that were made. */
export function attempts({ requests }: LoopbackDiscord, { id }: Channel) {
  return requests.filter(({ method, path }) => method === 'POST' && path === `/channels/${id}/messages`);
}

/** The numbers of which the bot gave account at its end. */
export function counted({ logged }: Pick<Attache, 'logged'>) {
  return logged().findLast(({ msg }) => msg === 'stopped');
}
