import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type APIMessage, GatewayIntentBits, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, type TestContext, test, vi } from 'vitest';
import { CHECK } from '../../src/discord/command.ts';
import { managingWordingOf } from '../../src/discord/managing/wording.ts';
import { wordingOf } from '../../src/discord/wording.ts';
import { openStore } from '../../src/settings/database/open.ts';
import { isThere } from '../../src/settings/database/writable.ts';
import { KeptSettings } from '../../src/settings/kept-settings.ts';
import type { ServerSettings } from '../../src/settings/server-settings.ts';
import { DatabaseError, type Place, type SettingsStore } from '../../src/settings/store.ts';
import { chosenBy } from '../../src/settings/stored.ts';
import { someOf } from '../fixtures/several.ts';
import { describeEach } from '../settings/places.ts';
import type { OptionValue } from '../support/discord/interaction-payload.ts';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import type { Channel } from '../support/discord/world.ts';
import { attache, attacheApart } from './attache.ts';

const [TALKS, STRIKE] = ['2031-05-12-talks', '2031-05-21-strike'] as const;
const en = managingWordingOf('en');
const ko = managingWordingOf('ko');
const MANAGER = { permissions: PermissionFlagsBits.ManageGuild };
const READING = { messageContent: true, readsContent: true } as const;
const asked = { where: 'Where are the harbor talks?', why: 'Why is there a strike?', none: 'Who won the regatta?' };

/** A database in a file, as a start of the program opens it. */
async function database(context: TestContext) {
  const dir = mkdtempSync(path.join(tmpdir(), 'attache-servers-'));
  context.onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return opening({ file: path.join(dir, 'settings.sqlite') });
}

/** What opens a database anew, as a start of the program does. */
function opening(place: Place) {
  return async () => {
    if ('file' in place) isThere(place.file);
    const store = openStore(place);
    const chosen = chosenBy(await store.rows(null));
    return (defaults: ServerSettings) => new KeptSettings(defaults, store, chosen);
  };
}

/** What a manager of the channel's server gets for a part of the command, when all of it is there. */
async function manage(
  discord: LoopbackDiscord,
  channel: Channel,
  part: string,
  options: Readonly<Record<string, OptionValue>> = {},
): Promise<APIMessage> {
  const { message } = await discord.command(channel, discord.user(), part, options, MANAGER);
  if (!message) throw new Error(`/${part} was not answered`);
  return vi.waitFor(() => {
    const now = discord.message(message);
    if (((now.flags ?? 0) & MessageFlags.Loading) !== 0) throw new Error(`/${part} was not filled in`);
    return now;
  });
}

const said = ({ content, embeds: [first] }: APIMessage) => [content, first?.description].filter(Boolean).join('\n');

async function whether(discord: LoopbackDiscord, channel: Channel, question: string): Promise<string | null> {
  const before = discord.messages(channel).length;
  discord.say(channel, discord.user(), question);
  const after = discord.say(channel, discord.user(), asked.where, { mention: true });
  await discord.replyTo(after);
  const replies = discord.messages(channel).slice(before + 1);
  const reply = replies.find(({ message_reference: of }) => of && of.message_id !== after.id);
  return reply ? said(reply) : null;
}

describeEach('two servers in one program', (newPlace) => {
  test('keep channels, language, articles and the rest to themselves, and over a restart', {
    timeout: 30_000,
  }, async (context) => {
    const { expect } = context;
    const open = opening(newPlace());
    const base = someOf(TALKS, STRIKE);
    const first = await attache(context, { ...READING, base, settings: await open() });
    const { discord, channel: one } = first;
    const two = discord.channel(discord.guild());
    const [listed, other] = [discord.channel(one.guild as NonNullable<Channel['guild']>), discord.user()];
    await manage(discord, one, 'settings channel', { channel: listed, on: true });
    await manage(discord, one, 'settings language', { language: 'ko' });
    await manage(discord, one, 'settings article', { article: TALKS, on: true });
    await manage(discord, two, 'settings channel', { channel: two, on: true });
    await manage(discord, two, 'settings quiet', { on: false });
    await manage(discord, two, 'settings article', { article: STRIKE, on: true });
    await manage(discord, two, 'settings check', { on: false });
    const holds = async () => {
      // Channels: each where it was set, and nowhere else.
      expect(await whether(discord, listed, asked.where)).toContain('Oslo');
      expect(await whether(discord, one, asked.where)).toBeNull();
      expect(await whether(discord, two, asked.why)).toContain('unpaid wages');
      // Quiet where that is the default, and not where it was turned off.
      expect(await whether(discord, listed, asked.none)).toBeNull();
      expect(await whether(discord, two, asked.none)).toContain('does not say');
      // Language of one, and of who asks in the other.
      const { message: inKorean } = await discord.command(one, other, 'ask', { question: asked.none });
      expect(inKorean?.embeds[0]?.title ?? said(inKorean as APIMessage)).toContain('출처');
      // Articles: answered, offered and listed.
      const why = await discord.command(one, other, 'ask', { question: asked.why });
      expect(said(why.message as APIMessage)).not.toContain('unpaid wages');
      expect((await discord.autocomplete(one, other, 'who', 'about', 'stri')).map(({ value }) => value)).toEqual([]);
      expect((await discord.autocomplete(two, other, 'who', 'about', 'stri')).length).toBeGreaterThan(0);
      const sources = async (where: Channel) =>
        (await discord.command(where, other, 'sources')).message?.embeds[0]?.fields?.map(({ value }) => value);
      expect(await sources(one)).toEqual([expect.stringContaining('harbor talks')]);
      expect(await sources(two)).toEqual([expect.stringContaining('Crane workers')]);
      // The check: on in one, off in the other.
      const check = async (where: Channel) =>
        (await discord.contextMenu(where, other, CHECK.en, discord.say(where, other, 'The talks are in Oslo.')))
          .message;
      expect((await check(one))?.embeds).toHaveLength(1);
      expect((await check(two))?.content).toBe(wordingOf('en').check.off);
      // Direct messages are of no server.
      const direct = discord.say(discord.dm(other), other, asked.why);
      expect(said(await discord.replyTo(direct))).toContain('unpaid wages');
    };
    await holds();
    await first.gateway.stop();
    const next = await attacheApart(context, { ...READING, base, on: discord, settings: await open() });
    await next.connecting;
    await holds();
    await manage(discord, two, 'settings reset', { setting: 'everything' });
    expect(next.bot.settings.chosenIn(two.guild?.id ?? '')).toEqual({});
    expect(await whether(discord, two, asked.why)).toBeNull();
    expect(next.bot.settings.of(one.guild?.id ?? '')).toMatchObject({ language: 'ko', articles: [TALKS] });
  });
});

describe('/settings', () => {
  test('tells what is set here and what is default, and what keeps it from having an effect', async (context) => {
    const { expect } = context;
    const all = await attache(context, { base: someOf(TALKS, STRIKE), settings: await (await database(context))() });
    const { discord, channel } = all;
    await vi.waitFor(() =>
      expect(discord.registered().find(({ name }) => name === 'settings')).toMatchObject({
        default_member_permissions: '32',
        contexts: [0],
      }),
    );
    const shown = await manage(discord, channel, 'settings show');
    expect(shown.flags).toBe(MessageFlags.Ephemeral);
    expect(said(shown).match(/· default$/gm)).toHaveLength(5);
    const set = await manage(discord, channel, 'settings channel', { channel, on: true });
    expect(set.content).toBe(en.changed(en.settings.channels));
    expect(said(set)).toContain(`**${en.settings.channels}**: <#${channel.id}> · ${en.setHere}`);
    expect(said(set)).toContain(en.unread);
    const offered = await discord.autocomplete(
      channel,
      discord.user(),
      'settings article',
      'article',
      'crane',
      MANAGER,
    );
    expect(offered).toEqual([{ name: 'Crane workers walk out in Bergen (2031-05-21)', value: STRIKE }]);
    expect(
      said(
        await manage(discord, channel, 'settings article', { article: 'crane workers walk out in bergen', on: true }),
      ),
    ).toContain(`“Crane workers walk out in Bergen” · ${en.setHere}`);
    expect(said(await manage(discord, channel, 'settings article', { article: STRIKE, on: false }))).toBe(
      en.lastArticle,
    );
    expect(said(await manage(discord, channel, 'settings article', { article: 'zork', on: true }))).toBe(
      en.unknownArticle('zork'),
    );
    const { message } = await discord.command(channel, discord.user({ locale: 'ko' }), 'settings show', {}, MANAGER);
    expect(message?.embeds[0]?.title).toBe(ko.title);
    expect(said(await manage(discord, channel, 'settings reset', { setting: 'articles' }))).toContain(
      `**${en.settings.articles}**: ${en.allArticles} · ${en.isDefault}`,
    );
  });

  test('names no channel that is gone or elsewhere, and says where the bot may not write', async (context) => {
    const { expect } = context;
    const elsewhere: string[] = [];
    const { discord, channel } = await attache(context, {
      ...READING,
      settings: await (await database(context))(),
      listensIn: (on) => {
        elsewhere.push(on.channel(on.guild()).id);
        return elsewhere;
      },
    });
    const guild = channel.guild as NonNullable<Channel['guild']>;
    const [shut, gone] = [discord.channel(guild, { allow: PermissionFlagsBits.ViewChannel }), discord.channel(guild)];
    const line = async () =>
      said(await manage(discord, channel, 'settings show'))
        .split('\n')
        .find((each) => each.startsWith(`**${en.settings.channels}**`));
    expect(await line()).toBe(`**${en.settings.channels}**: ${en.none} · ${en.isDefault}`);
    await manage(discord, channel, 'settings channel', { channel: gone, on: true });
    const set = said(await manage(discord, channel, 'settings channel', { channel: shut, on: true }));
    expect(set).toContain(en.shut(`<#${shut.id}>`));
    expect(await line()).toBe(`**${en.settings.channels}**: <#${gone.id}> <#${shut.id}> · ${en.setHere}`);
    discord.gateway.dispatch(GatewayIntentBits.Guilds, 'CHANNEL_DELETE', { id: gone.id, guild_id: guild.id, type: 0 });
    expect(await line()).toBe(`**${en.settings.channels}**: <#${shut.id}> · ${en.setHere}`);
    await manage(discord, channel, 'settings channel', { channel: shut, on: false });
    expect(await line()).toBe(`**${en.settings.channels}**: ${en.none} · ${en.setHere}`);
  });

  test('tells which of the chosen articles are gone, and takes them out', async (context) => {
    const { expect } = context;
    const open = await database(context);
    const first = await attache(context, { base: someOf(TALKS, STRIKE), settings: await open() });
    const { discord, channel } = first;
    for (const article of [TALKS, STRIKE]) await manage(discord, channel, 'settings article', { article, on: true });
    await first.gateway.stop();
    const next = await attacheApart(context, { base: someOf(TALKS), on: discord, settings: await open() });
    await next.connecting;
    const shown = said(await manage(discord, channel, 'settings show'));
    expect(shown).toContain(en.someGone(1));
    expect(shown).not.toContain(STRIKE);
    const offered = await discord.autocomplete(channel, discord.user(), 'settings article', 'article', '', MANAGER);
    expect(offered.map(({ value }) => value)).toEqual([TALKS, STRIKE]);
    expect(said(await manage(discord, channel, 'settings article', { article: STRIKE, on: true }))).toBe(
      en.unknownArticle(STRIKE),
    );
    const without = said(await manage(discord, channel, 'settings article', { article: STRIKE, on: false }));
    expect(without).not.toContain(en.someGone(1));
    expect(next.bot.settings.of(channel.guild?.id ?? '').articles).toEqual([TALKS]);
  });

  test('speaks the language of whoever manages, whatever is set, and says what is default again', async (context) => {
    const { expect } = context;
    const { discord, channel } = await attache(context, { settings: await (await database(context))() });
    const set = await manage(discord, channel, 'settings language', { language: 'ko' });
    expect(set.content).toBe(en.changed(en.settings.language));
    expect((await manage(discord, channel, 'settings show')).embeds[0]?.title).toBe(en.title);
    expect((await manage(discord, channel, 'settings reset', { setting: 'language' })).content).toBe(
      en.undone(en.settings.language),
    );
  });

  test('and /status are for those who may manage the server, whoever else gets at them', async (context) => {
    const { expect } = context;
    const { discord, channel, bot } = await attache(context);
    const person = discord.user();
    for (const part of ['settings show', 'settings quiet', 'status']) {
      const { message } = await discord.command(channel, person, part, part.endsWith('quiet') ? { on: false } : {});
      expect(message?.content, part).toBe(en.notManager);
      const direct = await discord.command(discord.dm(person), person, part, {}, MANAGER);
      expect(direct.message?.content, part).toBe(en.noServer);
    }
    expect(bot.settings.of(channel.guild?.id ?? '').quiet).toBe(true);
    expect(await discord.autocomplete(channel, person, 'settings article', 'article', '')).toEqual([]);
    const refused = await discord.command(channel, person, 'settings zork', {}, MANAGER);
    expect(refused.message?.content).toBe(wordingOf('en').stale);
  });

  test('says that nothing was kept where the database fails, and all else goes on as before', async (context) => {
    const { expect } = context;
    const fails = async () => {
      throw new DatabaseError('DATABASE_FILE=settings.sqlite has no room on its disk (ENOSPC): make room');
    };
    const store: SettingsStore = { rows: fails, exchange: fails, close: async () => {} };
    const all = await attache(context, { settings: (defaults) => new KeptSettings(defaults, store) });
    const { discord, channel, logged } = all;
    const reply = await manage(discord, channel, 'settings language', { language: 'ko' });
    const fault = logged().find(({ level, msg }) => level === 'error' && msg === 'an interaction failed');
    expect(reply.content).toBe(en.notKept(String(fault?.id)));
    expect(fault?.err).toMatchObject({ message: expect.stringContaining('has no room on its disk') });
    const question = discord.say(channel, discord.user(), 'Where are the talks?', { mention: true });
    expect(said(await discord.replyTo(question))).toContain('Washington');
    expect(said(await manage(discord, channel, 'settings show'))).toContain(`${en.asAsked} · ${en.isDefault}`);
  });
});

test('what a server has set goes when the bot is removed from it, and stays while the server is out of reach', async (context) => {
  const { expect } = context;
  const open = await database(context);
  const { discord, channel, bot } = await attache(context, { settings: await open() });
  const [left, kept] = [channel.guild?.id ?? '', discord.channel(discord.guild())];
  await manage(discord, channel, 'settings language', { language: 'ko' });
  await manage(discord, channel, 'settings check', { on: false });
  await manage(discord, kept, 'settings quiet', { on: false });
  const gone = (data: object) => discord.gateway.dispatch(GatewayIntentBits.Guilds, 'GUILD_DELETE', data);
  gone({ id: left, unavailable: true });
  expect(said(await manage(discord, channel, 'settings show'))).toContain(`${en.off} · ${en.setHere}`);
  gone({ id: left });
  await vi.waitFor(() => expect(bot.settings.chosenIn(left)).toEqual({}));
  expect(bot.settings.chosenIn(kept.guild?.id ?? '')).toEqual({ quiet: false });
  await bot.settings.close();
  const again = (await open())(bot.settings.defaults);
  context.onTestFinished(() => again.close());
  expect([again.chosenIn(left), again.chosenIn(kept.guild?.id ?? '')]).toEqual([{}, { quiet: false }]);
});

test('/status tells version, articles, the last reload and its problems, and what was done', async (context) => {
  const { expect } = context;
  const all = await attache(context, { base: someOf(TALKS, STRIKE), rates: { user: 2, channel: 100 } });
  const { discord, channel, bot } = all;
  const person = discord.user();
  for (const question of [asked.where, asked.none, asked.where])
    await discord.command(channel, person, 'ask', { question });
  bot.loaded.failed([
    { file: '/srv/knowledge/2031-05-12-talks/facts.yaml', line: 7, message: 'no place "osl"', remedy: 'declare it' },
  ]);
  const status = said(await manage(discord, channel, 'status'));
  expect(status).toMatch(/\*\*Version\*\*: \d+\.\d+\.\d+\n\*\*Articles\*\*: 2\n\*\*Loaded\*\*: <t:\d{10}:f>/);
  expect(status).toContain('2031-05-12-talks/facts.yaml:7: no place "osl"; declare it');
  expect(status).not.toContain('/srv');
  // Each is counted once: what no source says, and who asks too much, are no answers, and neither is this reply.
  expect(status).toContain(en.status.counted(1, 1, 1));
});
