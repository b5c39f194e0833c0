import {
  type APIMessage,
  ChannelType,
  MessageFlags as Flag,
  PermissionFlagsBits as May,
  type MessageFlags,
} from 'discord-api-types/v10';
import { describe, test } from 'vitest';
import { CHECK } from '../../src/discord/command.ts';
import { wordingOf } from '../../src/discord/wording.ts';
import { type Channel, USUAL } from '../support/discord/world.ts';
import { attache } from './attache.ts';
import { readReply } from './read-reply.ts';

const words = wordingOf('en');
const LISTENING = { messageContent: true, listens: true } as const;
const PROXY = '466378653216014359';

describe('a question is read', () => {
  test.concurrent('in a message that was forwarded', async (context) => {
    const { discord, channel, listed } = await attache(context, LISTENING);
    const person = discord.user();
    const said = discord.say(channel, discord.user(), 'Where are the talks with Canada?');
    for (const where of [listed, discord.dm(person)]) {
      const reply = await discord.replyTo(discord.say(where, person, '', { forwards: said }));
      context.expect(reply.embeds[0]?.description).toMatch(/Ottawa/);
    }
  });

  test.concurrent('in text that is laid out in parts', async (context) => {
    const { discord } = await attache(context);
    const person = discord.user();
    const parts = ['Where are the talks', 'with Canada?'];
    const reply = await discord.replyTo(discord.say(discord.dm(person), person, '', { parts }));
    context.expect(reply.embeds[0]?.description).toMatch(/Ottawa/);
  });

  test.concurrent('behind a mention of the role that came with the bot', async (context) => {
    const { discord, channel } = await attache(context, LISTENING);
    const said = discord.say(channel, discord.user(), `<@&${channel.guild?.botRole}> Where are the talks?`);
    context.expect((await discord.replyTo(said)).embeds[0]?.description).toMatch(/^\*\*In Washington/);
  });

  test.concurrent('in a post of a forum, and in the chat of a voice channel', async (context) => {
    const { discord, channel } = await attache(context);
    const guild = channel.guild;
    if (!guild) throw new Error('no server');
    const forum = discord.channel(guild, { type: ChannelType.GuildForum });
    const voice = discord.channel(guild, { type: ChannelType.GuildVoice, allow: USUAL | May.Connect });
    for (const where of [discord.thread(forum), voice]) {
      const reply = await discord.replyTo(discord.say(where, discord.user(), 'Where is it?', { mention: true }));
      context.expect(readReply(reply).status).toBe('answered');
    }
  });

  test.concurrent('in every post of a forum that is listed', async (context) => {
    const posts: Channel[] = [];
    const { discord } = await attache(context, {
      messageContent: true,
      listensIn: (on) => {
        const forum = on.channel(on.guild(), { type: ChannelType.GuildForum });
        posts.push(on.thread(forum));
        return [forum.id];
      },
    });
    const [post] = posts as [Channel];
    const reply = await discord.replyTo(discord.say(post, discord.user(), 'Where are the talks?'));
    context.expect(readReply(reply).status).toBe('answered');
  });
});

describe('a role that is mentioned where the text is hidden', () => {
  test.concurrent('is told that this shows nothing', async (context) => {
    const { discord, channel } = await attache(context);
    const said = discord.say(channel, discord.user(), `<@&${channel.guild?.botRole}> Where are the talks?`);
    context.expect((await discord.replyTo(said)).content).toBe(words.unreadableRole);
  });
});

describe('a mention under what somebody else wrote', () => {
  const under = async (context: Parameters<typeof attache>[0], about: string, said: string, open = true) => {
    const { discord, channel } = await attache(context, open ? LISTENING : {});
    const target = discord.say(channel, discord.user(), about);
    return discord.replyTo(discord.say(channel, discord.user(), said, { mention: true, replyTo: target }));
  };

  test.concurrent('answers their question', async (context) => {
    const reply = await under(context, 'Where are the talks with Canada?', '');
    context.expect(reply.embeds[0]?.description).toMatch(/Ottawa/);
  });

  test.concurrent.for(['', 'is this true?', 'really?!'])('checks what they claim: “%s”', async (said, context) => {
    const reply = await under(context, 'The talks with the US are on Friday.', said);
    context.expect(reply.embeds[0]?.title).toBe(`✗ ${words.verdicts.contradicted}`);
  });

  test.concurrent('answers a question of one’s own', async (context) => {
    const reply = await under(context, 'The talks are on Friday.', 'Who takes part in the talks with Canada?');
    context.expect(reply.embeds[0]?.description).toMatch(/Cho/);
  });

  test.concurrent.for(['', 'is this true?'])('says so where that is deleted: “%s”', async (said, context) => {
    const { discord, channel } = await attache(context, LISTENING);
    const target = discord.say(channel, discord.user(), 'The talks are on Friday.');
    discord.delete(target);
    const under = discord.say(channel, discord.user(), said, { mention: true, replyTo: target });
    context.expect((await discord.replyTo(under)).content).toBe(words.unreadableOther(CHECK.en));
  });

  test.concurrent('says so where that is hidden', async (context) => {
    const reply = await under(context, 'The talks are on Friday.', 'is this true?', false);
    context.expect(reply.content).toBe(words.unreadableOther(CHECK.en));
  });
});

describe('a member who is mentioned in a question', () => {
  test.concurrent.for(['Does <@> attend the talks?', 'Who meets <@>?'])('is asked about: %s', async (text, context) => {
    const { discord, channel } = await attache(context);
    const ann = discord.user({ name: 'Ann Zorkova' });
    const said = discord.say(channel, discord.user(), text.replace('<@>', `<@${ann.id}>`), { mention: true });
    const reply = await discord.replyTo(said);
    context.expect(readReply(reply).status).toBe('unanswered');
    context.expect(JSON.stringify(reply.embeds)).toContain('Ann');
  });

  // Names that read as something else, or as nothing.
  const NAMES = ['Bo', 'When', 'Will', 'news', 'the talks', '♥♥♥', 'محمد', 'Washington', 'Bo Kim', 'Will Austin'];
  test.concurrent.for(NAMES)('is told to stand in no article: %s', async (name, context) => {
    const { discord, channel } = await attache(context);
    const member = `<@${discord.user({ name }).id}>`;
    const told = async (text: string) =>
      (await discord.replyTo(discord.say(channel, discord.user(), text, { mention: true }))).embeds;
    const { expect } = context;
    for (const text of [`Does ${member} attend the talks?`, `Who meets ${member}?`])
      expect(readReply({ content: '', embeds: await told(text) }).status, text).toBe('unanswered');
    const question = `Does ${member} attend the talks?`;
    const { message } = await discord.command(channel, discord.user(), 'ask', { question });
    expect(readReply(message as APIMessage).status).toBe('unanswered');
    const claim = discord.say(channel, discord.user(), `${member} attends the talks in Washington.`);
    const check = await discord.contextMenu(channel, discord.user(), CHECK.en, claim);
    expect(check.message?.embeds.map(({ title }) => title)).toEqual([`? ${words.verdicts['not-stated']}`]);
  });

  test.concurrent('is only called where a question of something else follows', async (context) => {
    const { discord, channel } = await attache(context);
    const ann = discord.user({ name: 'Ann Zorkova' });
    const reply = async (text: string) =>
      readReply(await discord.replyTo(discord.say(channel, discord.user(), text, { mention: true }))).status;
    context.expect(await reply(`<@${ann.id}>, when do they meet?`)).toBe('answered');
    context.expect(await reply(`<@${ann.id}> will attend the talks, right?`)).toBe('unanswered');
  });

  test.concurrent('in what was forwarded too, and though nobody knows the name', async (context) => {
    const { discord, listed } = await attache(context, LISTENING);
    const asked = discord.say(listed, discord.user(), `Does <@${discord.user({ name: 'Bo' }).id}> attend the talks?`);
    const unknown = discord.say(listed, discord.user(), 'Does <@100000000000000009> attend the talks?');
    for (const forwards of [asked, unknown]) {
      const person = discord.user();
      const reply = await discord.replyTo(discord.say(discord.dm(person), person, '', { forwards }));
      context.expect(readReply(reply).status).toBe('unanswered');
    }
  });

  test.concurrent('who has the name of a person of the articles is that one', async (context) => {
    const { discord, channel } = await attache(context);
    const joly = discord.user({ name: '🌸 Melanie Joly 🌸' });
    const said = discord.say(channel, discord.user(), `Who is <@${joly.id}>?`, { mention: true });
    context.expect((await discord.replyTo(said)).embeds[0]?.description).toMatch(/Canadian Foreign Minister/);
    const cho = discord.user({ name: 'Foreign Minister Cho' });
    const asked = discord.say(channel, discord.user(), `Does <@${cho.id}> attend the talks?`, { mention: true });
    context.expect((await discord.replyTo(asked)).embeds[0]?.description).toMatch(/^\*\*Yes: Foreign Minister Cho/);
  });
});

describe('what is written in somebody’s place', () => {
  test.concurrent('is theirs where the operator said so: the first reply goes with the first message', async (context) => {
    const { discord, channel } = await attache(context, { proxies: new Set([PROXY]) });
    const person = discord.user();
    const first = discord.say(channel, person, 'Where are the talks?', { mention: true });
    await discord.replyTo(first);
    const how = { mention: true, as: 'webhook', application: PROXY } as const;
    const again = discord.say(channel, discord.user(), 'Where are the talks?', how);
    discord.delete(first);
    context.expect(readReply(await discord.replyTo(again)).status).toBe('answered');
    await context.expect.poll(() => discord.messages(channel).length).toBe(2);
  });

  test.concurrent.for([
    ['by an application that was not named', { as: 'webhook', application: PROXY }, []],
    ['by no application', { as: 'webhook' }, [PROXY]],
    [
      'as a copy of an announcement',
      { as: 'webhook', application: PROXY, flags: Flag.IsCrosspost as MessageFlags },
      [PROXY],
    ],
  ] as const)('is not answered %s', async ([, how, proxies], context) => {
    const { discord, channel } = await attache(context, { proxies: new Set(proxies) });
    discord.say(channel, discord.user(), 'Where are the talks?', { mention: true, ...how });
    const person = discord.user();
    await discord.replyTo(discord.say(discord.dm(person), person, 'Where?'));
    context.expect(discord.messages(channel)).toHaveLength(1);
  });
});

test.concurrent('an announcement channel is like any other, and sending a post on answers nothing twice', async (context) => {
  const { discord, channel } = await attache(context);
  if (!channel.guild) throw new Error('no server');
  const news = discord.channel(channel.guild, { type: ChannelType.GuildAnnouncement });
  const said = discord.say(news, discord.user(), 'Where are the talks?', { mention: true });
  context.expect(readReply(await discord.replyTo(said)).status).toBe('answered');
});

test.concurrent('a check reads what was forwarded and laid out in parts, in its order', async (context) => {
  const { discord, channel } = await attache(context);
  const person = discord.user();
  const parts = ['The talks are in Washington.', 'The talks are on Friday.'];
  const laid = discord.say(channel, person, '', { parts });
  for (const target of [laid, discord.say(channel, person, '', { forwards: laid })]) {
    const { message } = await discord.contextMenu(channel, person, CHECK.en, target);
    context
      .expect(message?.embeds.map(({ title }) => title))
      .toEqual([`✓ ${words.verdicts.supported}`, `✗ ${words.verdicts.contradicted}`]);
  }
});

describe('what is no question gets a short and kind word', () => {
  test.concurrent.for([
    ['hi', words.smallTalk.greeting.reply],
    ['Hello there!!', words.smallTalk.greeting.reply],
    ['thanks :)', words.smallTalk.thanks.reply],
    ['Thank you so much!', words.smallTalk.thanks.reply],
    ['bye', words.smallTalk.farewell.reply],
    ['고마워요', wordingOf('ko').smallTalk.thanks.reply],
  ] as const)('%s', async ([text, reply], context) => {
    const { discord, channel } = await attache(context);
    const said = discord.say(channel, discord.user(), text, { mention: true });
    const { content, embeds } = await discord.replyTo(said);
    context.expect([content, embeds]).toEqual([reply, []]);
  });

  test.concurrent('but silence where nobody spoke to it', async (context) => {
    const { discord, listed } = await attache(context, LISTENING);
    const person = discord.user();
    discord.say(listed, person, 'hi');
    discord.say(listed, person, 'thanks!');
    await discord.replyTo(discord.say(discord.dm(person), person, 'Where?'));
    context.expect(discord.messages(listed)).toHaveLength(2);
  });
});
