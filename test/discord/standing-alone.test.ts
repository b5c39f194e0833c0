import type { APIMessage } from 'discord-api-types/v10';
import { describe, test } from 'vitest';
import { Answerer } from '../../src/answering/answerer.ts';
import { readClock } from '../../src/cli/now.ts';
import { answerMessage } from '../../src/discord/replies/answer.ts';
import { wordingOf } from '../../src/discord/wording.ts';
import type { Answer } from '../../src/model.ts';
import { base } from '../answering/ask-shipped.ts';
import { type Attache, attache } from './attache.ts';
import { buttonOf, menuOf } from './components-of.ts';

const words = wordingOf('en');
const CANADA = 'inaugural "two plus two" talks with Canada in Ottawa';
const US = 'South Korea-US "two plus two" talks in Washington';

/** What a reader of the channel sees of a reply. */
const shownOf = ({ content, embeds }: Pick<APIMessage, 'content' | 'embeds'>) =>
  [content, ...embeds.flatMap(({ description }) => description)].join('\n').replace(/\\(?=[^\p{L}\p{N}\s])/gu, '');

async function mentioned({ discord, channel }: Attache, text: string, person = discord.user()) {
  return discord.replyTo(discord.say(channel, person, text, { mention: true }));
}

describe('a reply stands alone', () => {
  test.concurrent.for([
    ['when', { about: 'the talks with Canada' }, '-# /when the talks with Canada', CANADA],
    ['ask', { question: 'Where are the talks?' }, '-# Where are the talks?', US],
    ['who', { about: 'bli' }, '-# /who Blinken', null],
    ['who', { about: '블링' }, '-# /who 블링컨', null],
  ] as const)('/%s %o shows what was asked, and of which event', async ([name, options, line, event], context) => {
    const { discord, channel } = await attache(context);
    const { message } = await discord.command(channel, discord.user(), name, options);
    const shown = shownOf(message as APIMessage);
    context.expect(shown.split('\n')[0]).toBe(line);
    if (event) context.expect(shown.split('\n').at(-1)).toContain(event);
  });

  test.concurrent('a command without words has none to show', async (context) => {
    const { discord, channel } = await attache(context);
    const { message } = await discord.command(channel, discord.user(), 'when');
    context.expect(message?.content).toBe('');
  });

  test.concurrent('what was typed into the form of Follow up is shown with what it follows', async (context) => {
    const all = await attache(context);
    const person = all.discord.user();
    const message = await mentioned(all, 'When are the talks with Canada?', person);
    const form = await all.discord.click(all.channel, person, message, buttonOf(message, words.buttons.follow));
    const sent = await all.discord.submit(all.channel, person, message, form, { question: 'And where?' });
    context
      .expect(shownOf(sent.message as APIMessage))
      .toMatch(/^-# .*When are the talks with Canada\? → And where\?\n/);
  });

  test.concurrent('what was chosen under Related is named', async (context) => {
    const all = await attache(context);
    const person = all.discord.user();
    const press = async (on: APIMessage, label: string) =>
      (await all.discord.click(all.channel, person, on, buttonOf(on, label))).message as APIMessage;
    const message = await mentioned(all, 'When are the talks?', person);
    const related = await press(await press(message, words.buttons.more), words.buttons.related);
    const menu = menuOf(related);
    const value = menu.options.find(({ label }) => label.startsWith('Where: '))?.value ?? '';
    const { message: chosen } = await all.discord.select(all.channel, person, related, menu.custom_id, [value]);
    context.expect(chosen?.content).toBe('-# Where');
  });

  test.concurrent('words that would be more than letters are not', async (context) => {
    const { discord, channel } = await attache(context);
    const question = 'Where is **it** <@123456789012345678> @everyone https://evil.example/x ?';
    const { message } = await discord.command(channel, discord.user(), 'ask', { question });
    context.expect(message?.content?.replace(/\\./g, '')).not.toMatch(/\*\*|<@|https/);
  });
});

describe('a follow-up', () => {
  test.concurrent('keeps the event, and says which when it leaves it', async (context) => {
    const all = await attache(context);
    const person = all.discord.user();
    const last = async (text: string) =>
      shownOf(await mentioned(all, text, person))
        .split('\n')
        .at(-1) ?? '';
    const { expect } = context;
    expect(await last('When are the talks with Canada?')).toContain(` · ${CANADA}`);
    const kept = await last('And where?');
    expect(kept).toContain(CANADA);
    expect(kept).not.toContain(words.left(CANADA));
    expect(await last('Who takes part in the talks in Washington?')).toContain(words.left(US));
  });
});

describe('a question that leans on none before it', () => {
  test.concurrent('can be gone on from, and what else may be meant is offered, wherever it is asked', async (context) => {
    const all = await attache(context);
    const person = all.discord.user();
    await mentioned(all, 'Where are the talks with Canada?', person);
    const reply = await mentioned(all, 'When are the talks in Washington?', person);
    const { discord, channel } = all;
    const { expect } = context;
    const press = (label: string) => discord.click(channel, person, reply, buttonOf(reply, label));
    const { message: more } = await press(words.buttons.more);
    expect(more?.embeds[0]?.description).toMatch(/^The question was taken to ask “when”/);
    expect(menuOf(more as APIMessage).placeholder).toBe(words.fields.others);
    const sent = await discord.submit(channel, person, reply, await press(words.buttons.follow), {
      question: 'And who attends?',
    });
    expect(shownOf(sent.message as APIMessage)).toContain('Lloyd Austin');
  });

  test.concurrent('a follow-up has none: of the question before it nothing is kept', async (context) => {
    const all = await attache(context);
    const person = all.discord.user();
    await mentioned(all, 'Where are the talks with Canada?', person);
    const reply = await mentioned(all, 'And when?', person);
    context.expect(() => buttonOf(reply, words.buttons.follow)).toThrow();
  });
});

test.concurrent('what is no question is told so under what was typed', async (context) => {
  const { discord, channel } = await attache(context);
  const { message } = await discord.command(channel, discord.user(), 'ask', { question: 'lol' });
  context.expect(shownOf(message as APIMessage)).toBe(`-# lol\n${words.help.chatter}`);
});

describe('an answer of one fact', () => {
  test.concurrent.for(['Where are the talks?', 'When do they meet?', 'Where are the talks with Canada?'])(
    'is what is said, a quote and one small line: %s',
    async (question, context) => {
      const reply = await mentioned(await attache(context), question);
      const [embed, ...more] = reply.embeds;
      context.expect(more).toEqual([]);
      context.expect(embed?.fields).toBeUndefined();
      context.expect(embed?.description?.split('\n').map((line) => line.slice(0, 2))).toEqual(['**', '> ', '-#']);
      context.expect(reply.components).toHaveLength(1);
    },
  );

  test.concurrent('of many words is seen in its quote, and not said twice', async (context) => {
    const reply = await mentioned(await attache(context), 'Who takes part in the talks?');
    const lines = reply.embeds[0]?.description?.split('\n') ?? [];
    context.expect(lines.map((line) => line.slice(0, 2))).toEqual(['> ', '-#']);
    context.expect(lines[0]).toMatch(/among \*\*Foreign Minister Cho .* Lloyd Austin\*\*, according/);
  });

  test.concurrent('made of parts of two sentences is seen in both', async (context) => {
    const reply = await mentioned(await attache(context), 'Why do they meet?');
    const lines = reply.embeds[0]?.description?.split('\n') ?? [];
    context.expect(lines.map((line) => line.slice(0, 2))).toEqual(['> ', '> ', '-#']);
    context.expect(lines[0]).toMatch(/Monday, \*\*amid heightened tensions .* to Russia\*\*\./);
    context.expect(lines[1]).toMatch(/^> “\*\*The meeting comes .* Ukraine war\*\*\./);
  });

  test('that is all of its quotes is seen in them, none of it more than the rest', ({ expect }) => {
    const answerer = new Answerer(base);
    const { answer } = answerer.answer('Who takes part in the talks?', readClock('2024-10-29T09:00:00+09:00'));
    const whole = answerMessage(
      words,
      base,
      { ...answer, answer: answer.quotes[0]?.text ?? '' },
      '100000000000000001',
      [],
    );
    expect(whole.embeds[0]?.description).toMatch(/^> “The talks will [^*]*ministry statement\\?\.”/);
  });

  test('is said where its quote is too long to be shown whole', ({ expect }) => {
    const answerer = new Answerer(base);
    const { answer } = answerer.answer('Who takes part in the talks?', readClock('2024-10-29T09:00:00+09:00'));
    const said = (quotes: Answer['quotes']) =>
      answerMessage(words, base, { ...answer, quotes }, '100000000000000001', []).embeds[0]?.description ?? '';
    const long = answer.quotes.map((quote) => ({ ...quote, text: `${'and so on '.repeat(80)}${quote.text}` }));
    expect(said(answer.quotes)).toMatch(/^> “/);
    expect(said(long)).toMatch(/^\*\*Foreign Minister Cho .* Lloyd Austin\.\*\*\n> “/);
  });

  test('says in small letters how a date was worked out where no button could', ({ expect }) => {
    const answerer = new Answerer(base);
    const { answer } = answerer.answer('When are the talks?', readClock('2024-10-29T09:00:00+09:00'));
    const lines = (grounds: Answer['grounds'], trail: readonly string[]) =>
      answerMessage(words, base, { ...answer, grounds }, '100000000000000001', trail).embeds[0]?.description?.split(
        '\n',
      );
    const unknown = answer.grounds && { ...answer.grounds, fact: null };
    expect(lines(unknown, [])?.[2]).toMatch(/^-# Thursday = October 31, 2024, because/);
    expect(lines(unknown, ['x'.repeat(80)])).toHaveLength(4);
    expect(lines(unknown, ['When are the talks?'])).toHaveLength(3);
    expect(lines(answer.grounds, [])).toHaveLength(3);
  });
});
