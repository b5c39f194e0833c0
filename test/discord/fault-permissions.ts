import { GatewayIntentBits as Intent, PermissionFlagsBits as May } from 'discord-api-types/v10';
import { expect, type TestContext } from 'vitest';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import { type Channel, USUAL } from '../support/discord/world.ts';
import { attache } from './attache.ts';
import { ask, expectAnswer, QUESTION } from './fault-asking.ts';
import type { Case, Outcome } from './fault-case.ts';
import { requested } from './fault-events.ts';
import { afterwards, attempts, counted, ofBot } from './fault-special.ts';

/** Who asks there is told directly, once, however often they ask. */
async function mayNotSend(context: TestContext): Promise<Outcome> {
  const all = await attache(context);
  const { discord } = all;
  const guild = discord.guild();
  const channel = discord.channel(guild, { allow: USUAL & ~May.SendMessages });
  const { person } = ask(discord, 'mention', channel, QUESTION);
  discord.say(channel, person, QUESTION, { mention: true });
  const outcome = await afterwards(all, performance.now(), () => ofBot(discord, channel).length);
  expect(outcome.replies).toBe(0);
  expect(attempts(discord, channel)).toEqual([]);
  const told = ofBot(discord, discord.dm(person));
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).toContain(`<#${channel.id}>`);
  expect(counted(all)).toMatchObject({ replied: 1, forbidden: 2, failed: 0 });
  return outcome;
}

/** What the permissions promise, Discord refuses: it is not asked again at once, since refusals count. */
async function refused(context: TestContext): Promise<Outcome> {
  const all = await attache(context);
  const { discord } = all;
  const channel = discord.channel(discord.guild());
  const path = new RegExp(`^/channels/${channel.id}/messages$`);
  discord.faults.next({ method: 'POST', path }, { status: 403, code: 50013, message: 'Missing Permissions' });
  const since = performance.now();
  ask(discord, 'mention', channel, QUESTION);
  const elsewhere = discord.channel(discord.guild());
  await ask(discord, 'mention', elsewhere, QUESTION).reply;
  // Both doors lie open to a channel: only that of messages has been found shut.
  const { person } = ask(discord, 'mention', channel, QUESTION);
  const command = ask(discord, '/ask', channel, QUESTION);
  expectAnswer(await command.reply, QUESTION);
  const outcome = await afterwards(all, since, () => ofBot(discord, channel).length - command.replies().length);
  expect(outcome.replies).toBe(0);
  expect(attempts(discord, channel)).toHaveLength(1);
  expect(ofBot(discord, discord.dm(person))).toHaveLength(1);
  expect(counted(all)).toMatchObject({ replied: 3, forbidden: 2, failed: 0 });
  return outcome;
}

type Told = (discord: LoopbackDiscord, channel: Channel) => readonly [event: string, data: object];

/** What was refused is tried again as soon as something tells that it may be granted, and not because of others. */
async function granted(context: TestContext, told: Told, elsewhere: Told): Promise<Outcome> {
  const all = await attache(context);
  const { discord } = all;
  const channel = discord.channel(discord.guild());
  const path = new RegExp(`^/channels/${channel.id}/messages$`);
  discord.faults.next({ method: 'POST', path }, { status: 403, code: 50013, message: 'Missing Permissions' });
  const since = performance.now();
  const met = requested(discord, path);
  ask(discord, 'mention', channel, QUESTION);
  await met;
  const other = discord.channel(discord.guild());
  await ask(discord, 'mention', other, QUESTION).reply;
  discord.gateway.dispatch(Intent.Guilds, ...elsewhere(discord, channel));
  ask(discord, 'mention', channel, QUESTION);
  await ask(discord, 'mention', other, QUESTION).reply;
  expect(attempts(discord, channel)).toHaveLength(1);
  discord.gateway.dispatch(Intent.Guilds, ...told(discord, channel));
  const asked = ask(discord, 'mention', channel, QUESTION);
  expectAnswer(await asked.reply, QUESTION);
  const outcome = await afterwards(all, since, () => asked.replies().length);
  expect(outcome.replies).toBe(1);
  expect(counted(all)).toMatchObject({ forbidden: 2, failed: 0 });
  return outcome;
}

async function mayNotRead(context: TestContext): Promise<Outcome> {
  const all = await attache(context);
  const { discord } = all;
  const channel = discord.channel(discord.guild(), { allow: USUAL & ~May.ReadMessageHistory });
  const since = performance.now();
  ask(discord, 'mention', channel, QUESTION);
  const outcome = await afterwards(all, since, () => ofBot(discord, channel).length);
  expect(outcome.replies).toBe(1);
  const [reply] = ofBot(discord, channel);
  expect(reply?.message_reference).toBeUndefined();
  expectAnswer(reply, QUESTION);
  return outcome;
}

async function mayNotEmbed(context: TestContext): Promise<Outcome> {
  const all = await attache(context);
  const { discord } = all;
  const [usual, bare] = [USUAL, USUAL & ~May.EmbedLinks].map((allow) => discord.channel(discord.guild(), { allow }));
  if (!usual || !bare) throw new Error('no channels');
  const since = performance.now();
  const shown = await ask(discord, 'mention', usual, QUESTION).reply;
  const asked = ask(discord, 'mention', bare, QUESTION);
  const { embeds, content } = await asked.reply;
  const outcome = await afterwards(all, since, () => asked.replies().length);
  expect(outcome.replies).toBe(1);
  expect(embeds).toEqual([]);
  expect(content).toContain(shown.embeds[0]?.description);
  return outcome;
}

const channelUpdate: Told = (_, { id, guild }) => ['CHANNEL_UPDATE', { id, guild_id: guild?.id, type: 0 }];
const roleUpdate: Told = (_, { guild }) => [
  'GUILD_ROLE_UPDATE',
  { guild_id: guild?.id, role: { id: guild?.id, name: '@everyone', permissions: String(USUAL) } },
];
const memberUpdate =
  (user: (discord: LoopbackDiscord) => string): Told =>
  (discord, { guild }) => ['GUILD_MEMBER_UPDATE', { guild_id: guild?.id, user: { id: user(discord) }, roles: [] }];

/** What the bot is not allowed to do. */
export const PERMISSIONS: readonly Case[] = [
  { fault: 'no Send Messages', asked: 'mention, twice', run: mayNotSend },
  { fault: '403 50013 against the permissions', asked: 'mention, twice', run: refused },
  {
    fault: '403, then a channel update',
    asked: 'mention, twice',
    run: (context) =>
      granted(context, channelUpdate, (discord) => channelUpdate(discord, discord.channel(discord.guild()))),
  },
  {
    fault: '403, then a role update',
    asked: 'mention, twice',
    run: (context) => granted(context, roleUpdate, (discord) => roleUpdate(discord, discord.channel(discord.guild()))),
  },
  {
    fault: '403, then a member update',
    asked: 'mention, twice',
    run: (context) =>
      granted(
        context,
        memberUpdate(({ applicationId }) => applicationId),
        memberUpdate((discord) => discord.user().id),
      ),
  },
  { fault: 'no Read Message History', asked: 'mention', run: mayNotRead },
  { fault: 'no Embed Links', asked: 'mention', run: mayNotEmbed },
];
