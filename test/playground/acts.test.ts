import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { describe, test } from 'vitest';
import { wordingOf } from '../../src/discord/wording.ts';
import type { Happening } from '../../src/playground/contract.ts';
import { buttonOf, menuOf } from '../discord/components-of.ts';
import { readReply } from '../discord/read-reply.ts';
import { BEFORE, type Done, openPage, type Page } from './page-of.ts';

const words = wordingOf('en');

/** The bot's messages as they are now. */
function replies({ happened, world }: Page): APIMessage[] {
  const shown = new Map<string, APIMessage>();
  for (const each of happened) {
    if (each.type === 'delete') shown.delete(each.id);
    else shown.set(each.message.id, each.message);
  }
  return [...shown.values()].filter(({ author }) => author.id === world.bot.id);
}

/** What comes of an act: the message that the bot creates, or else the next thing of a kind that happens to one. */
async function doing(page: Page, acted: Done, type: Happening['type'] = 'create'): Promise<APIMessage> {
  const before = page.happened.length;
  await page.act(acted);
  const isNew = (each: Happening) => page.happened.indexOf(each) >= before && each.type === type;
  const came = await page.until(
    (each) => isNew(each) && (each.type === 'delete' || each.message.author.id === page.world.bot.id),
  );
  return came.type === 'delete' ? ({ id: came.id } as APIMessage) : came.message;
}

/** The reply to a message, and the message. */
async function say(page: Page, text: string, more: Partial<Extract<Done, { type: 'say' }>> = {}) {
  const reply = await doing(page, { type: 'say', text, listed: false, ...more });
  return { reply, id: reply.message_reference?.message_id ?? '' };
}

describe('what cannot be done is said, and nothing happens', () => {
  test.concurrent.for([
    ['an act of no kind', { type: 'zork' }, 400, /Expected 'say' \| 'edit'/],
    ['an empty message', { type: 'say', text: ' \n', listed: false }, 400, /nothing in the message/],
    ['a message of 20,001 letters', { type: 'say', text: 'x'.repeat(20_001), listed: false }, 400, /at most 20000/],
    ['a message of a megabyte', { type: 'say', text: 'x'.repeat(1e6), listed: false }, 413, /more than \d+ bytes/],
    ['an edit of nothing', { type: 'edit', message: '100000000000000000', text: 'x', listed: false }, 404, /of yours/],
    ['a removal of nothing', { type: 'remove', message: '100000000000000000' }, 404, /of yours/],
    [
      'a press on nothing',
      { type: 'press', message: '100000000000000000', id: 'x', values: null },
      404,
      /not there any more/,
    ],
    ['a check of nothing', { type: 'check', message: '100000000000000000' }, 404, /not there any more/],
    ['an id that is none', { type: 'remove', message: '../..' }, 400, /17 to 20 digits/],
    [
      'a time before there were ids',
      { type: 'say', text: 'Who?', listed: false, now: '2014-12-31T12:00' },
      400,
      /no further/,
    ],
    ['a time after ids', { type: 'say', text: 'Who?', listed: false, now: '9999-12-31T23:59' }, 400, /no further/],
    ['a time that is none', { type: 'say', text: 'Who?', listed: false, now: '2024-13-31T12:00' }, 400, /no such time/],
    [
      'a time of another shape',
      { type: 'say', text: 'Who?', listed: false, now: 'yesterday' },
      400,
      /2024-10-31T09:30/,
    ],
  ] as const)('%s', async ([, acted, status, error], context) => {
    const page = await openPage(context);
    const answer = await page.act(acted as Done);
    context.expect(answer).toMatchObject({ status, error: context.expect.stringMatching(error) });
    context.expect(page.happened).toEqual([]);
  });

  test.concurrent('a picture in no theme that there is', async (context) => {
    const { address } = await openPage(context);
    const response = await fetch(`${address}/playground/pictures/timeline.svg?theme=evil`);
    context.expect(response.status).toBe(400);
  });

  test.concurrent('a channel that is not there', async (context) => {
    const { address } = await openPage(context);
    const body = JSON.stringify({ type: 'say', text: 'Who?', listed: false, locale: 'en', now: null });
    const response = await fetch(`${address}/playground/channels/1/acts`, { method: 'POST', body });
    context.expect(response.status).toBe(404);
    context.expect(await response.json()).toEqual({ error: context.expect.stringContaining('load the page again') });
  });

  test.concurrent('another person’s message cannot be edited or removed', async (context) => {
    const page = await openPage(context);
    const { reply } = await say(page, 'Where are the talks?');
    const message = reply.id;
    context
      .expect(await page.act({ type: 'edit', message, text: 'Paris', listed: false }))
      .toMatchObject({ status: 404 });
    context.expect(await page.act({ type: 'remove', message })).toMatchObject({ status: 404 });
    context.expect(replies(page)).toHaveLength(1);
  });
});

describe('a message', () => {
  test.concurrent('has its reply, which follows when it is edited and goes when it goes', async (context) => {
    const page = await openPage(context);
    const { expect } = context;
    const { reply, id } = await say(page, 'Where are the talks?');
    expect(reply.embeds[0]?.description).toMatch(/Washington/);
    const edited = await doing(
      page,
      { type: 'edit', message: id, text: 'When are the talks?', listed: false },
      'update',
    );
    expect(edited.id).toBe(reply.id);
    expect(edited.embeds[0]?.description).toMatch(/October 31, 2024/);
    await page.act({ type: 'remove', message: id });
    await page.until((each) => each.type === 'delete' && each.id === reply.id);
  });

  test.concurrent('goes on with what was said before', async (context) => {
    const page = await openPage(context);
    await say(page, 'When are the talks with Canada?');
    const { reply } = await say(page, 'And where?');
    context.expect(reply.embeds[0]?.description).toMatch(/Ottawa/);
  });

  test.concurrent('where only what can be answered is answered, the rest is met with silence', async (context) => {
    const page = await openPage(context);
    await page.act({ type: 'say', text: 'What a day!', listed: true });
    await page.act({ type: 'say', text: 'What does the King think of it?', listed: true });
    const { reply } = await say(page, 'Where are the talks?', { listed: true });
    context.expect(readReply(reply).status).toBe('answered');
    context.expect(replies(page)).toEqual([reply]);
  });

  test.concurrent('that it kept silent is told, unless it was mentioned', async (context) => {
    const page = await openPage(context);
    const { expect } = context;
    const said = { type: 'say', text: 'What a day!', listed: true } as const;
    expect(await page.act(said)).toMatchObject({ status: 200, silent: true });
    expect(await page.act({ ...said, text: `<@${page.world.bot.id}> thanks!` })).not.toHaveProperty('silent');
    const reply = await page.until((each) => each.type === 'create' && each.message.author.id === page.world.bot.id);
    expect(reply).toMatchObject({ message: { content: words.smallTalk.thanks.reply } });
  });

  test.concurrent('is still there when the page is loaded again, unless only the asker saw it', async (context) => {
    const page = await openPage(context);
    const { expect } = context;
    const { reply, id } = await say(page, 'Where are the talks?');
    await doing(page, { type: 'command', name: 'help', options: {} });
    const again = async (channel: string) =>
      (await (await fetch(`${page.address}/playground/world?channel=${channel}`)).json()) as Page['world'];
    const world = await again(page.world.channel);
    expect(world.channel).toBe(page.world.channel);
    expect(world.messages.map((message) => message.id)).toEqual([id, reply.id]);
    const other = await again('1');
    expect(other.channel).not.toBe('1');
    expect(other.messages).toEqual([]);
  });

  test.concurrent.for([
    [BEFORE, /^\*\*On Thursday, October 31, 2024/],
    ['2024-11-01T12:00', /^\*\*It was scheduled for Thursday, October 31, 2024/],
    [null, /^\*\*It was scheduled for Thursday, October 31, 2024/],
  ] as const)('asked at %s is answered in the tense of that time', async ([now, says], context) => {
    const page = await openPage(context);
    const { reply } = await say(page, 'When are the talks?', { now });
    context.expect(reply.embeds[0]?.description).toMatch(says);
  });

  test.concurrent('is asked in the zone that was set', async (context) => {
    const page = await openPage(context);
    const { reply } = await say(page, 'Are the talks today?', { now: '2024-10-31T00:30' });
    context.expect(reply.embeds[0]?.description).toMatch(/^\*\*Yes/);
  });
});

describe('a command', () => {
  test.concurrent('is answered under its name, for the one alone who wants it so, in the language of the page', async (context) => {
    const page = await openPage(context);
    const reply = await doing(page, { type: 'command', name: 'when', options: { private: true }, locale: 'ko' });
    context.expect(reply).toMatchObject({ flags: MessageFlags.Ephemeral, interaction: { name: 'when' } });
    context.expect(reply.embeds[0]?.description).toContain('2024년 10월 31일');
  });

  test.concurrent('that there is not is told to be old', async (context) => {
    const page = await openPage(context);
    const { content } = await doing(page, { type: 'command', name: 'zork', options: {} });
    context.expect(content).toBe(words.stale);
  });

  test.concurrent('offers what is known', async (context) => {
    const page = await openPage(context);
    const { choices } = await page.act({ type: 'complete', name: 'who', option: 'about', value: 'canad' });
    context.expect(choices?.[0]?.name).toMatch(/Canada/);
  });

  test.concurrent('/timeline is announced, then filled with pictures that can be had', {
    timeout: 60_000,
  }, async (context) => {
    const page = await openPage(context);
    const { expect } = context;
    const { attachments, embeds, flags } = await doing(
      page,
      { type: 'command', name: 'timeline', options: {} },
      'update',
    );
    expect(page.happened[0]).toMatchObject({ type: 'create', message: { flags: MessageFlags.Loading } });
    expect(flags).toBe(0);
    expect(attachments).toHaveLength(2);
    for (const [i, { url, description }] of attachments.entries()) {
      expect(embeds[i]?.image?.url).toBe(url);
      expect(description?.length).toBeGreaterThan(100);
      const file = await fetch(page.address + url);
      expect(file.headers.get('content-type')).toBe('image/png');
      expect(
        Buffer.from(await file.arrayBuffer())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    }
  });
});

describe('under an answer', () => {
  test.concurrent('buttons, menus and forms work, and Dismiss removes it', async (context) => {
    const page = await openPage(context);
    const { expect } = context;
    const { reply } = await say(page, 'When are the talks with Canada?');
    const pressing = (on: APIMessage, id: string, values: string[] | null = null): Done => ({
      type: 'press',
      message: on.id,
      id,
      values,
    });
    const more = await doing(page, pressing(reply, buttonOf(reply, words.buttons.more)));
    const related = await doing(page, pressing(more, buttonOf(more, words.buttons.related)));
    expect(related.flags).toBe(MessageFlags.Ephemeral);
    const menu = menuOf(related);
    const picked = await doing(page, pressing(related, menu.custom_id, [menu.options[0]?.value ?? '']));
    expect(readReply(picked).status).toBe('answered');
    const { modal } = await page.act(pressing(reply, buttonOf(reply, words.buttons.follow)));
    const fields = { question: 'And where?' };
    const next = await doing(page, { type: 'submit', message: reply.id, id: modal?.custom_id ?? '', fields });
    expect(next.embeds[0]?.description).toMatch(/Ottawa/);
    const gone = await doing(page, pressing(reply, buttonOf(reply, words.buttons.dismiss)), 'delete');
    expect(gone.id).toBe(reply.id);
  });

  test.concurrent('any message is checked', async (context) => {
    const page = await openPage(context);
    const { id } = await say(page, 'The talks will take place in Washington.');
    const checked = await doing(page, { type: 'check', message: id });
    context.expect(checked.embeds[0]?.title).toBe(`✓ ${words.verdicts.supported}`);
  });
});
