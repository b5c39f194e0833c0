import { type APIMessage, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, test } from 'vitest';
import { customId } from '../../src/discord/custom-id.ts';
import { PACE } from '../../src/discord/serving.ts';
import { wordingOf } from '../../src/discord/wording.ts';
import { base } from '../answering/ask-shipped.ts';
import { someOf } from '../fixtures/several.ts';
import { type Attache, attache } from './attache.ts';
import { buttonOf, menuOf } from './components-of.ts';
import { quotesIn, readReply } from './read-reply.ts';

const words = wordingOf('en');
const [article] = [...base.articles.values()];

async function asked({ discord, channel }: Attache, question: string) {
  const person = discord.user();
  const said = discord.say(channel, person, question, { mention: true });
  const message = await discord.replyTo(said);
  const press = (label: string, by = person, on = message) =>
    discord.click(channel, by, on, buttonOf(on, label)).then(({ message: shown }) => shown as APIMessage);
  return { person, message, press };
}

describe('a button under an answer', () => {
  test.concurrent('shows the quote with its neighbours, itself in bold', async (context) => {
    const { press } = await asked(await attache(context), 'When are the talks?');
    const shown = await press(words.buttons.context);
    const { expect } = context;
    expect(shown.flags).toBe(MessageFlags.Ephemeral);
    const text = shown.embeds[0]?.fields?.[0]?.value ?? '';
    const bold = text.match(/^> \*\*(.*)\*\*$/m)?.[1] ?? '';
    expect(article?.body).toContain(bold.replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''));
    expect(bold).toContain('on Thursday among');
    expect(text.split('\n')).toHaveLength(4);
    expect(text).not.toMatch(/\(Yonhap\)|By Yonhap|Published/);
  });

  test.concurrent('says why in sentences: what was asked and found, how sure, what came next', async (context) => {
    const { press } = await asked(await attache(context), 'When are the talks with Canada?');
    const { title, description: why } = (await press(words.buttons.more)).embeds[0] ?? {};
    const { expect } = context;
    expect(title).toBe(words.more.title);
    expect(why).toMatch(/^The question was taken to ask “when”, about the inaugural .* in Ottawa\. /);
    expect(why).toContain('Of its words the sources have “talks” and “Canada”.');
    expect(why).toMatch(/It is about \d+% likely to be right\./);
    expect(why).toContain(
      'Had it not been that, the question would have been taken to be about the bilateral talks between Cho',
    );
  });

  test.concurrent('tells how the date was worked out and where the article stands', async (context) => {
    const { press } = await asked(await attache(context), 'When do they meet?');
    const fields = (await press(words.buttons.more)).embeds[0]?.fields ?? [];
    const value = (name: string) => fields.find((field) => field.name === name)?.value;
    context.expect(value(words.fields.date)).toMatch(/^Thursday = October 31, 2024, because the article was published/);
    context.expect(value(words.fields.source)).toContain('as of October 28, 2024, 09:46 (Asia/Seoul)');
    context.expect(value(words.reviewedOrNot)).toBe(words.reviewed);
  });

  test.concurrent('offers the other events that may be meant, each of which answers the same question', async (context) => {
    const all = await attache(context);
    const { person, press } = await asked(all, 'When do they meet?');
    const more = await press(words.buttons.more);
    const menu = menuOf(more);
    context.expect(menu.placeholder).toBe(words.fields.others);
    const canada = menu.options.find(({ label }) => label.includes('Canada'))?.value ?? '';
    const { message } = await all.discord.select(all.channel, person, more, menu.custom_id, [canada]);
    context.expect(message?.embeds[0]?.description).toMatch(/Following the Washington visit|Canada/);
  });

  test.concurrent.for([
    ['When are the discussions?', '“discussions” in the question is “talks” in the article.'],
    ['Where will the negotiations be held?', '“negotiations” in the question is “talks” in the article.'],
  ] as const)('names the words that stand for those of the question: %s', async ([question, says], context) => {
    const { press } = await asked(await attache(context), question);
    context.expect((await press(words.buttons.more)).embeds[0]?.description).toContain(says);
  });

  test.concurrent('names no English words of a Korean question', async (context) => {
    const { press } = await asked(await attache(context), '회담은 언제 열리나요?');
    const { description = '' } = (await press(wordingOf('ko').buttons.more)).embeds[0] ?? {};
    context.expect(description).toContain('ask “when”');
    context.expect(description).not.toContain('Of its words');
  });

  test.concurrent('offers what else there is, each with its quote', async (context) => {
    const all = await attache(context);
    const { person, press } = await asked(all, 'When are the talks?');
    const related = await press(words.buttons.related, person, await press(words.buttons.more));
    const { expect } = context;
    const lines = related.embeds[0]?.description?.split('\n') ?? [];
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^\*\*Who\*\* /);
    const menu = menuOf(related);
    expect(menu.options).toHaveLength(25);
    const entries = menu.options.map(({ label, description }) => `${label}\n${description}`);
    expect(new Set(entries).size).toBe(25);
    expect(menu.options[0]?.label).toMatch(/^Who: /);
    const value = menu.options[1]?.value ?? '';
    const { message } = await all.discord.select(all.channel, person, related, menu.custom_id, [value]);
    expect(message && readReply(message).status).toBe('answered');
    expect(message?.flags).toBe(MessageFlags.Ephemeral);
    const next = await press(words.buttons.next, person, related);
    expect(menuOf(next).options[0]?.value).not.toBe(menu.options[0]?.value);
    expect(next.id).toBe(related.id);
  });

  test.concurrent('opens a form, in which a question goes on from there', async (context) => {
    const all = await attache(context);
    const { person, message } = await asked(all, 'When are the talks with Canada?');
    const form = await all.discord.click(all.channel, person, message, buttonOf(message, words.buttons.follow));
    const sent = await all.discord.submit(all.channel, all.discord.user(), message, form, { question: 'And where?' });
    context.expect(sent.message?.embeds[0]?.description).toMatch(/Ottawa/);
  });

  test.concurrent.for([
    ['the asker', true, 0n],
    ['a member who may manage messages', false, PermissionFlagsBits.ManageMessages],
  ] as const)('removes the answer for %s', async ([, own, permissions], context) => {
    const all = await attache(context);
    const { person, message } = await asked(all, 'When are the talks?');
    const by = own ? person : all.discord.user();
    const id = buttonOf(message, words.buttons.dismiss);
    await all.discord.click(all.channel, by, message, id, { permissions });
    await all.discord.deleted(message);
    context.expect(all.discord.messages(all.channel)).toHaveLength(1);
  });

  test.concurrent('does not remove it for anybody else', async (context) => {
    const all = await attache(context);
    const { message, press } = await asked(all, 'When are the talks?');
    const shown = await press(words.buttons.dismiss, all.discord.user());
    context.expect(shown.content).toBe(words.notYours);
    context.expect(all.discord.messages(all.channel).map(({ id }) => id)).toContain(message.id);
  });
});

describe('a choice of whom is meant', () => {
  test.concurrent('answers the question about the one chosen, in place', async (context) => {
    const all = await attache(context);
    const { person, message } = await asked(all, 'Which country does the foreign minister serve?');
    const { expect } = context;
    expect(readReply(message).status).toBe('clarify');
    const menu = menuOf(message);
    expect(menu.options.map(({ label }) => label)).toEqual(['Cho Tae-yul', 'Melanie Joly']);
    const value = menu.options[1]?.value ?? '';
    const chosen = await all.discord.select(all.channel, person, message, menu.custom_id, [value]);
    expect(chosen.message?.id).toBe(message.id);
    expect(chosen.message?.embeds[0]?.description).toMatch(/^\*\*Canada/);
  });

  test.concurrent('made by another is shown to that one alone', async (context) => {
    const all = await attache(context);
    const { message } = await asked(all, 'Who is the foreign minister?');
    const menu = menuOf(message);
    const value = menu.options[0]?.value ?? '';
    const chosen = await all.discord.select(all.channel, all.discord.user(), message, menu.custom_id, [value]);
    context.expect(chosen.message?.flags).toBe(MessageFlags.Ephemeral);
    context.expect(chosen.message?.embeds[0]?.description).toMatch(/Cho Tae-yul/);
    context.expect(readReply(all.discord.message(message)).status).toBe('clarify');
  });
});

describe('after a restart', () => {
  test.concurrent('the buttons of earlier answers work', async (context) => {
    const first = await attache(context);
    const { message } = await asked(first, 'When are the talks?');
    const second = await attache(context);
    const again = second.discord.say(second.channel, second.discord.user(), 'When are the talks?', { mention: true });
    const reply = await second.discord.replyTo(again);
    // The ids that another run made are the very same, but for the asker.
    for (const label of [words.buttons.context, words.buttons.more, words.buttons.follow])
      context.expect(buttonOf(message, label)).toBe(buttonOf(reply, label));
  });
});

test.concurrent('when the article of an answer is gone, its buttons say so, and none goes on with another', async (context) => {
  const { expect } = context;
  const all = await attache(context, { base: someOf('2031-05-12-talks', '2031-05-21-strike') });
  const { discord, channel } = all;
  const { person, message, press } = await asked(all, 'Why is there a strike?');
  const more = await press(words.buttons.more);
  const related = await press(words.buttons.related, person, more);
  const form = await discord.click(channel, person, message, buttonOf(message, words.buttons.follow));
  await all.serving.know(someOf('2031-05-12-talks'), PACE);
  for (const label of [words.buttons.context, words.buttons.more, words.buttons.follow])
    expect((await press(label)).content, label).toBe(words.stale);
  expect((await press(words.buttons.related, person, more)).content).toBe(words.stale);
  const { custom_id: id, options } = menuOf(related);
  const chosen = await discord.select(channel, person, related, id, [options[0]?.value ?? '']);
  expect(chosen.message?.content).toBe(words.stale);
  const sent = await discord.submit(channel, person, message, form, { question: 'And when?' });
  expect(sent.message?.content).toBe(words.stale);
});

describe('an id that is not one of ours', () => {
  test.concurrent.for([
    'v0:dismiss:100000000000000001',
    'v1:unknown',
    'v1:context:open:AAAAAAAA:0:10:0',
    'v1:related:open:AAAAAAAA:0',
    'v1:brief:AAAAAAAA:0',
    customId('context', 'open', 'x', 0, 10, 0),
    'v1:more:-:-:nonsense:x',
    'v1:sources:99999999999',
    '../../etc/passwd',
  ])('%s is told to be old', async (id, context) => {
    const { discord, channel } = await attache(context);
    const person = discord.user();
    const { message } = await discord.command(channel, person, 'sources');
    if (!message) throw new Error('no message');
    const { message: shown } = await discord.click(channel, person, message, id, { forged: true });
    context.expect(shown?.content).toBe(words.stale);
    context.expect(shown?.flags).toBe(MessageFlags.Ephemeral);
  });
});

test.concurrent('quotes in every view stand in the article', async (context) => {
  const all = await attache(context);
  const { press, message } = await asked(all, 'Why do they meet?');
  const views = [
    message,
    await press(words.buttons.context),
    (await all.discord.command(all.channel, all.discord.user(), 'brief')).message,
  ];
  const found = views.flatMap((view) =>
    (view?.embeds ?? []).flatMap(({ description = '', fields = [] }) =>
      [description, ...fields.map(({ value }) => value)].flatMap(quotesIn),
    ),
  );
  context.expect(found.length).toBeGreaterThan(4);
  for (const quote of found) context.expect(article?.body).toContain(quote);
});
