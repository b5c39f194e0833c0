import {
  ApplicationCommandType,
  DiscordAPIError,
  Events,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { describe, type TestContext, test } from 'vitest';
import { type Situation, together } from './discord-client.ts';
import { eventThat } from './event-that.ts';
import type { LoopbackOptions } from './loopback-discord.ts';
import type { Channel, Person } from './world.ts';

interface Place extends Situation {
  readonly channel: Channel;
  readonly person: Person;
}

const BUTTON = { type: 2, style: 1, label: 'More', custom_id: 'more' } as const;
const COMPONENTS = [
  { type: 1, components: [BUTTON] },
  { type: 1, components: [{ type: 3, custom_id: 'which', options: [{ label: 'One', value: '1' }] }] },
] as const;

async function place(context: TestContext, direct: boolean, options: LoopbackOptions = {}): Promise<Place> {
  const { discord, client } = await together(context, options);
  const person = discord.user({ locale: 'ko' });
  return { discord, client, person, channel: direct ? discord.dm(person) : discord.channel(discord.guild()) };
}

/** What the bot does with the next interaction, whatever comes of it. */
async function next<T>({ client }: Situation, answer: (interaction: Interaction) => Promise<T>): Promise<T> {
  const [interaction] = await eventThat(client, Events.InteractionCreate);
  return answer(interaction);
}

const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : error);

describe.each([false, true])('directly: %s', (direct) => {
  test.concurrent('a command is answered', async (context) => {
    const { expect } = context;
    const at = await place(context, direct);
    const answered = next(at, async (interaction) => {
      if (!interaction.isChatInputCommand()) throw new Error(`${interaction.type}`);
      expect(interaction.options.getString('question')).toBe('who?');
      expect(interaction.options.getBoolean('private')).toBe(true);
      expect(interaction.locale).toBe('ko');
      expect(interaction.inGuild()).toBe(!direct);
      expect(interaction.channelId).toBe(at.channel.id);
      return interaction.reply({ content: 'them', components: COMPONENTS, withResponse: true });
    });
    const said = await at.discord.command(at.channel, at.person, 'ask', { question: 'who?', private: true });
    const { resource } = await answered;
    expect(resource?.message?.id).toBe(said.message?.id);
    expect(said.callback).toMatchObject({ type: 4, data: { content: 'them' } });
    expect(said.message).toMatchObject({ content: 'them', interaction_metadata: { id: said.id } });
    expect(at.discord.messages(at.channel)).toEqual([said.message]);
  });

  test.concurrent('components update their message, or take it away', async (context) => {
    const { expect } = context;
    const at = await place(context, direct);
    next(at, async (each) => each.isChatInputCommand() && each.reply({ content: '1', components: COMPONENTS }));
    const { message } = await at.discord.command(at.channel, at.person, 'ask');
    if (!message) throw new Error('no message');

    next(at, async (each) => each.isButton() && each.update({ content: `2 ${each.customId} ${each.message.id}` }));
    const clicked = await at.discord.click(at.channel, at.person, message, 'more');
    expect(clicked.message).toMatchObject({ id: message.id, content: `2 more ${message.id}` });

    const edited = at.discord.edited(message);
    next(at, async (each) => {
      if (!each.isStringSelectMenu()) return;
      await each.deferUpdate();
      await each.editReply({ content: `3 ${each.values}`, components: [] });
    });
    const selected = await at.discord.select(at.channel, at.person, message, 'which', ['1']);
    expect(selected.message).toBeNull();
    await expect(edited).resolves.toMatchObject({ id: message.id, content: '3 1', components: [] });
    await expect(at.discord.click(at.channel, at.person, message, 'more')).rejects.toThrow('no component "more"');
  });
});

test.concurrent('a component takes its message away, with what its member may do', async (context) => {
  const at = await place(context, false);
  next(at, async (each) => each.isChatInputCommand() && each.reply({ content: '1', components: COMPONENTS }));
  const { message } = await at.discord.command(at.channel, at.person, 'ask');
  if (!message) throw new Error('no message');
  const done = next(at, async (each) => {
    if (!each.isButton()) return undefined;
    await each.deferUpdate();
    await each.deleteReply();
    return each.memberPermissions?.bitfield;
  });
  await at.discord.click(at.channel, at.person, message, 'more', { permissions: PermissionFlagsBits.ManageMessages });
  await at.discord.deleted(message);
  context.expect(at.discord.messages(at.channel)).toEqual([]);
  context.expect(await done).toBe(PermissionFlagsBits.ManageMessages);
});

test.concurrent('an ephemeral answer is in no channel, and can be deferred, edited and followed up', async (context) => {
  const { expect } = context;
  const at = await place(context, false);
  const done = next(at, async (each) => {
    if (!each.isChatInputCommand()) throw new Error(`${each.type}`);
    await each.deferReply({ flags: MessageFlags.Ephemeral });
    const edited = await each.editReply('only you');
    const further = await each.followUp('and all');
    return [edited, await each.fetchReply(), further];
  });
  const { message } = await at.discord.command(at.channel, at.person, 'ask');
  expect(message?.flags).toBe(MessageFlags.Ephemeral | MessageFlags.Loading);
  const [edited, fetched, further] = await done;
  expect(edited?.flags.bitfield).toBe(MessageFlags.Ephemeral);
  expect(fetched?.content).toBe('only you');
  expect(at.discord.messages(at.channel).map(({ id }) => id)).toEqual([further?.id]);
});

test.concurrent('a message command shows a message that is not readable otherwise', async (context) => {
  const { expect } = context;
  const at = await place(context, false);
  const asked = at.discord.say(at.channel, at.person, 'who?');
  next(at, async (each) => each.isMessageContextMenuCommand() && each.reply(each.targetMessage.content));
  const { message } = await at.discord.contextMenu(at.channel, at.person, 'Ask', asked);
  expect(message?.content).toBe('who?');
  await expect(at.discord.replyTo(asked)).resolves.toEqual(message);
});

test.concurrent('suggestions are handed back', async (context) => {
  const at = await place(context, false);
  next(at, async (each) => {
    if (each.isAutocomplete()) await each.respond([{ name: each.options.getFocused(), value: 'x' }]);
  });
  const choices = await at.discord.autocomplete(at.channel, at.person, 'ask', 'question', 'wh');
  context.expect(choices).toEqual([{ name: 'wh', value: 'x' }]);
});

test.concurrent('a second acknowledgement and a late one are refused', async (context) => {
  const { expect } = context;
  const at = await place(context, false, { ackDeadline: 300 });
  const reply = (each: Interaction) =>
    at.client.rest.post(`/interactions/${each.id}/${each.token}/callback`, {
      body: { type: 4, data: { content: 'here', allowed_mentions: { parse: [], replied_user: false } } },
      auth: false,
    });
  const twice = next(at, async (each) => [await reply(each).catch(codeOf), await reply(each).catch(codeOf)][1]);
  await at.discord.command(at.channel, at.person, 'ask');
  expect(await twice).toBe(40060);
  const taken = next(at, async (each) => each);
  await expect(at.discord.command(at.channel, at.person, 'ask')).rejects.toThrow('within 300 ms');
  expect(await reply(await taken).catch(codeOf)).toBe(10062);
});

test.concurrent.for([
  ['an unknown field', { type: 4, data: { content: 'x', colour: 1 } }],
  ['too long a message', { type: 4, data: { content: 'x'.repeat(2001) } }],
  ['an update of a command', { type: 7, data: { content: 'x' } }],
  ['a deferred update of a command', { type: 6 }],
  ['suggestions for a command', { type: 8, data: { choices: [] } }],
  ['more than a flag in a deferral', { type: 5, data: { content: 'x' } }],
] as const)('refused to a command: %s', async ([, callback], context) => {
  const at = await place(context, false, { ackDeadline: 300 });
  const data = 'data' in callback && {
    data: { allowed_mentions: { parse: [], replied_user: false }, ...callback.data },
  };
  const refused = next(at, (each) =>
    at.client.rest
      .post(`/interactions/${each.id}/${each.token}/callback`, { body: { ...callback, ...data }, auth: false })
      .catch(codeOf),
  );
  await context.expect(at.discord.command(at.channel, at.person, 'ask')).rejects.toThrow();
  context.expect(await refused).toBe(50035);
});

test.concurrent('commands are registered', async (context) => {
  const { expect } = context;
  const { discord, client } = await place(context, false);
  const guild = discord.guild();
  const ko = { ko: '질문' };
  const option = { type: 3, required: false, autocomplete: true, ...described('question') } as const;
  const ask = { type: ApplicationCommandType.ChatInput, ...described('ask'), options: [option] } as const;
  const menu = { type: ApplicationCommandType.Message, name: 'Ask', nameLocalizations: ko } as const;
  await client.application.commands.set([{ ...ask, contexts: [0, 1] }, menu]);
  const before = discord.registered();
  expect(before).toMatchObject([
    { name: 'ask', contexts: [0, 1], integration_types: [0], name_localizations: ko, nsfw: false },
    { name: 'Ask', contexts: null, default_member_permissions: null },
  ]);
  await client.application.commands.set([{ ...ask, contexts: [0] }, menu]);
  const after = discord.registered();
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(after[0]?.version).not.toBe(before[0]?.version);
  expect(after[1]).toEqual(before[1]);
  const fetched = await client.application.commands.fetch();
  expect(fetched.map(({ name, nameLocalizations }) => ({ name, nameLocalizations }))).toEqual([
    { name: 'ask', nameLocalizations: null },
    { name: 'Ask', nameLocalizations: null },
  ]);
  const ofGuild = await client.application.commands.set([ask], guild.id);
  expect(ofGuild.map(({ name }) => name)).toEqual(['ask']);
  const refused = client.application.commands.set([{ ...ask, contexts: [0] }], guild.id);
  await expect(refused.catch(codeOf)).resolves.toBe(50035);
  await expect(client.application.commands.set([{ ...menu, name: '' }]).catch(codeOf)).resolves.toBe(50035);
  expect(discord.registered(guild.id)).toHaveLength(1);
});

function described<const N extends string>(name: N) {
  const ko = { ko: '질문' };
  return { name, nameLocalizations: ko, description: 'asks', descriptionLocalizations: ko };
}
