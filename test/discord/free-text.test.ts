import { MessageFlags } from 'discord-api-types/v10';
import { describe, test } from 'vitest';
import { wordingOf } from '../../src/discord/wording.ts';
import { attache } from './attache.ts';
import { readReply } from './read-reply.ts';

const { en, ko } = { en: wordingOf('en'), ko: wordingOf('ko') };

describe('a question is answered', () => {
  test.concurrent('at a mention, in a reply that pings nobody', async (context) => {
    const { discord, channel } = await attache(context);
    const question = discord.say(channel, discord.user(), 'When do they meet?', { mention: true });
    const reply = await discord.replyTo(question);
    const { expect } = context;
    expect(reply.embeds[0]?.description).toMatch(
      /^\*\*On Thursday, October 31, 2024\.\*\*\n> “The talks will.*\n-# Yonhap, Oct 28, 2024 · South Korea-US/s,
    );
    expect(reply.embeds[0]?.fields).toBeUndefined();
    const sent = discord.requests.find(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
    expect(sent?.body).toMatchObject({
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { message_id: question.id, fail_if_not_exists: false },
      nonce: question.id,
      enforce_nonce: true,
    });
  });

  test.concurrent('in a direct message, whatever it is about', async (context) => {
    const { discord } = await attache(context);
    const person = discord.user();
    const ask = (text: string) => discord.replyTo(discord.say(discord.dm(person), person, text));
    const { expect } = context;
    expect(readReply(await ask('Where are the talks?')).status).toBe('answered');
    expect(readReply(await ask('What is the best pizza in town?')).status).toBe('unanswered');
    expect((await ask('lol')).embeds[0]?.description).toBe(en.help.chatter);
  });

  test.concurrent('in a reply to the bot, going on with what was said', async (context) => {
    const { discord, channel } = await attache(context);
    const person = discord.user();
    const first = discord.say(channel, person, 'Who takes part in the talks with Canada?', { mention: true });
    const answer = await discord.replyTo(first);
    const next = discord.say(channel, person, 'And where?', { replyTo: answer });
    context.expect((await discord.replyTo(next)).embeds[0]?.description).toMatch(/Ottawa/);
  });

  test.concurrent('in a thread in which it has answered, of anybody there', async (context) => {
    const { discord, channel } = await attache(context, { messageContent: true, listens: true });
    const thread = discord.thread(channel);
    await discord.replyTo(discord.say(thread, discord.user(), 'When are the talks?', { mention: true }));
    const next = discord.say(thread, discord.user(), 'Where are the talks with Canada?');
    context.expect(readReply(await discord.replyTo(next)).status).toBe('answered');
  });

  test.concurrent('in a listed channel and the threads of it', async (context) => {
    const { discord, listed } = await attache(context, { messageContent: true, listens: true });
    const thread = discord.thread(listed);
    for (const where of [listed, thread]) {
      const question = discord.say(where, discord.user(), 'Is the meeting with the US on Friday?');
      context.expect(readReply(await discord.replyTo(question)).status).toBe('corrected');
    }
  });

  test.concurrent('in Korean when it is asked in Korean', async (context) => {
    const { discord, channel } = await attache(context);
    const question = discord.say(channel, discord.user(), '2+2 회담은 언제 열리나요?', { mention: true });
    const [embed] = (await discord.replyTo(question)).embeds;
    context.expect(embed?.description).toContain('2024년 10월 31일');
    context.expect(embed?.description).toContain(ko.day('2024-10-28'));
  });
});

describe('each asker has a conversation of their own', () => {
  test.concurrent('in a channel that others talk in too', async (context) => {
    const { discord, channel } = await attache(context);
    const [ann, ben] = [discord.user(), discord.user()];
    const ask = (person: typeof ann, text: string) =>
      discord.replyTo(discord.say(channel, person, text, { mention: true }));
    await ask(ann, 'What about the talks with Canada?');
    await ask(ben, 'Who attends the talks in Washington?');
    context.expect((await ask(ann, 'where?')).embeds[0]?.description).toMatch(/Ottawa/);
    context.expect((await ask(ben, 'where?')).embeds[0]?.description).toMatch(/Washington/);
  });

  test.concurrent('which a command leads and free text follows', async (context) => {
    const { discord, channel } = await attache(context);
    const person = discord.user();
    await discord.command(channel, person, 'when', { about: 'the talks with Canada' });
    const follow = discord.say(channel, person, 'and where?', { mention: true });
    context.expect((await discord.replyTo(follow)).embeds[0]?.description).toMatch(/Ottawa/);
  });
});

describe('a message without a question', () => {
  test.concurrent('that only mentions the bot gets its help', async (context) => {
    const { discord, channel } = await attache(context);
    const reply = await discord.replyTo(discord.say(channel, discord.user(), '', { mention: true }));
    context.expect(reply.embeds[0]?.title).toBe(en.help.title);
  });

  test.concurrent('that asks for help gets it, in its language', async (context) => {
    const { discord } = await attache(context);
    const person = discord.user();
    for (const [text, words] of [
      ['help', en],
      ['도움말', ko],
    ] as const) {
      const reply = await discord.replyTo(discord.say(discord.dm(person), person, text));
      context.expect(reply.embeds[0]?.title).toBe(words.help.title);
    }
  });

  test.concurrent('a reply that it cannot read is told so', async (context) => {
    const { discord, channel } = await attache(context);
    const person = discord.user();
    const answer = await discord.replyTo(discord.say(channel, person, 'When are the talks?', { mention: true }));
    const hidden = discord.say(channel, person, 'And where?', { replyTo: answer, ping: false });
    context.expect((await discord.replyTo(hidden)).content).toBe(en.unreadable);
  });
});

describe('a question that changes', () => {
  test.concurrent('when it is edited, so is the reply', async (context) => {
    const { discord, channel } = await attache(context);
    const person = discord.user();
    await discord.replyTo(discord.say(channel, person, 'What about the talks with Canada?', { mention: true }));
    const question = discord.say(channel, person, 'When?', { mention: true });
    const reply = await discord.replyTo(question);
    const edited = discord.edited(reply);
    discord.edit(question, `${question.content.split(' ')[0]} Where?`);
    // It goes on with what was said before it, not with itself.
    context.expect((await edited).embeds[0]?.description).toMatch(/Ottawa/);
    context.expect(discord.messages(channel)).toHaveLength(4);
  });

  test.concurrent('into none, the reply goes where nobody waits for one', async (context) => {
    const { discord, listed } = await attache(context, { messageContent: true, listens: true });
    const question = discord.say(listed, discord.user(), 'When are the talks?');
    const reply = await discord.replyTo(question);
    discord.edit(question, 'never mind');
    await discord.deleted(reply);
    context.expect(discord.messages(listed)).toHaveLength(1);
  });

  test.concurrent('when it is edited into one, it is answered', async (context) => {
    const { discord, channel } = await attache(context);
    const person = discord.user();
    const question = discord.say(channel, person, 'When are the talks?');
    discord.edit(question, `<@${discord.applicationId}> When are the talks?`);
    context.expect(readReply(await discord.replyTo(question)).status).toBe('answered');
  });

  test.concurrent('when it is deleted, so is the reply', async (context) => {
    const { discord, channel } = await attache(context);
    const question = discord.say(channel, discord.user(), 'When are the talks?', { mention: true });
    const reply = await discord.replyTo(question);
    discord.delete(question);
    await discord.deleted(reply);
    context.expect(discord.messages(channel)).toHaveLength(0);
  });
});

test.concurrent('who asks too much is told once, and alone', async (context) => {
  const { discord, channel } = await attache(context, { rates: { user: 2, channel: 100 } });
  const person = discord.user();
  const ask = () => discord.say(channel, person, 'When are the talks?', { mention: true });
  const replies = [await discord.replyTo(ask()), await discord.replyTo(ask()), await discord.replyTo(ask())];
  const { expect } = context;
  expect(replies[1]?.embeds).toHaveLength(1);
  expect(replies[2]?.content).toMatch(/^Too many questions at once\. Ask again in \d+ seconds?\.$/);
  expect(replies[2]?.flags).toBe(MessageFlags.SuppressNotifications);
  ask();
  const { message } = await discord.command(channel, person, 'when');
  expect(message?.content).toMatch(/^Too many questions/);
  expect(message?.flags).toBe(MessageFlags.Ephemeral);
  const other = discord.say(channel, discord.user(), 'Where?', { mention: true });
  expect((await discord.replyTo(other)).embeds).toHaveLength(1);
  expect(discord.messages(channel).filter(({ author }) => author.id === person.id)).toHaveLength(4);
});
