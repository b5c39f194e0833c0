import { describe, expect, test } from 'vitest';
import { Callback } from '../../src/discord/callback-schema.ts';
import { ChannelMessage, MessageBody } from '../../src/discord/message-schema.ts';
import { Commands } from '../../src/discord/registration/command-schema.ts';

const SILENT = { parse: [], replied_user: false };
const body = (rest: object) => ({ content: 'x', allowed_mentions: SILENT, ...rest });
const field = { name: 'x', value: 'x' };
const button = (id: string, rest: object = {}) => ({ type: 2, style: 2, label: 'x', custom_id: id, ...rest });
const row = (...components: object[]) => ({ type: 1, components });
const select = (rest: object = {}) => ({ type: 3, custom_id: 's', options: [{ label: 'x', value: 'x' }], ...rest });
const file = (id: number, rest: object = {}) => ({ id, filename: 'x.png', description: 'x', ...rest });
const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));

describe('a message that Discord would refuse', () => {
  test.each([
    ['is empty', body({ content: ' ' })],
    ['says who is pinged in its own way', body({ allowed_mentions: { parse: ['everyone'], replied_user: false } })],
    ['leaves mentions to their default', { content: 'x' }],
    ['has an unknown field', body({ contents: 'x' })],
    ['has 2,001 characters', body({ content: 'x'.repeat(2001) })],
    ['has 11 embeds', body({ embeds: times(11, () => ({ title: 'x' })) })],
    ['has a title of 257', body({ embeds: [{ title: 'x'.repeat(257) }] })],
    ['has a description of 4,097', body({ embeds: [{ description: 'x'.repeat(4097) }] })],
    ['has 26 fields', body({ embeds: [{ fields: times(26, () => field) }] })],
    ['has an empty field', body({ embeds: [{ fields: [{ name: 'x', value: '' }] }] })],
    ['has a field of 1,025', body({ embeds: [{ fields: [{ name: 'x', value: 'x'.repeat(1025) }] }] })],
    ['has a footer of 2,049', body({ embeds: [{ footer: { text: 'x'.repeat(2049) } }] })],
    ['has 6,001 characters in embeds', body({ embeds: times(2, () => ({ description: 'x'.repeat(3001) })) })],
    ['has over 9,000 bytes', body({ embeds: [{ description: '가'.repeat(3000) }] })],
    ['links to no web page', body({ embeds: [{ title: 'x', url: 'javascript:alert(1)' }] })],
    ['has 11 files', body({ attachments: times(11, (id) => file(id)) })],
    ['has a file that says nothing', body({ attachments: [file(0, { description: '' })] })],
    ['has a file that says too much', body({ attachments: [file(0, { description: 'x'.repeat(1025) })] })],
    ['has a picture from elsewhere', body({ embeds: [{ image: { url: 'https://example.com/x.png' } }] })],
    ['has an empty row', body({ components: [row()] })],
    ['has 6 rows', body({ components: times(6, (i) => row(button(`${i}`))) })],
    ['has 6 buttons in a row', body({ components: [row(...times(6, (i) => button(`${i}`)))] })],
    ['has a button and a menu in a row', body({ components: [row(button('a'), select())] })],
    ['has the same id twice', body({ components: [row(button('a'), button('a'))] })],
    ['has an id of 101', body({ components: [row(button('x'.repeat(101)))] })],
    ['has a label of 81', body({ components: [row(button('a', { label: 'x'.repeat(81) }))] })],
    ['has a menu of nothing', body({ components: [row(select({ options: [] }))] })],
    [
      'has a menu of 26',
      body({ components: [row(select({ options: times(26, (i) => ({ label: 'x', value: `${i}` })) }))] }),
    ],
    [
      'offers the same value twice',
      body({ components: [row(select({ options: times(2, () => ({ label: 'x', value: 'x' })) }))] }),
    ],
  ])('%s', (_, message) => expect(MessageBody.safeParse(message).success).toBe(false));

  test.each([
    ['a nonce of 26', { nonce: 'x'.repeat(26) }],
    ['a reference to no message', { message_reference: { message_id: 'x', fail_if_not_exists: false } }],
  ])('%s', (_, rest) => expect(ChannelMessage.safeParse(body(rest)).success).toBe(false));
});

test('a message at its limits is taken', () => {
  const full = body({
    content: 'x'.repeat(2000),
    embeds: [{ title: 'x'.repeat(256), description: 'x'.repeat(4096) }],
    components: [row(...times(5, (i) => button(`${i}`, { label: 'x'.repeat(80) }))), row(select())],
  });
  expect(MessageBody.safeParse(full).success).toBe(true);
});

const label = (rest: object = {}) => ({
  type: 18,
  label: 'x',
  component: { type: 4, custom_id: 'x', style: 1 },
  ...rest,
});
const form = { custom_id: 'x', title: 'x', components: [label()] };

test('a form and a deferral are taken', () => {
  for (const callback of [{ type: 9, data: form }, { type: 5 }, { type: 5, data: { flags: 64 } }])
    expect(Callback.safeParse(callback).success).toBe(true);
});

describe('an answer to an interaction that Discord would refuse', () => {
  test.each([
    ['of an unknown type', { type: 3 }],
    ['without what it says', { type: 4 }],
    ['that offers 26', { type: 8, data: { choices: times(26, () => ({ name: 'x', value: 'x' })) } }],
    ['that offers a name of 101', { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: 'x' }] } }],
    ['that offers nothing by name', { type: 8, data: { choices: [{ name: '', value: 'x' }] } }],
    ['deferred with words', { type: 5, data: { content: 'x' } }],
    ['with a form of nothing', { type: 9, data: { ...form, components: [] } }],
    ['with a form of six fields', { type: 9, data: { ...form, components: times(6, () => label()) } }],
    ['with a title of 46', { type: 9, data: { ...form, title: 'x'.repeat(46) } }],
    ['with a label of 46', { type: 9, data: { ...form, components: [label({ label: 'x'.repeat(46) })] } }],
    [
      'with a description of 101',
      { type: 9, data: { ...form, components: [label({ description: 'x'.repeat(101) })] } },
    ],
  ])('%s', (_, callback) => expect(Callback.safeParse(callback).success).toBe(false));
});

describe('a command that Discord would refuse', () => {
  const command = (rest: object = {}) => ({
    type: 1,
    name: 'who',
    name_localizations: { ko: '누가' },
    description: 'x',
    description_localizations: { ko: 'x' },
    options: [],
    ...rest,
  });
  const option = (name: string, required: boolean) => ({
    ...command(),
    type: 3,
    name,
    required,
    options: undefined,
  });
  test.each([
    ['in capitals', command({ name: 'Who' })],
    ['with a space', command({ name: 'who else' })],
    ['with a localised name of 33', command({ name_localizations: { ko: '가'.repeat(33) } })],
    ['with a description of 101', command({ description: 'x'.repeat(101) })],
    ['with an optional option before a required one', command({ options: [option('a', false), option('b', true)] })],
    ['with the same option twice', command({ options: [option('a', false), option('a', false)] })],
  ])('%s', (_, json) => expect(Commands.safeParse([json]).success).toBe(false));

  test('twice', () => expect(Commands.safeParse([command(), command()]).success).toBe(false));

  test('but not a good one', () => expect(Commands.safeParse([command()]).success).toBe(true));
});
