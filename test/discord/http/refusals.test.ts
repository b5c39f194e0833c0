import { once } from 'node:events';
import { connect } from 'node:net';
import { type APIInteractionResponse, MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { wordingOf } from '../../../src/discord/wording.ts';
import { headOf, signed } from '../../support/discord/endpoint.ts';
import { type OverHttp, overHttp } from './door.ts';

const words = wordingOf('en');
const seconds = () => Math.floor(Date.now() / 1000);

const interaction = (more: object = {}) =>
  JSON.stringify({
    id: '1300000000000000000',
    application_id: '412345678901234567',
    token: 'token',
    type: 2,
    version: 1,
    channel_id: '100000000000000009',
    user: { id: '100000000000000008' },
    locale: 'en-US',
    data: { id: '1', name: 'help', type: 1 },
    ...more,
  });
const ping = JSON.stringify({ id: '1300000000000000000', application_id: '412345678901234567', token: 't', type: 1 });
const flip = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);
const altered = (body: string, to: Record<string, string>) => ({ ...signed(body), ...to });

/** Whoever is refused, the next who asks is answered. */
async function livesOn({ discord, channel, person }: OverHttp): Promise<void> {
  const { message } = await discord.command(channel, person, 'ask', { question: 'Where are the talks?' });
  expect(message?.embeds[0]?.description).toMatch(/Washington/);
}

const REFUSED: readonly (readonly [string, string, Record<string, string>, number])[] = [
  ['no signature', ping, {}, 401],
  [
    'a wrong signature',
    ping,
    altered(ping, { 'x-signature-ed25519': flip(signed(ping)['x-signature-ed25519'] ?? '') }),
    401,
  ],
  ['a signature that is none', ping, altered(ping, { 'x-signature-ed25519': 'zz' }), 401],
  ['half a signature', ping, altered(ping, { 'x-signature-ed25519': 'ab'.repeat(32) }), 401],
  ['the signature of another body', ping, signed(`${ping} `), 401],
  ['the signature of another time', ping, altered(ping, { 'x-signature-timestamp': String(seconds() - 1) }), 401],
  ['a request of two minutes ago', ping, signed(ping, seconds() - 120), 401],
  ['a request of the future', ping, signed(ping, seconds() + 120), 401],
  ['a time that is none', ping, signed(ping, Number.NaN), 401],
  ['a body over the limit', 'x'.repeat(300_000), signed('x'), 413],
  ['no JSON', '{"type": 1', signed('{"type": 1'), 400],
  ['an empty body', '', signed(''), 400],
  ['JSON that is no interaction', '[]', signed('[]'), 400],
  ['an interaction of no known kind', interaction({ type: 9 }), signed(interaction({ type: 9 })), 400],
  ['an id that is none', interaction({ id: 'x' }), signed(interaction({ id: 'x' })), 400],
];

test.concurrent.for(REFUSED)('%s is refused, and the server lives on', async ([, body, headers, status], context) => {
  const all = await overHttp(context);
  const response = await all.post(body, headers);
  context.expect(response.status).toBe(status);
  context.expect(await response.json()).toEqual({ error: expect.any(String) });
  await livesOn(all);
});

test.concurrent('a reply that Discord would not take gives way to a word about it', async (context) => {
  const all = await overHttp(context);
  const { suggest } = all.bot;
  Object.assign(all.bot, { suggest: () => Array.from({ length: 26 }, () => ({ label: 'x', value: 'x' })) });
  const choices = await all.discord.autocomplete(all.channel, all.person, 'who', 'about', 'x');
  context.expect(choices).toEqual([]);
  context.expect(all.logged().map(({ msg }) => msg)).toContain('an interaction failed');
  Object.assign(all.bot, { suggest });
  await livesOn(all);
});

test.concurrent('whoever hangs up in the middle is no fault in the log', async (context) => {
  const all = await overHttp(context);
  const { port } = new URL(all.url);
  const caller = connect(Number(port), '127.0.0.1');
  caller.write(headOf(10, signed('{')));
  caller.write('{');
  await once(caller, 'connect');
  await livesOn(all);
  caller.destroy();
  await once(caller, 'close');
  await livesOn(all);
  context.expect(all.logged().filter(({ level }) => level === 'error')).toEqual([]);
});

test.concurrent('a request that comes again is refused', async (context) => {
  const { post } = await overHttp(context);
  const headers = signed(ping);
  context.expect((await post(ping, headers)).status).toBe(200);
  context.expect((await post(ping, headers)).status).toBe(401);
  const upper = { ...headers, 'x-signature-ed25519': headers['x-signature-ed25519']?.toUpperCase() ?? '' };
  context.expect((await post(ping, upper)).status).toBe(401);
});

test.concurrent.for([
  ['an unknown command', interaction({ data: { id: '1', name: 'zork', type: 1 } }), words.stale],
  ['a command of a kind that there is not', interaction({ data: { id: '1', name: 'x', type: 2 } }), words.stale],
  ['a button of an unknown id', interaction({ type: 3, data: { component_type: 2, custom_id: 'zork' } }), words.stale],
  ['a button without an id', interaction({ type: 3, data: {} }), /^Something went wrong here/],
  ['a form of an unknown id', interaction({ type: 5, data: { custom_id: 'v1:zork', components: [] } }), words.stale],
  ['a command without anything', interaction({ data: undefined }), /^Something went wrong here/],
] as const)('%s is told so, to the one alone who did it', async ([, body, says], context) => {
  const all = await overHttp(context);
  const response = await all.post(body);
  context.expect(response.status).toBe(200);
  const { type, data } = (await response.json()) as Extract<APIInteractionResponse, { type: 4 }>;
  context.expect(type).toBe(4);
  context.expect(data.flags).toBe(MessageFlags.Ephemeral);
  context.expect(data.content).toMatch(says);
  await livesOn(all);
});

test.concurrent.for([
  ['GET', '/interactions'],
  ['POST', '/'],
  ['PUT', '/healthz'],
] as const)('%s %s leads nowhere', async ([method, path], context) => {
  const { url } = await overHttp(context);
  const response = await fetch(url + path, { method });
  context.expect(response.status).toBe(404);
  context.expect(await response.json()).toEqual({ error: `there is nothing at ${method} ${path}` });
});
