import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { describe, test, vi } from 'vitest';
import { en } from '../../src/discord/locales/en.ts';
import type { OwnAnswer, SecondReader } from '../../src/model-reader/door.ts';
import { openReader } from '../../src/model-reader/open.ts';
import { told } from '../model-reader/ask-recorded.ts';
import { loopbackModel } from '../support/model/loopback-model.ts';
import { RECORDED, writtenFor } from '../support/model/recorded.ts';
import { attache } from './attache.ts';
import { buttonOf } from './components-of.ts';

// Many of them answer at once, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

/** A reader that is slow until it is let go, and that sees what it is shown. */
function slowReader() {
  const shown: OwnAnswer[] = [];
  const waiting: (() => void)[] = [];
  let arrive: () => void = () => {};
  const asked = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const reader: SecondReader = {
    second: (given) => {
      shown.push(given);
      arrive();
      return new Promise((resolve) => {
        const { answer, turn } = given.own;
        waiting.push(() =>
          resolve({ answer: { ...answer, answer: `Chosen for ${given.message}`, chosenBy: 'recorded:1b' }, turn }),
        );
      });
    },
    close: () => {},
  };
  const go = () => {
    for (const each of waiting.splice(0)) each();
  };
  return { reader, shown, asked, go };
}

const said = ({ embeds }: APIMessage) => embeds[0]?.description ?? '';
const typed = (requests: readonly { readonly method: string; readonly path: string }[]) =>
  requests.filter(({ path }) => path.endsWith('/typing')).length;

describe('an answer that waits for a reader', () => {
  test.concurrent.for([
    [{ question: 'When are the talks?' }, 0],
    [{ question: 'When are the talks?', private: true }, MessageFlags.Ephemeral],
  ] as const)('is announced at a slash command and filled in once: %o', async ([options, flags], context) => {
    const { expect } = context;
    const { reader, go } = slowReader();
    const { discord, channel } = await attache(context, { reader });
    const { message, callback } = await discord.command(channel, discord.user(), 'ask', options);
    expect(callback.type).toBe(5);
    if (!message) throw new Error('nothing was announced');
    expect((message.flags ?? 0) & MessageFlags.Ephemeral).toBe(flags);
    const filled = discord.edited(message);
    go();
    expect(said(await filled)).toContain('Chosen for When are the talks');
    expect(said(await filled)).toContain(en.chosen);
    expect((await filled).content).toBe('-# When are the talks?');
    expect(discord.messages(channel).length).toBeLessThan(2);
  });

  test.concurrent('is shown by typing at a message, and said once', async (context) => {
    const { expect } = context;
    const { reader, asked, go } = slowReader();
    const { discord, channel } = await attache(context, { reader });
    const question = discord.say(channel, discord.user(), 'When are the talks?', { mention: true });
    await asked;
    expect(discord.messages(channel)).toHaveLength(1);
    const reply = discord.replyTo(question);
    go();
    expect(said(await reply)).toContain('Chosen for');
    expect(typed(discord.requests)).toBe(1);
    expect(discord.messages(channel)).toHaveLength(2);
  });

  test.concurrent('is not said where the question is taken back meanwhile', async (context) => {
    const { expect } = context;
    const { reader, asked, go } = slowReader();
    const { discord, channel } = await attache(context, { reader });
    const person = discord.user();
    const question = discord.say(channel, person, 'When are the talks?', { mention: true });
    await asked;
    discord.delete(question);
    const other = discord.say(channel, person, 'help', { mention: true });
    await discord.replyTo(other);
    go();
    const last = discord.say(channel, person, 'help', { mention: true });
    await discord.replyTo(last);
    expect(discord.messages(channel).filter((each) => said(each).includes('Chosen'))).toEqual([]);
  });

  test.concurrent('follows the question that was edited meanwhile', async (context) => {
    const { expect } = context;
    const { reader, shown, asked, go } = slowReader();
    const { discord, channel } = await attache(context, { reader });
    const person = discord.user();
    const question = discord.say(channel, person, 'When are the talks?', { mention: true });
    await asked;
    discord.edit(question, `${question.content} And where?`);
    await expect.poll(() => shown.length).toBe(2);
    const reply = discord.replyTo(question);
    go();
    const edited = discord.edited(await reply);
    expect(said(await edited)).toContain('And where?');
    expect(discord.messages(channel)).toHaveLength(2);
  });

  test.concurrent('is remembered, but not over what was asked meanwhile', async (context) => {
    const { expect } = context;
    const { reader, shown, asked, go } = slowReader();
    const { discord, channel } = await attache(context, { reader });
    const person = discord.user();
    const first = discord.say(channel, person, 'When are the talks with Canada?', { mention: true });
    await asked;
    const second = discord.say(channel, person, 'And where?', { mention: true });
    await expect.poll(() => shown.length).toBe(2);
    expect(shown[1]?.before).toBe(shown[0]?.own.turn);
    go();
    await Promise.all([discord.replyTo(first), discord.replyTo(second)]);
    discord.say(channel, person, 'And who?', { mention: true });
    await expect.poll(() => shown.length).toBe(3);
    expect(shown[2]?.before).toBe(shown[1]?.own.turn);
    go();
  });
});

describe('a reader', () => {
  test.concurrent('is not shown what people say among themselves', async (context) => {
    const { expect } = context;
    const { reader, shown } = slowReader();
    const { discord, listed } = await attache(context, { messageContent: true, listens: true, reader });
    const question = discord.say(listed, discord.user(), 'When are the talks?');
    expect(said(await discord.replyTo(question))).toMatch(/October 31/);
    expect(shown).toEqual([]);
    expect(typed(discord.requests)).toBe(0);
  });

  test.concurrent('is not shown what somebody else wrote, though it is asked about', async (context) => {
    const { expect } = context;
    const { reader, shown } = slowReader();
    const { discord, channel } = await attache(context, { messageContent: true, listens: true, reader });
    const target = discord.say(channel, discord.user(), 'Where are the talks with Canada?');
    const asked = discord.say(channel, discord.user(), '', { mention: true, replyTo: target });
    expect(said(await discord.replyTo(asked))).toMatch(/Ottawa/);
    expect(shown).toEqual([]);
  });

  test.concurrent('that is not asked costs nobody a wait', async (context) => {
    const { expect } = context;
    const reader: SecondReader = { second: () => null, close: () => {} };
    const { discord, channel } = await attache(context, { reader });
    const { callback } = await discord.command(channel, discord.user(), 'ask', { question: 'When are the talks?' });
    expect(callback.type).toBe(4);
    await discord.replyTo(discord.say(channel, discord.user(), 'When are the talks?', { mention: true }));
    expect(typed(discord.requests)).toBe(0);
  });

  test.concurrent('that fails against its word leaves the own answer', async (context) => {
    const { expect } = context;
    const reader: SecondReader = { second: async () => Promise.reject(new Error('broken')), close: () => {} };
    const { discord, channel, logged } = await attache(context, { reader });
    const question = discord.say(channel, discord.user(), 'When are the talks?', { mention: true });
    expect(said(await discord.replyTo(question))).toMatch(/October 31/);
    expect(logged().some(({ msg }) => /second reader/.test(String(msg)))).toBe(true);
  });
});

test('a model chooses a passage, and the reply says so and which', async (context) => {
  const { expect } = context;
  const recorded = RECORDED.find(({ id, is }) => id === 'bishkek-readout-29' && is === 'right');
  if (!recorded) throw new Error('no such reply');
  const server = await loopbackModel((request) => ({ writes: writtenFor(recorded, request) }));
  context.onTestFinished(() => server.stop());
  const perDay = { questions: 10, tokens: 1e5 };
  const model = { url: server.url, name: 'qwen3:8b', key: null, limit: 5000, perDay, spentFile: null };
  const reader = openReader({ use: 'always', model }, () => {});
  const { base, questions } = told('bishkek-readout');
  const { discord, channel } = await attache(context, { base, ...(reader && { reader }) });
  const person = discord.user();
  const text = questions.get('bishkek-readout-29')?.question ?? '';
  const reply = await discord.replyTo(discord.say(channel, person, text, { mention: true }));
  expect(reply.embeds[0]?.title).toBe(en.corrected);
  expect(said(reply)).toContain('did not take place because of a change in her schedule');
  expect(said(reply)).toContain(en.chosen);
  const { message } = await discord.click(channel, person, reply, buttonOf(reply, en.buttons.more));
  const { description, fields = [] } = message?.embeds[0] ?? {};
  expect(description).toContain(en.more.chosenBy('qwen3:8b'));
  expect(fields.find(({ name }) => name === en.more.passage)?.value).toContain('Speaker of the Jogorku Kenesh');
});
