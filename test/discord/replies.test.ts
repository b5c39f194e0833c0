import type { APIEmbed, InteractionResponseType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkClaims } from '../../src/answering/check.ts';
import { readClock } from '../../src/cli/now.ts';
import { ask, drawing, serve } from '../../src/discord/asking.ts';
import { type Bot, buildBot } from '../../src/discord/bot.ts';
import { Callback } from '../../src/discord/callback-schema.ts';
import { customId, readCustomId } from '../../src/discord/custom-id.ts';
import { toldOf } from '../../src/discord/interactions/told.ts';
import { MessageBody } from '../../src/discord/message-schema.ts';
import { commandsJson } from '../../src/discord/registration/command-json.ts';
import { Commands } from '../../src/discord/registration/command-schema.ts';
import { answerMessage } from '../../src/discord/replies/answer.ts';
import { briefMessage } from '../../src/discord/replies/brief.ts';
import { checkMessage } from '../../src/discord/replies/check.ts';
import { contextMessage } from '../../src/discord/replies/context.ts';
import { helpMessage } from '../../src/discord/replies/help.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { moreMessage } from '../../src/discord/replies/more.ts';
import { withoutEmbeds } from '../../src/discord/replies/plain.ts';
import { relatedMessage } from '../../src/discord/replies/related.ts';
import { sourcesMessage } from '../../src/discord/replies/sources.ts';
import { wordingOf } from '../../src/discord/wording.ts';
import type { FactBase } from '../../src/knowledge/fact-base.ts';
import { LOCALES } from '../../src/model.ts';
import { base as shipped } from '../answering/ask-shipped.ts';
import { bigKnowledge } from './big-knowledge.ts';
import { everyReply, withoutPng } from './every-reply.ts';

const clock = readClock('2024-10-29T09:00:00+09:00');
const botOf = (base: FactBase) =>
  buildBot(base, { commands, clock: () => clock, rates: { user: 1e6, channel: 1e6 }, hears: true });
/** Milliseconds; each base is asked hundreds of things. */
const LONG = 120_000;
const USER = '100000000000000001';

/** Every kind of reply about everything that is known. */
function* repliesOf(bot: Bot, question: string): Generator<Message> {
  const { base, answerer } = bot;
  for (const locale of LOCALES) {
    const words = wordingOf(locale);
    const state = (fact: Parameters<typeof answerer.state>[0]) => answerer.state(fact, clock, locale);
    const asker = { channel: '1', user: USER, locale, clock };
    yield ask(bot, question, asker, null).body;
    yield serve(bot, { type: 'brief', about: question }, asker);
    yield helpMessage(words, bot, locale);
    yield checkMessage(words, base, checkClaims(answerer, question, clock, locale));
    for (const page of [0, 1, 999]) {
      yield sourcesMessage(words, base, page);
      for (const event of base.events.values()) {
        yield briefMessage(words, base, event, state, page);
        yield relatedMessage(words, base, event, state, page);
      }
    }
    for (const fact of base.facts.slice(0, 12)) {
      yield answerMessage(words, base, state(fact), USER, []);
      const [span] = fact.evidence;
      const context = span && contextMessage(words, base.article(fact.article), span, 0);
      if (context) yield context;
    }
    const more = readCustomId(customId('more', null, null, 90, question));
    const told = more?.[0] === 'more' ? toldOf(bot, more, asker) : null;
    if (told) yield moreMessage(words, base, told, USER);
  }
}

const letters = fc.string({
  unit: fc.constantFrom(
    'a',
    ' ',
    '*',
    '_',
    '`',
    '>',
    '#',
    '-',
    '[x](http://y.z)',
    '@everyone ',
    '가',
    '힣',
    '👩‍👩‍👧',
    '\n',
    '. ',
    '|',
    '"',
    '\\',
  ),
  maxLength: 120,
});
const long = fc
  .tuple(fc.oneof(letters, fc.constantFrom('가나다', '한 ', '漢', '👍 ', '*', '"')), fc.integer({ min: 1, max: 60 }))
  .map(([text, times]) => `A ${text} `.repeat(times).trim());

const line = long.map((text) => text.replace(/\s+/g, ' ').slice(0, 600));
const address = fc
  .tuple(fc.constantFrom('a', '(b)', 'Ä', '%20', '*', '>'), fc.integer({ min: 1, max: 2000 }))
  .map(([part, times]) => `https://example.org/${part.repeat(times)}`);
const size = fc.record({
  texts: fc.array(long, { minLength: 1, maxLength: 20 }),
  title: line,
  name: line,
  address: fc.option(address, { nil: null }),
  articles: fc.integer({ min: 1, max: 8 }),
  reviewed: fc.boolean(),
});

type Said = { readonly content?: string | undefined; readonly embeds?: readonly APIEmbed[] | undefined };

/** Everything that is shown of a reply. */
function textsOf({ content, embeds }: Said): string[] {
  return [
    content ?? '',
    ...(embeds ?? []).flatMap(({ title = '', description = '', fields = [], footer }) => [
      title,
      description,
      footer?.text ?? '',
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
  ];
}

/** A link whose address was cut off, and marks that were cut off what they escape. */
const TORN = /(?<!\\)\]\(https?:(?![^\s()]*\))|(?<!\\)(?:\\\\)*\\…/;

function expectTaken(reply: Message): void {
  expect(MessageBody.safeParse(reply).error).toBeUndefined();
  expect(MessageBody.safeParse(withoutEmbeds(reply)).error).toBeUndefined();
  for (const text of textsOf(reply)) expect(text).not.toMatch(TORN);
}

describe('every reply passes the limits of the platform', () => {
  test('whatever is known and asked', { timeout: LONG }, async () => {
    await fc.assert(
      fc.asyncProperty(size, long, async (known, question) => {
        const bot = withoutPng(botOf(bigKnowledge(known)));
        for (const reply of repliesOf(bot, question)) expectTaken(reply);
        for await (const { callback, filled } of everyReply(bot, [question, 'the foreign minister'])) {
          expect(Callback.safeParse(callback).error).toBeUndefined();
          if (filled) expectTaken(filled);
        }
      }),
      { numRuns: 5 },
    );
  });

  test.each(['a', '가', '\\', '\u0001'])('when all is written in %j', { timeout: LONG }, async (letter) => {
    const text = (length: number) => `${letter.repeat(7)} `.repeat(length / 8);
    const known = {
      texts: Array.from({ length: 30 }, (_, i) => `A ${text(800)}${i}.`),
      title: text(600),
      name: text(600),
      address: `https://example.org/${letter.repeat(200)}`,
      articles: 2,
      reviewed: false,
    };
    const bot = withoutPng(botOf(bigKnowledge(known)));
    for (const reply of repliesOf(bot, text(400))) expectTaken(reply);
    const types = new Set<InteractionResponseType>();
    for await (const { callback, filled } of everyReply(bot, [text(400), 'the foreign minister'])) {
      types.add(callback.type);
      expect(Callback.safeParse(callback).error).toBeUndefined();
      if (filled) expectTaken(filled);
    }
    // A reply, a deferral, a removal, a page turned, words offered and a form.
    expect([...types].sort()).toEqual([4, 5, 6, 7, 8, 9]);
  });

  test('/timeline of five ordinary articles with their addresses, all of them named', async () => {
    const text = 'The foreign ministers of both countries met in the capital on Thursday and signed a treaty.';
    const bot = withoutPng(
      botOf(
        bigKnowledge({
          texts: Array.from({ length: 7 }, () => text),
          title: 'Foreign ministers of both countries sign a treaty on fishing quotas after a year of talks',
          name: 'The Daily Courier',
          address: `https://www.example.org/news/world/2024/10/28/${'foreign-ministers-sign-a-treaty-'.repeat(3)}`,
          articles: 5,
          reviewed: true,
        }),
      ),
    );
    const filled = await drawing(bot, '', { channel: '1', user: USER, locale: 'en', clock })?.();
    if (!filled) throw new Error('nothing was drawn');
    expectTaken(filled.body);
    const links = textsOf(filled.body)
      .join('\n')
      .match(/\]\(https:/g);
    expect(links).toHaveLength(5);
  });

  test('with the knowledge that ships', () => {
    const bot = botOf(shipped);
    let count = 0;
    for (const reply of repliesOf(bot, 'When are the talks? They are in Washington. Japan joins.')) {
      expect(MessageBody.safeParse(reply).error).toBeUndefined();
      count++;
    }
    expect(count).toBeGreaterThan(100);
    expect(Commands.safeParse(commandsJson(bot.commands, 'global')).success).toBe(true);
  });
});

test('what articles, events and outlets are called is shown as it is, in titles too', async () => {
  const known = {
    texts: Array.from({ length: 8 }, (_, i) => `The ministers met in the capital for the ${i}th time.`),
    title: 'the ~~talks~~ [here](https://evil.example)',
    name: '__Courier__',
    address: null,
    articles: 2,
    reviewed: true,
  };
  const bot = withoutPng(botOf(bigKnowledge(known)));
  const shown = [...repliesOf(bot, known.title)].flatMap(textsOf);
  for await (const { callback } of everyReply(bot, [known.title])) {
    if (callback.type === 4 || callback.type === 7) shown.push(...textsOf(callback.data ?? {}));
  }
  expect(shown.join('')).toContain('\\~\\~talks');
  for (const text of shown) expect(text.replace(/\\./g, '')).not.toMatch(/~~|\[here\]|__/);
});

describe('nothing that a person wrote comes back as more than its letters', () => {
  const HOSTILE = [
    '@everyone',
    '<@123456789012345678>',
    '[click](http://evil.example)',
    '**bold**',
    '> quote',
    '# head',
    '||spoiler||',
    '`code`',
  ];
  test.each(HOSTILE)('%s', (text) => {
    const bot = botOf(shipped);
    const asker = { channel: '1', user: USER, locale: 'en' as const, clock };
    const replies = [
      ask(bot, `Who is ${text} Zork?`, asker, null).body,
      serve(bot, { type: 'brief', about: `the ${text} thing` }, asker),
      checkMessage(wordingOf('en'), shipped, checkClaims(bot.answerer, `The talks are in ${text} Zorkville.`, clock)),
    ];
    for (const { content = '', embeds, allowed_mentions } of replies) {
      expect(allowed_mentions).toEqual({ parse: [], replied_user: false });
      const shown = [
        content,
        ...embeds.flatMap(({ description = '', fields = [] }) => [description, ...fields.map(({ value }) => value)]),
      ];
      // What is escaped shows as it is.
      for (const each of shown) expect(each.replace(/\\./g, '').includes(text), each).toBe(false);
    }
  });
});
