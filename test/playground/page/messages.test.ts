import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { spoken } from '../../../src/playground/page/message/spoken.ts';
import { lastOwn, messageViews } from '../../../src/playground/page/message/view.ts';
import { fieldsOf } from '../../../src/playground/page/modal/fields.ts';
import { happened } from '../../../src/playground/page/session/happening.ts';
import { quotedPlaces } from '../../../src/playground/page/source/quoted.ts';

const PERSON = { id: '1', username: 'me' };
const BOT = { id: '2', username: 'bot', bot: true };

const message = (id: string, rest: object = {}) =>
  ({
    id,
    channel_id: 'here',
    author: BOT,
    content: '',
    embeds: [],
    attachments: [],
    components: [],
    timestamp: '2024-01-01T10:00:00.000Z',
    edited_timestamp: null,
    ...rest,
  }) as unknown as APIMessage;
const own = (id: string, rest: object = {}) => message(id, { author: PERSON, content: 'words', ...rest });

const views = (...messages: APIMessage[]) => messageViews(messages, PERSON.id, 'here');

describe('what happens in a channel', () => {
  const before = [own('a'), message('b')];
  test.each([
    ['what is gone already is deleted', { type: 'delete', id: 'z' }, ['a', 'b']],
    ['what was dismissed is filled in', { type: 'update', message: message('z') }, ['a', 'b']],
    ['one that comes twice', { type: 'create', message: own('a') }, ['a', 'b']],
    ['a new one', { type: 'create', message: message('c') }, ['a', 'b', 'c']],
    ['one is deleted', { type: 'delete', id: 'a' }, ['b']],
  ] as const)('%s', (_, happening, ids) => {
    expect(happened(before, happening).map(({ id }) => id)).toEqual(ids);
  });

  test('an update changes what it tells and keeps its place', () => {
    const after = happened(before, { type: 'update', message: message('a', { content: 'others', author: PERSON }) });
    expect(after.map(({ id, content }) => [id, content])).toEqual([
      ['a', 'others'],
      ['b', ''],
    ]);
  });
});

describe('what stands over a message', () => {
  const used = { id: '9', type: 2, user: PERSON };
  test.each([
    ['nothing', message('b'), null],
    ['nothing over what came of a form alone', message('b', { interaction_metadata: { ...used, type: 5 } }), null],
    [
      'a question that is gone',
      message('b', { message_reference: { message_id: 'z' } }),
      { type: 'reply', to: null, id: 'z', isAbove: false },
    ],
    [
      'a question',
      message('b', { message_reference: { message_id: 'a' } }),
      { type: 'reply', to: own('a'), id: 'a', isAbove: true },
    ],
    [
      'the message whose button was pressed',
      message('b', { interaction_metadata: { ...used, type: 3, interacted_message_id: 'a' } }),
      { type: 'reply', to: own('a'), id: 'a', isAbove: true },
    ],
    [
      'a command without a name',
      message('b', { interaction_metadata: used }),
      { type: 'command', user: PERSON, name: null },
    ],
    [
      'a command, though it refers to a message too',
      message('b', { interaction_metadata: { ...used, name: 'who' }, message_reference: { message_id: 'a' } }),
      { type: 'command', user: PERSON, name: 'who' },
    ],
    [
      'a command named in the older way',
      message('b', { interaction_metadata: used, interaction: { name: 'who' } }),
      { type: 'command', user: PERSON, name: 'who' },
    ],
  ])('%s', (_, reply, lead) => {
    expect(views(own('a'), reply)[1]?.lead).toEqual(lead);
  });
});

describe('how a message is shown', () => {
  test.each([
    ['no flags', {}, [false, false]],
    ['other flags', { flags: 4 | 4096 }, [false, false]],
    ['ephemeral', { flags: 64 }, [true, false]],
    ['thinking, for all', { flags: 128 }, [false, true]],
    ['thinking, for one', { flags: 192 }, [true, true]],
  ])('%s', (_, rest, expected) => {
    const [view] = views(message('a', rest));
    expect([view?.isEphemeral, view?.isLoading]).toEqual(expected);
  });

  test.each([
    ['the first', [own('a')], false],
    ['of somebody else', [message('a'), own('b')], false],
    ['with a line over it', [message('a'), message('b', { message_reference: { message_id: 'a' } })], false],
    ['seen by one alone', [message('a'), message('b', { flags: 64 })], false],
    ['much later', [own('a'), own('b', { timestamp: '2024-01-01T10:08:00.000Z' })], false],
    ['much earlier, by a clock that was set', [own('a'), own('b', { timestamp: '2023-01-01T10:00:00.000Z' })], false],
    ['in another channel', [own('a', { channel_id: 'there' }), own('b')], false],
    ['soon after', [own('a'), own('b', { timestamp: '2024-01-01T10:06:00.000Z' })], true],
  ])('%s: under the name of the one before: %s', (_, messages, expected) => {
    expect(views(...messages).at(-1)?.continues).toBe(expected);
  });

  test('the last own message is no reply, and none that the server has forgotten', () => {
    expect(lastOwn(views())).toBeNull();
    expect(lastOwn(views(message('a')))).toBeNull();
    expect(lastOwn(views(own('a', { channel_id: 'there' })))).toBeNull();
    expect(lastOwn(views(own('a'), own('b'), message('c')))?.id).toBe('b');
  });
});

describe('how a reply is read out', () => {
  test.each([
    ['nothing', message('a'), ''],
    [
      'a card without a description',
      message('a', { embeds: [{ title: 'Card', fields: [{ name: 'x', value: 'y' }] }] }),
      'Card',
    ],
    [
      'without its marks',
      message('a', { embeds: [{ title: 'No', description: '**In\nspring\\.**\n\n> “a”' }] }),
      'No. In spring. “a”',
    ],
    ['cut', message('a', { content: 'a'.repeat(500) }), `${'a'.repeat(400)}…`],
  ])('%s', (_, reply, expected) => {
    expect(spoken(reply)).toBe(expected);
  });
});

describe('what is highlighted when a reply comes', () => {
  const sources = [{ id: 's', body: 'One two three four. Five six seven eight.' }] as never;
  const quote = (text: string) => `> “${text}”\n> — somebody`;
  test.each([
    ['no quote', { description: 'One two three four.' }, []],
    ['a quote of no source', { description: quote('Nine ten eleven twelve.') }, []],
    ['what is only near the question', { fields: [{ name: 'Near', value: quote('One two three four.') }] }, []],
    [
      'the quotes of the answer',
      { description: `**So.**\n\n${quote('Five six seven eight.')}\n\n${quote('One two three…')}` },
      [20, 0],
    ],
  ])('%s', (_, embed, starts) => {
    expect(quotedPlaces(sources, message('a', { embeds: [embed] })).map(({ start }) => start)).toEqual(starts);
  });
});

describe('the fields of a form', () => {
  const input = { type: 4, custom_id: 'q', style: 1 };
  const form = (...components: object[]) => fieldsOf({ custom_id: 'f', title: 'F', components: components as never });

  test.each([
    ['nothing', []],
    ['plain text', [{ type: 10, content: 'read this' }]],
    ['a label around something else', [{ type: 18, label: 'x', component: { type: 3, custom_id: 's', options: [] } }]],
  ])('%s: none', (_, components) => {
    expect(form(...components)).toEqual([]);
  });

  test.each([
    [
      'under a label',
      { type: 18, label: 'L', description: 'D', component: input },
      { label: 'L', about: 'D', isLong: false, isRequired: true },
    ],
    [
      'in a row',
      { type: 1, components: [{ ...input, label: 'L', style: 2, required: false }] },
      { label: 'L', about: '', isLong: true, isRequired: false },
    ],
    [
      'filled in and bounded',
      { type: 18, label: 'L', component: { ...input, value: 'v', min_length: 2, max_length: 9 } },
      { value: 'v', least: 2, most: 9 },
    ],
  ])('%s', (_, component, expected) => {
    expect(form(component)).toMatchObject([{ id: 'q', ...expected }]);
  });
});
