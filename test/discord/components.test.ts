import { type APIMessage, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, test } from 'vitest';
import { customId } from '../../src/discord/custom-id.ts';
import { wordingOf } from '../../src/discord/wording.ts';
import { base } from '../answering/ask-shipped.ts';
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
    expect(text.split('\n')).toHaveLength(5);
  });

  test.concurrent('says why: what matched, how sure, what came next', async (context) => {
    const { press } = await asked(await attache(context), 'When are the talks with Canada?');
    const fields = (await press(words.buttons.why)).embeds[0]?.fields ?? [];
    const { expect } = context;
    const value = (name: string) => fields.find((field) => field.name === name)?.value;
    expect(value(words.why.asked)).toBe(words.kinds.when);
    expect(value(words.why.matched)).toMatch(/talks.*Canada|Canada.*talks/);
    expect(value(words.why.rests)).toContain('Ottawa');
    expect(value(words.why.confidence)).toMatch(/^\d+ %$/);
    expect(value(words.why.runnerUp)).toMatch(/points behind$/);
  });

  test.concurrent('offers what else there is, each with its quote', async (context) => {
    const all = await attache(context);
    const { person, press } = await asked(all, 'When are the talks?');
    const related = await press(words.buttons.related);
    const menu = menuOf(related);
    const { expect } = context;
    expect(menu.options).toHaveLength(25);
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
    for (const label of [words.buttons.context, words.buttons.why, words.buttons.related])
      context.expect(buttonOf(message, label)).toBe(buttonOf(reply, label));
  });
});

describe('an id that is not one of ours', () => {
  test.concurrent.for([
    'v0:dismiss:100000000000000001',
    'v1:unknown',
    'v1:context:open:AAAAAAAA:0:10:0',
    'v1:related:open:AAAAAAAA:0',
    'v1:brief:AAAAAAAA:0',
    customId('context', 'open', 'x', 0, 10, 0),
    'v1:why:-:-:nonsense:0:-:0:x',
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
