import { DiscordAPIError, Events, PermissionFlagsBits as May, Routes } from 'discord.js';
import { type TestContext, test } from 'vitest';
import { together } from './discord-client.ts';
import { eventThat } from './event-that.ts';
import { USUAL } from './world.ts';

const QUIET = { allowed_mentions: { parse: [], replied_user: false } };

async function channel(context: TestContext, allow = USUAL) {
  const { discord, client } = await together(context);
  const where = discord.channel(discord.guild(), { allow });
  const post = (body: object) => client.rest.post(Routes.channelMessages(where.id), { body: { ...QUIET, ...body } });
  return { discord, client, where, post, person: discord.user() };
}

const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : error);

const ROW = { type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'x' }] };

test.concurrent.for([
  ['too long', { content: 'x'.repeat(2001) }, 'content[BASE_TYPE_BAD_LENGTH]'],
  ['unknown field', { content: 'x', colour: 1 }, 'colour[UNKNOWN_FIELD]'],
  ['unknown field within', { embeds: [{ title: 'x', icon: 'y' }] }, 'embeds[0].icon[UNKNOWN_FIELD]'],
  ['empty', { content: ' ' }, 'empty'],
  ['a button without a label', { content: 'x', components: [{ type: 1, components: [{ type: 2, style: 1 }] }] }, ''],
  ['an id twice', { content: 'x', components: [ROW, ROW] }, 'unique'],
  ['too much in embeds', { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3001) })) }, 'too much text'],
  ['pings', { content: 'x', allowed_mentions: { parse: ['users'] } }, 'allowed_mentions'],
  [
    'a reply to nothing',
    { content: 'x', message_reference: { message_id: '1'.repeat(18), fail_if_not_exists: true } },
    'REPLIES_UNKNOWN_MESSAGE',
  ],
] as const)('refused as a form: %s', async ([, body, told], context) => {
  const { discord, where, post } = await channel(context);
  const error = await post(body).then(
    () => null,
    (thrown: DiscordAPIError) => thrown,
  );
  context.expect(error).toMatchObject({ code: 50035, status: 400 });
  context.expect(error?.message).toContain(told);
  context.expect(discord.messages(where)).toEqual([]);
});

const { ViewChannel, SendMessages, ReadMessageHistory, EmbedLinks } = May;

test.concurrent.for([
  ['to see', SendMessages, 50001],
  ['to send', ViewChannel | ReadMessageHistory, 50013],
  ['to read what it replies to', ViewChannel | SendMessages, 160002],
  ['nothing', ViewChannel | SendMessages | ReadMessageHistory, undefined],
] as const)('a reply where the bot lacks the permission %s', async ([, allow, code], context) => {
  const { discord, where, person, post } = await channel(context, allow);
  const { id } = discord.say(where, person, 'who?');
  const reply = post({ content: 'x', message_reference: { message_id: id, fail_if_not_exists: false } });
  const answer = await reply.then(() => undefined, codeOf);
  context.expect(answer).toBe(code);
});

test.concurrent('a reply with a nonce is sent once', async (context) => {
  const { expect } = context;
  const { discord, client, where, person } = await channel(context);
  const mentions = eventThat(client, Events.MessageCreate, ({ author }) => author.id === person.id);
  const asked = discord.say(where, person, 'who?', { mention: true });
  const [heard] = await mentions;
  const own = eventThat(client, Events.MessageCreate, ({ author }) => author.id === client.user.id);
  const answer = { content: 'them', nonce: heard.id, enforceNonce: true };
  const [first, second] = [await heard.reply(answer), await heard.reply(answer)];
  expect(second.id).toBe(first.id);
  expect((await own)[0].id).toBe(first.id);
  const reply = await discord.replyTo(asked);
  expect(reply).toMatchObject({ id: first.id, content: 'them', referenced_message: { id: asked.id } });
  expect(discord.messages(where).map(({ id }) => id)).toEqual([asked.id, first.id]);
});

test.concurrent('a reply to what was deleted is a message of its own', async (context) => {
  const { expect } = context;
  const { discord, client, where, person } = await channel(context);
  const mentions = eventThat(client, Events.MessageCreate);
  const gone = eventThat(client, Events.MessageDelete);
  discord.delete(discord.say(where, person, 'who?', { mention: true }));
  const [[heard]] = [await mentions, await gone];
  const sent = await heard.reply('them');
  expect(discord.messages(where)).toMatchObject([{ id: sent.id, type: 0 }]);
});

test.concurrent('the bot edits and deletes what is its own', async (context) => {
  const { expect } = context;
  const { discord, client, where, person } = await channel(context);
  const mentions = eventThat(client, Events.MessageCreate);
  const asked = discord.say(where, person, 'who?', { mention: true });
  const [heard] = await mentions;
  const reply = await heard.reply('them');
  const answer = await discord.replyTo(asked);
  const edited = discord.edited(answer);
  await reply.edit('us');
  expect(await edited).toMatchObject({ id: reply.id, content: 'us', edited_timestamp: expect.any(String) });
  const deleted = discord.deleted(answer);
  await reply.delete();
  await deleted;
  await discord.deleted(answer);
  await expect(reply.edit('?').catch(codeOf)).resolves.toBe(10008);
  await expect(heard.delete().catch(codeOf)).resolves.toBe(50013);
  await expect(client.rest.patch(Routes.channelMessage(where.id, asked.id), { body: {} }).catch(codeOf)).resolves.toBe(
    50005,
  );
});

test.concurrent('a body may stand among files', async (context) => {
  const { discord, client, where } = await channel(context);
  const files = [{ name: 'a.txt', data: 'a' }];
  await client.rest.post(Routes.channelMessages(where.id), { body: { ...QUIET, content: 'x' }, files });
  context.expect(discord.messages(where)).toMatchObject([{ content: 'x' }]);
});

test.concurrent('embeds need their permission', async (context) => {
  const { expect } = context;
  const { discord, where, post } = await channel(context, USUAL & ~EmbedLinks);
  await post({ content: 'x', embeds: [{ title: 'y' }] });
  expect(discord.messages(where)).toMatchObject([{ content: 'x', embeds: [] }]);
  await expect(post({ embeds: [{ title: 'y' }] }).catch(codeOf)).resolves.toBe(50006);
});

test.concurrent('the bot joins a thread by posting in it', async (context) => {
  const { discord, client, where, person } = await channel(context, USUAL & ~SendMessages);
  const asked = eventThat(client, Events.MessageCreate);
  const joined = eventThat(client, Events.ThreadMembersUpdate);
  discord.say(discord.thread(where), person, 'who?', { mention: true });
  const [heard] = await asked;
  context.expect(heard.channel.isThread() && heard.channel.joined).toBe(false);
  await heard.reply('them');
  await joined;
  context.expect(heard.channel.isThread() && heard.channel.joined).toBe(true);
});

test.concurrent('threads, direct messages, typing and reactions', async (context) => {
  const { expect } = context;
  const { discord, client, where, person } = await channel(context, USUAL | May.CreatePublicThreads);
  const asked = eventThat(client, Events.MessageCreate);
  discord.say(where, person, 'who?', { mention: true });
  const [heard] = await asked;
  const thread = await heard.startThread({ name: 'who' });
  await thread.send('here');
  await thread.sendTyping();
  await heard.react('👍');
  const user = await client.users.fetch(person.id);
  await user.send('and here');
  expect(discord.messages(discord.dm(person))).toMatchObject([{ content: 'and here' }]);
  expect(thread.id).toBe(heard.id);
  await expect(client.rest.get('/nowhere').catch((error) => error.status)).resolves.toBe(404);
  expect(discord.requests.at(-1)).toEqual({ method: 'GET', path: '/nowhere', body: undefined, status: 404 });
});

test.concurrent.for(['bot', 'webhook', 'system'] as const)(
  'a message of a %s shows that it is one',
  async (as, context) => {
    const { discord, client, where, person } = await channel(context);
    const heard = eventThat(client, Events.MessageCreate);
    discord.say(where, person, 'who?', { as, mention: true });
    const [{ author, webhookId, system }] = await heard;
    context.expect({ bot: author.bot, webhook: webhookId !== null, system }).toEqual({
      bot: as !== 'system',
      webhook: as === 'webhook',
      system: as === 'system',
    });
  },
);
