import { type APIMessage, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { test } from 'vitest';
import { CHECK } from '../../../src/discord/command.ts';
import { wordingOf } from '../../../src/discord/wording.ts';
import { buttonOf, menuOf } from '../components-of.ts';
import { readReply } from '../read-reply.ts';
import { overHttp } from './door.ts';

const words = wordingOf('en');
/** A question with its answer, and ways to act on it. */
async function asked(all: Awaited<ReturnType<typeof overHttp>>, question: string, options = {}) {
  const { discord, channel, person } = all;
  const { message } = await discord.command(channel, person, 'ask', { question, ...options });
  if (!message) throw new Error('no answer');
  const press = (label: string, on: APIMessage = message, by = person) =>
    discord.click(channel, by, on, buttonOf(on, label));
  return { message, press };
}

test.concurrent('a command is answered, for all or for the asker alone, in the language of the asker', async (context) => {
  const all = await overHttp(context);
  const { expect } = context;
  const open = await asked(all, 'When are the talks?');
  expect(readReply(open.message).status).toBe('answered');
  expect(open.message.flags).toBe(0);
  expect((await asked(all, 'When are the talks?', { private: true })).message.flags).toBe(MessageFlags.Ephemeral);
  const { discord, channel } = all;
  const korean = discord.user({ locale: 'ko' });
  const { message } = await discord.command(channel, korean, 'when', {});
  expect(message?.embeds[0]?.description).toContain('2024년 10월 31일');
});

test.concurrent('what is known is offered while it is typed', async (context) => {
  const { discord, channel, person } = await overHttp(context);
  const choices = await discord.autocomplete(channel, person, 'who', 'about', 'canad');
  context.expect(choices.length).toBeGreaterThan(0);
  context.expect(choices[0]?.name).toMatch(/Canada/);
});

test.concurrent('each question stands alone, since another copy of the bot may get the next', async (context) => {
  const all = await overHttp(context);
  await asked(all, 'When are the talks with Canada?');
  const { message } = await asked(all, 'And where?');
  context.expect(readReply(message)).not.toMatchObject({ quotes: [context.expect.stringContaining('Ottawa')] });
});

test.concurrent('a follow-up by the button goes on with what was asked, whoever asks it, and further', async (context) => {
  const all = await overHttp(context);
  const { discord, channel, person } = all;
  const { expect } = context;
  const { message, press } = await asked(all, 'When are the talks with Canada?');
  const other = discord.user();
  const form = await discord.click(channel, other, message, buttonOf(message, words.buttons.follow));
  expect(form.callback).toMatchObject({ type: InteractionResponseType.Modal, data: { title: words.follow.title } });
  const second = await discord.submit(channel, other, message, form, { question: 'And where?' });
  expect(second.message?.embeds[0]?.description).toMatch(/Ottawa/);
  const next = await press(words.buttons.follow, second.message as APIMessage);
  const third = await discord.submit(channel, person, message, next, { question: 'Who goes there?' });
  expect(third.message?.embeds[0]?.description).toMatch(/Cho and Kim/);
});

test.concurrent('a follow-up to what one alone sees is seen by that one alone', async (context) => {
  const all = await overHttp(context);
  const { discord, channel, person } = all;
  const { message, press } = await asked(all, 'When are the talks?', { private: true });
  const answer = await discord.submit(channel, person, message, await press(words.buttons.follow), {
    question: 'Where?',
  });
  context.expect(answer.message?.flags).toBe(MessageFlags.Ephemeral);
});

test.concurrent.for([
  [
    '/who of an event by name',
    'who',
    { about: 'the one-on-one talks between Cho and Blinken' },
    'And where?',
    /in Washington/i,
  ],
  ['/when of an event by name', 'when', { about: 'separate statement' }, 'Who made it?', /State Department/],
] as const)('%s can be gone on from', async ([, name, options, next, says], context) => {
  const { discord, channel, person } = await overHttp(context);
  const { message } = await discord.command(channel, person, name, options);
  const on = message as APIMessage;
  const form = await discord.click(channel, person, on, buttonOf(on, words.buttons.follow));
  const answer = await discord.submit(channel, person, on, form, { question: next });
  context.expect(answer.message?.embeds[0]?.description).toMatch(says);
});

test.concurrent('a question too long for a button has none to go on from', async (context) => {
  const all = await overHttp(context);
  const { message } = await asked(all, `When are the talks ${'of the two countries '.repeat(6)}held?`);
  context.expect(() => buttonOf(message, words.buttons.follow)).toThrow('no button');
});

test.concurrent('buttons and menus work, and Dismiss removes the answer', async (context) => {
  const all = await overHttp(context);
  const { discord, channel, person } = all;
  const { expect } = context;
  const { message, press } = await asked(all, 'When are the talks?');
  const more = (await press(words.buttons.more)).message as APIMessage;
  expect(more.embeds[0]?.title).toBe(words.more.title);
  const related = (await discord.click(channel, person, more, buttonOf(more, words.buttons.related)))
    .message as APIMessage;
  const menu = menuOf(related);
  const picked = await discord.select(channel, person, related, menu.custom_id, [menu.options[0]?.value ?? '']);
  expect(picked.message && readReply(picked.message).status).toBe('answered');
  const gone = discord.deleted(message);
  expect((await press(words.buttons.dismiss)).callback.type).toBe(InteractionResponseType.DeferredMessageUpdate);
  await gone;
});

test.concurrent('any message is checked', async (context) => {
  const { discord, channel, person } = await overHttp(context);
  const said = discord.say(channel, person, 'The talks will take place in Washington.');
  const { message } = await discord.contextMenu(channel, person, CHECK.en, said);
  context.expect(message?.embeds[0]?.title).toContain(words.verdicts.supported);
});

test.concurrent('/timeline is announced at once and filled with pictures that say what they show', {
  timeout: 60_000,
}, async (context) => {
  const all = await overHttp(context);
  const { discord, channel, person } = all;
  const { expect } = context;
  const { message, callback } = await discord.command(channel, person, 'timeline', {});
  expect(callback.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
  const filled = await discord.edited(message as APIMessage);
  expect(filled.embeds.map(({ image }) => image?.url)).toEqual([
    'attachment://timeline.png',
    'attachment://meetings.png',
  ]);
  expect(filled.attachments.map(({ filename }) => filename)).toEqual(['timeline.png', 'meetings.png']);
  for (const { description } of filled.attachments) expect(description?.length).toBeGreaterThan(100);
});

test.concurrent('help speaks of no messages, which do not come here', async (context) => {
  const { discord, channel, person } = await overHttp(context);
  const { message } = await discord.command(channel, person, 'help', {});
  const text = JSON.stringify(message?.embeds);
  context.expect(text).toContain('Follow up');
  context.expect(text).not.toContain('Mention me');
});
