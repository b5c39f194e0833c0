import { MessageType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readClock } from '../../src/cli/now.ts';
import { buildBot } from '../../src/discord/bot.ts';
import { Counts } from '../../src/discord/counts.ts';
import { buildLog } from '../../src/discord/log.ts';
import { Messages, type Spoken } from '../../src/discord/messages/messages.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { Serving } from '../../src/discord/serving.ts';
import { someOf } from '../fixtures/several.ts';
import { keptLog } from './kept-log.ts';

const clock = readClock('2031-05-22T12:00Z');

test('a question that is edited after a reload goes on with no conversation about what is gone', async () => {
  const serving = new Serving(
    buildBot(someOf('2031-05-12-talks', '2031-05-21-strike'), {
      commands,
      clock: () => clock,
      rates: { user: 100, channel: 100 },
      hears: true,
    }),
  );
  const said: string[] = [];
  const note = (id: string, { embeds, content = '' }: Message) => {
    said.push(embeds[0]?.description ?? content);
    return Promise.resolve(id);
  };
  const counts = new Counts();
  const messages = new Messages({
    serving,
    posting: {
      isShut: () => false,
      post: ({ id }, body) => note(id, body),
      edit: (_, reply, body) => note(reply, body),
      remove: async () => null,
      typing: () => () => {},
      tell: async () => {},
      refused: () => {},
    },
    log: buildLog('trace', keptLog().to),
    counts,
    self: () => '9',
    channel: () => ({ listens: true, maySend: true, mayRefer: true, mayEmbed: true, ownRoles: [], nameOf: () => null }),
    readsContent: true,
    proxies: new Set(),
    since: 0,
  });
  const message = (id: string, content: string, edited: string | null = null) =>
    ({
      id: `12345678901234567${id}`,
      channel_id: '1',
      author: { id: '2', username: 'a' },
      type: MessageType.Default,
      content,
      mentions: [],
      edited_timestamp: edited,
    }) as unknown as Spoken;
  await messages.created(message('1', 'Where are the harbor talks?'));
  await messages.created(message('2', 'And when?'));
  expect(said[1]).toContain('May 16');
  await serving.know(someOf('2031-05-21-strike'), { slice: Infinity, now: () => 0, rest: async () => {} });
  await messages.edited(message('2', 'And when is that?', '2031-05-22T12:00:00Z'));
  expect(said[2]).not.toContain('May 16');
  expect(counts.failed).toBe(0);
});
