import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkClaims } from '../../src/answering/check.ts';
import { readClock } from '../../src/cli/now.ts';
import { ask, serve } from '../../src/discord/asking.ts';
import { type Bot, buildBot } from '../../src/discord/bot.ts';
import { customId, readCustomId } from '../../src/discord/custom-id.ts';
import { MessageBody } from '../../src/discord/message-schema.ts';
import { commandsJson } from '../../src/discord/registration/command-json.ts';
import { Commands } from '../../src/discord/registration/command-schema.ts';
import { answerMessage } from '../../src/discord/replies/answer.ts';
import { briefMessage } from '../../src/discord/replies/brief.ts';
import { checkMessage } from '../../src/discord/replies/check.ts';
import { contextMessage } from '../../src/discord/replies/context.ts';
import { helpMessage } from '../../src/discord/replies/help.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { withoutEmbeds } from '../../src/discord/replies/plain.ts';
import { relatedMessage } from '../../src/discord/replies/related.ts';
import { sourcesMessage } from '../../src/discord/replies/sources.ts';
import { whyMessage } from '../../src/discord/replies/why.ts';
import { wordingOf } from '../../src/discord/wording.ts';
import type { FactBase } from '../../src/knowledge/fact-base.ts';
import { LOCALES } from '../../src/model.ts';
import { base as shipped } from '../answering/ask-shipped.ts';
import { bigKnowledge } from './big-knowledge.ts';

const clock = readClock('2024-10-29T09:00:00+09:00');
const botOf = (base: FactBase) =>
  buildBot(base, { commands, clock: () => clock, rates: { user: 1e6, channel: 1e6 }, hears: true });
const USER = '100000000000000001';

/** Every kind of reply about everything that is known. */
function* repliesOf(bot: Bot, question: string): Generator<Message> {
  const { base, answerer, keys } = bot;
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
    const why = readCustomId(customId('why', null, null, 'when', 90, null, 0, question));
    if (why?.[0] === 'why') yield whyMessage(words, keys, why);
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
  ),
  maxLength: 120,
});
const long = fc
  .tuple(letters, fc.integer({ min: 1, max: 60 }))
  .map(([text, times]) => `A ${text} `.repeat(times).trim());

describe('every reply passes the limits of the platform', () => {
  test('whatever is known and asked', () => {
    fc.assert(
      fc.property(
        fc.record({
          texts: fc.array(long, { minLength: 1, maxLength: 20 }),
          name: long.map((text) => text.replace(/\s+/g, ' ').slice(0, 600)),
          articles: fc.integer({ min: 1, max: 12 }),
        }),
        long,
        (size, question) => {
          for (const reply of repliesOf(botOf(bigKnowledge(size)), question)) {
            expect(MessageBody.safeParse(reply).error).toBeUndefined();
            expect(MessageBody.safeParse(withoutEmbeds(reply)).error).toBeUndefined();
          }
        },
      ),
      { numRuns: 8 },
    );
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
