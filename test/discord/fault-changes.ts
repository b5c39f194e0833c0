import { GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { expect, type TestContext } from 'vitest';
import type { Fault } from '../support/discord/faults.ts';
import { attache } from './attache.ts';
import { ask, expectAnswer, NEXT, QUESTION } from './fault-asking.ts';
import type { Case, Outcome } from './fault-case.ts';
import { requested } from './fault-events.ts';
import { afterwards, attempts, counted, ofBot } from './fault-special.ts';

const POSTING = { method: 'POST', path: /\/messages$/ };
const REMOVING = { method: 'DELETE', path: /\/messages\/\d+$/ };

/** A bot, and a question that it is about to hear. */
async function asking(context: TestContext) {
  const all = await attache(context);
  const { discord } = all;
  const guild = discord.guild();
  const channel = discord.channel(guild);
  const question = () => discord.say(channel, discord.user(), QUESTION, { mention: true });
  const own = () => ofBot(discord, channel);
  return { all, discord, guild, channel, question, own, since: performance.now() };
}

async function deletedAtOnce(context: TestContext, postedSlowly: boolean): Promise<Outcome> {
  const { all, discord, channel, question, own, since } = await asking(context);
  if (postedSlowly) discord.faults.next(POSTING, { delay: 300 });
  const removed = requested(discord, REMOVING.path);
  discord.delete(question());
  await removed;
  const outcome = await afterwards(all, since, () => own().length);
  expect(outcome.replies).toBe(0);
  expect(attempts(discord, channel)).toHaveLength(1);
  expect(counted(all)).toMatchObject({ gone: 0, failed: 0 });
  return outcome;
}

async function deletedLater(context: TestContext, fault: Fault | null): Promise<Outcome> {
  const { all, discord, question, own, since } = await asking(context);
  const said = question();
  const reply = await discord.replyTo(said);
  if (fault) discord.faults.next(REMOVING, fault);
  discord.delete(said);
  await discord.deleted(reply);
  const outcome = await afterwards(all, since, () => own().length);
  expect(outcome.replies).toBe(0);
  expect(counted(all)).toMatchObject({ failed: 0 });
  return outcome;
}

/** Both have to hold: the reply is one, and what it says in the end is for what stands there in the end. */
async function edited(context: TestContext, fault: Fault | null): Promise<Outcome> {
  const { all, discord, question, own, since } = await asking(context);
  discord.faults.next(POSTING, { delay: 300 });
  if (fault) discord.faults.next({ method: 'PATCH', path: /./ }, fault);
  const sent = requested(discord, POSTING.path);
  const said = question();
  await sent;
  discord.edit(said, `<@${discord.applicationId}> ${NEXT}`);
  const reply = await discord.replyTo(said);
  expectAnswer(reply, QUESTION);
  expectAnswer(await discord.edited(reply), NEXT);
  const outcome = await afterwards(all, since, () => own().length);
  expect(outcome.replies).toBe(1);
  expectAnswer(own()[0], NEXT);
  return outcome;
}

async function twice(context: TestContext, answeredBetween: boolean): Promise<Outcome> {
  const { all, discord, guild, channel, question, own, since } = await asking(context);
  const said = question();
  if (answeredBetween) await discord.replyTo(said);
  discord.gateway.dispatch(Intent.GuildMessages, 'MESSAGE_CREATE', { ...said, guild_id: guild.id });
  const outcome = await afterwards(all, since, () => own().length);
  expect(outcome.replies).toBe(1);
  // Not only one message thanks to its nonce, which Discord knows for some minutes: asked for once.
  expect(attempts(discord, channel)).toHaveLength(1);
  return outcome;
}

/** The button that takes a reply away: the acknowledgement is not confirmed, the removal follows all the same. */
async function dismissed(context: TestContext, fault: Fault): Promise<Outcome> {
  const { all, discord, channel, own, since } = await asking(context);
  const { reply, person } = ask(discord, '/ask', channel, QUESTION);
  discord.faults.next({ method: 'POST', path: /\/callback$/ }, { delay: 0 });
  const message = await reply;
  discord.faults.next({ method: 'POST', path: /\/callback$/ }, fault);
  await discord.click(channel, person, message, `v1:dismiss:${person.id}`);
  await discord.deleted(message);
  const outcome = await afterwards(all, since, () => own().length);
  expect(outcome.replies).toBe(0);
  return outcome;
}

/** What happens to questions, and to replies, while faults happen. */
export const CHANGES: readonly Case[] = [
  { fault: 'question deleted at once', asked: 'mention', run: (context) => deletedAtOnce(context, false) },
  { fault: 'question deleted, reply slow', asked: 'mention', run: (context) => deletedAtOnce(context, true) },
  { fault: 'question deleted later', asked: 'mention', run: (context) => deletedLater(context, null) },
  { fault: 'question deleted later, 503', asked: 'mention', run: (context) => deletedLater(context, { status: 503 }) },
  {
    fault: 'question deleted later, closed after',
    asked: 'mention',
    run: (context) => deletedLater(context, 'close-after'),
  },
  { fault: 'question edited, reply slow', asked: 'mention', run: (context) => edited(context, null) },
  { fault: 'question edited, closed after', asked: 'mention', run: (context) => edited(context, 'close-after') },
  { fault: 'message told twice', asked: 'mention', run: (context) => twice(context, false) },
  { fault: 'message told twice, once answered', asked: 'mention', run: (context) => twice(context, true) },
  { fault: 'reply dismissed, closed after', asked: '/ask', run: (context) => dismissed(context, 'close-after') },
  { fault: 'reply dismissed, reset after', asked: '/ask', run: (context) => dismissed(context, 'reset-after') },
];
