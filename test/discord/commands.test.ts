import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, test } from 'vitest';
import { CHECK } from '../../src/discord/command.ts';
import { wordingOf } from '../../src/discord/wording.ts';
import { base } from '../answering/ask-shipped.ts';
import { type Attache, attache } from './attache.ts';
import { quotesIn, readReply } from './read-reply.ts';

const en = wordingOf('en');
const ko = wordingOf('ko');

describe('a slash command', () => {
  test.concurrent.for([
    ['who', {}, /Austin/],
    ['who', { about: 'Joly' }, /Canadian Foreign Minister/],
    ['who', { about: '블링컨' }, /Antony Blinken/],
    ['who', { about: '캐나다에 가는 사람' }, /Cho and Kim/],
    ['where', { about: '오타와 회의' }, /Ottawa/],
    ['how', { about: '북한군이 몇 명' }, /Thousands of troops/],
    ['when', {}, /Thursday, October 31, 2024/],
    ['when', { about: 'the one-on-one talks between Cho and Blinken' }, /While in Washington/],
    ['where', { about: 'the talks with Canada?' }, /Ottawa/],
    ['what', { about: 'the agenda with Canada' }, /defense and security cooperation/],
    ['why', {}, /North Korea/],
    ['how', { about: 'many troops' }, /Thousands of troops/],
    ['ask', { question: 'Is the meeting with the US on Friday?' }, /No\..*October 31/],
  ] as const)('/%s %o', async ([name, options, says], context) => {
    const { discord, channel } = await attache(context);
    const { message } = await discord.command(channel, discord.user(), name, options);
    context.expect(message?.embeds[0]?.description).toMatch(says);
    context.expect(message?.flags ?? 0).toBe(0);
  });

  test.concurrent('is answered to the asker alone where that is wanted', async (context) => {
    const { discord, channel } = await attache(context);
    for (const name of ['who', 'when', 'where', 'what', 'why', 'brief', 'sources']) {
      const { message } = await discord.command(channel, discord.user(), name, { private: true });
      context.expect(message?.flags, name).toBe(MessageFlags.Ephemeral);
    }
  });

  test.concurrent('stands for itself, but /ask goes on with what was said', async (context) => {
    const { discord, channel } = await attache(context);
    const person = discord.user();
    const say = async (name: string, options: Record<string, string>) =>
      (await discord.command(channel, person, name, options)).message?.embeds[0]?.description;
    await say('ask', { question: 'What about the talks with Canada?' });
    context.expect(await say('ask', { question: 'where?' })).toMatch(/Ottawa/);
    context.expect(await say('where', {})).toMatch(/Washington/);
  });

  test.concurrent('works in a direct message', async (context) => {
    const { discord } = await attache(context);
    const person = discord.user();
    const { message } = await discord.command(discord.dm(person), person, 'when');
    context.expect(message?.embeds[0]?.description).toMatch(/October 31/);
  });

  test.concurrent('that has nothing to ask says so', async (context) => {
    const { discord, channel } = await attache(context);
    const { message } = await discord.command(channel, discord.user(), 'ask', { question: '   ' });
    context.expect(message?.content).toBe(en.refused.empty);
    context.expect(message?.flags).toBe(MessageFlags.Ephemeral);
  });

  test.concurrent('that is not known any more says so', async (context) => {
    const { discord, channel } = await attache(context);
    const { message } = await discord.command(channel, discord.user(), 'gone');
    context.expect(message?.content).toBe(en.stale);
  });
});

describe('the words around an answer', () => {
  test.concurrent('are in the language of the asker, its quotes in that of the source', async (context) => {
    const { discord, channel } = await attache(context);
    const { expect } = context;
    const ask = async (locale: 'ko' | 'de' | 'en-GB') =>
      (await discord.command(channel, discord.user(), 'when', {}, { locale })).message?.embeds[0];
    const [korean, german, british] = [await ask('ko'), await ask('de'), await ask('en-GB')];
    expect(korean?.description).toContain('2024년 10월 31일');
    expect(korean?.description).toContain(ko.day('2024-10-28'));
    expect(quotesIn(korean?.description ?? '')).toEqual(quotesIn(british?.description ?? ''));
    expect(german).toEqual(british);
  });

  test.concurrent('tell the clock of the asker', async (context) => {
    const { discord, channel, at } = await attache(context);
    const when = async () => (await discord.command(channel, discord.user(), 'when')).message?.embeds[0]?.description;
    context.expect(await when()).toMatch(/^\*\*On Thursday/);
    at('2026-06-01T12:00:00Z');
    context.expect(await when()).toMatch(/^\*\*It was scheduled for Thursday/);
  });
});

describe('/brief', () => {
  test.concurrent('has the five Ws of the event, each line with its quote', async (context) => {
    const { discord, channel } = await attache(context);
    const { expect } = context;
    const { message } = await discord.command(channel, discord.user(), 'brief', { about: 'the talks with Canada' });
    const fields = message?.embeds[0]?.fields ?? [];
    const names = fields.map(({ name }) => name);
    const { who, what, when, where, why, how } = en.kinds;
    expect(names).toEqual(expect.arrayContaining([who, what, when, where, why, how]));
    const quotes = fields.filter(({ name }) => name === en.fields.quotes).flatMap(({ value }) => quotesIn(value));
    expect(quotes.length).toBeGreaterThan(2);
    for (const quote of quotes) expect([...base.articles.values()][0]?.body).toContain(quote);
  });

  test.concurrent('of words that only go with an event takes the one that is offered for them', async (context) => {
    const { discord, channel } = await attache(context);
    const { message } = await discord.command(channel, discord.user(), 'brief', { about: 'Joly' });
    context.expect(message?.embeds[0]?.title).toBe('the bilateral talks between Cho and Melanie Joly');
  });

  test.concurrent('of what is no event says what to do', async (context) => {
    const { discord, channel } = await attache(context);
    const { message } = await discord.command(channel, discord.user(), 'brief', { about: 'the **moon** landing' });
    context.expect(message?.content).toContain('the \\*\\*moon\\*\\* landing');
    context.expect(message?.flags).toBe(MessageFlags.Ephemeral);
  });
});

describe('/timeline', { timeout: 60_000 }, () => {
  const drawn = async (all: Attache, options: Record<string, string | boolean>, locale: 'en-US' | 'ko' = 'en-US') => {
    const { message } = await all.discord.command(all.channel, all.discord.user({ locale }), 'timeline', options);
    if (!message) throw new Error('not announced');
    return { announced: message, filled: await all.discord.edited(message) };
  };

  test.concurrent('comes as pictures with what they show in words', async (context) => {
    const { expect } = context;
    const { announced, filled } = await drawn(await attache(context), { private: true });
    expect(announced.flags).toBe(MessageFlags.Loading | MessageFlags.Ephemeral);
    expect(filled.embeds.map(({ title }) => title)).toEqual([en.timeline.title, en.timeline.meetings]);
    expect(filled.attachments[0]?.description).toContain('Thursday, October 31, 2024');
    expect(filled.attachments[1]?.description).toContain('Lloyd Austin');
  });

  test.concurrent('of somebody has what that one has a part in, in the language of the asker', async (context) => {
    const { expect } = context;
    const { filled } = await drawn(await attache(context), { about: '졸리' }, 'ko');
    const told = filled.attachments.map(({ description }) => description).join('\n');
    expect(told).toContain('멜라니 졸리 (외교장관, 캐나다)');
    expect(told).not.toContain('Lloyd Austin');
    expect(filled.embeds[0]?.title).toBe(ko.timeline.title);
  });

  test.concurrent('of what is nothing says what to do', async (context) => {
    const { discord, channel } = await attache(context);
    const { message } = await discord.command(channel, discord.user(), 'timeline', { about: 'zork' });
    context.expect(message?.content).toBe(en.unknownEvent('zork'));
  });
});

describe('what somebody wrote comes back to that one alone, and leads nowhere', () => {
  const ABOUT = 'zork\u202e https://evil.example/x\u2066 ht\u200btps://evil.example discord.gg/evil *now*';
  test.concurrent.for([
    ['timeline', 'en-US'],
    ['timeline', 'ko'],
    ['brief', 'en-US'],
  ] as const)('/%s in %s', async ([name, locale], context) => {
    const { discord, channel } = await attache(context);
    const { message } = await discord.command(channel, discord.user(), name, { about: ABOUT }, { locale });
    context.expect(message?.content).toBe((locale === 'ko' ? ko : en).unknownEvent('zork … … … \\*now\\*'));
    context.expect(message?.flags).toBe(MessageFlags.Ephemeral);
  });

  test.concurrent('a claim', async (context) => {
    const { discord, channel } = await attache(context);
    const target = discord.say(channel, discord.user(), 'The talks are at ht*tps://evil.example/ in Zorkville.');
    const { message } = await discord.contextMenu(channel, discord.user(), CHECK.en, target);
    context.expect(message?.embeds[0]?.description).toContain('“The talks are at … in Zorkville.”');
  });
});

test.concurrent('/sources lists the articles with dates and how many facts each carries', async (context) => {
  const { discord, channel } = await attache(context);
  const [article] = [...base.articles.values()];
  const { message } = await discord.command(channel, discord.user(), 'sources');
  const [field] = message?.embeds[0]?.fields ?? [];
  context.expect(field?.value).toContain('as of October 28, 2024');
  context.expect(field?.value).toContain(`${base.factsIn(article?.id ?? '').length} facts, reviewed`);
});

test.concurrent('/help lists every command in the language of the asker, to the asker alone', async (context) => {
  const { discord, channel, bot } = await attache(context);
  for (const locale of ['en-US', 'ko'] as const) {
    const { message } = await discord.command(channel, discord.user(), 'help', {}, { locale });
    const text = JSON.stringify(message?.embeds);
    for (const { texts } of bot.commands)
      context.expect(text).toContain(`/${texts[locale === 'ko' ? 'ko' : 'en'].name}`);
    context.expect(message?.flags).toBe(MessageFlags.Ephemeral);
  }
});

test.concurrent('/help tells those who manage a server what is for them, by the names that Discord shows them', async (context) => {
  const { discord, channel } = await attache(context);
  const shown = async (locale: 'en-US' | 'ko', permissions: bigint) => {
    const { message } = await discord.command(channel, discord.user({ locale }), 'help', {}, { permissions });
    return message?.embeds[0]?.fields?.find(({ name }) => name === (locale === 'ko' ? ko : en).help.managing)?.value;
  };
  const { expect } = context;
  expect(await shown('en-US', PermissionFlagsBits.ManageGuild)).toMatch(/^`\/settings` .*\n`\/status` /);
  expect(await shown('ko', PermissionFlagsBits.Administrator)).toMatch(/^`\/설정` .*\n`\/상태` /);
  expect(await shown('en-US', PermissionFlagsBits.ManageMessages)).toBeUndefined();
});

describe('a message checked against the sources', () => {
  test.concurrent('has a verdict and a quote for each of its claims, for whoever asked alone', async (context) => {
    const { discord, channel } = await attache(context);
    const { expect } = context;
    const text = 'The talks are in Washington. Kim will **not** go to Canada! Japan joins @everyone in the talks.';
    const target = discord.say(channel, discord.user(), text);
    const { message } = await discord.contextMenu(channel, discord.user(), CHECK.en, target);
    const cards = message?.embeds ?? [];
    expect(cards.map(({ title }) => title)).toEqual([
      `✓ ${en.verdicts.supported}`,
      `✗ ${en.verdicts.contradicted}`,
      `? ${en.verdicts['not-stated']}`,
    ]);
    expect(new Set(cards.map(({ color }) => color)).size).toBe(3);
    expect(cards[0]?.description).toContain('> “The talks will take place in Washington');
    expect(cards[2]?.description).toContain(en.check.near);
    expect(message?.flags).toBe(MessageFlags.Ephemeral);
  });

  test.concurrent('of many claims says that the rest was not checked, and does not check it', async (context) => {
    const { discord, channel, bot } = await attache(context);
    const answer = bot.answerer.answer.bind(bot.answerer);
    let asked = 0;
    bot.answerer.answer = (...args) => {
      asked++;
      return answer(...args);
    };
    const target = discord.say(channel, discord.user(), 'Kim will not go to Canada. '.repeat(70));
    const { message } = await discord.contextMenu(channel, discord.user(), CHECK.en, target);
    context.expect(message?.content).toContain(en.check.cut);
    context.expect(asked).toBeLessThan(30);
  });

  test.concurrent('without a claim is told to have none', async (context) => {
    const { discord, channel } = await attache(context);
    for (const text of ['Who knows?', 'lol ok', 'Great news!', 'the talks', '+1', 'good morning everyone', 'ㅋㅋㅋ']) {
      const target = discord.say(channel, discord.user(), text);
      const { message } = await discord.contextMenu(channel, discord.user(), CHECK.en, target, { locale: 'ko' });
      context.expect(message?.content, text).toBe(ko.check.noClaim);
    }
  });
});

describe('while words are typed', () => {
  test.concurrent.for([
    ['who', 'blin', 'Antony Blinken', 'en-US'],
    ['who', 'Blinkn', 'Antony Blinken', 'en-US'],
    ['when', '2+2', 'the South Korea-US "two plus two" talks in Washington', 'en-US'],
    ['brief', 'troops', "North Korea's dispatch of troops to Russia", 'en-US'],
    ['who', '블링', '토니 블링컨', 'ko'],
    ['who', '블ㄹ', '토니 블링컨', 'ko'],
    ['where', '캐', '캐나다', 'ko'],
  ] as const)('/%s %s offers %s', async ([name, typed, label, locale], context) => {
    const { discord, channel } = await attache(context);
    const choices = await discord.autocomplete(channel, discord.user(), name, 'about', typed, { locale });
    context.expect(choices.map((choice) => choice.name)[0]).toBe(label);
  });

  test.concurrent('what is offered is answered', async (context) => {
    const { discord, channel } = await attache(context);
    const choices = await discord.autocomplete(channel, discord.user(), 'what', 'about', '');
    context.expect(choices).toHaveLength(25);
    for (const { value } of choices.slice(0, 8)) {
      const { message } = await discord.command(channel, discord.user(), 'what', { about: value });
      context.expect(message && readReply(message).status, value).toBe('answered');
    }
  });
});
