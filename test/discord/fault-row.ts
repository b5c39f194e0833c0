import { expect, type TestContext } from 'vitest';
import type { Counts } from '../../src/discord/counts.ts';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import { attache } from './attache.ts';
import { type Asked, ask, expectAnswer, NEXT, QUESTION, type Way } from './fault-asking.ts';
import type { Case, Outcome } from './fault-case.ts';

/**
 * Puts the fault in, puts the question before or after, and resolves when what is asked from then on is to be
 * answered.
 */
export type Harm = (discord: LoopbackDiscord, put: () => Asked, way: Way) => Promise<unknown>;

export interface Row {
  readonly fault: string;
  readonly ways: readonly Way[];
  readonly options?: Parameters<typeof attache>[1];
  readonly harm: Harm;
  /** To the question that meets the fault; none where Discord loses it or takes no reply any more. */
  readonly replies?: 0 | 1;
  /** As the bot counts them, the next question included. */
  readonly counted?: Partial<Counts>;
}

export function casesOf(rows: readonly Row[]): Case[] {
  return rows.flatMap((row) =>
    row.ways.map(
      (way) => ({ fault: row.fault, asked: way, run: (context) => endure(context, row, way) }) satisfies Case,
    ),
  );
}

async function endure(context: TestContext, row: Row, way: Way): Promise<Outcome> {
  const { options, harm, replies = 1, counted } = row;
  const { discord, gateway, logged } = await attache(context, options);
  const channel = discord.channel(discord.guild());
  let asked: Asked | null = null;
  const since = performance.now();
  await harm(
    discord,
    () => {
      asked = ask(discord, way, channel, QUESTION);
      return asked;
    },
    way,
  );
  const next = ask(discord, way, channel, NEXT);
  await next.reply;
  const ms = performance.now() - since;
  // With all done that the bot had begun, no second reply can come any more.
  await gateway.stop();
  const [first, second] = [(asked as Asked | null)?.replies() ?? [], next.replies()];
  expect(first, 'replies to the question').toHaveLength(replies);
  expect(second, 'replies to the next question').toHaveLength(1);
  if (replies > 0) expectAnswer(first[0], QUESTION);
  expectAnswer(second[0], NEXT);
  const own = discord.messages(channel).filter(({ author }) => author.id === discord.applicationId);
  expect(own, 'messages of the bot').toHaveLength(replies + 1);
  if (counted) expect(logged().findLast(({ msg }) => msg === 'stopped')).toMatchObject(counted);
  return { replies: first.length, next: true, ms };
}
