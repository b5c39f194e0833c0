import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { describe, test } from 'vitest';
import { wordingOf } from '../../../src/discord/wording.ts';
import { headOf, signed } from '../../support/discord/endpoint.ts';
import { buttonOf } from '../components-of.ts';
import { type OverHttp, overHttp } from './door.ts';

const words = wordingOf('en');
/** Milliseconds; pictures take long to draw on a busy machine. */
const LONG = 60_000;
const WEBHOOK = /^\/webhooks\/\d+\/[^/]+\/messages\/@original$/;

const timeline = async ({ discord, channel, person }: OverHttp) => {
  const { message } = await discord.command(channel, person, 'timeline', {});
  return message as APIMessage;
};
const answer = async ({ discord, channel, person }: OverHttp) => {
  const { message } = await discord.command(channel, person, 'ask', { question: 'Where are the talks?' });
  return message as APIMessage;
};

describe('what follows an answer', { timeout: LONG }, () => {
  test.concurrent.for([
    ['Discord has not taken the callback yet', { status: 404, code: 10015 }],
    ['Discord has a fault', { status: 500 }],
    ['the connection is closed', 'close'],
    ['the connection is reset', 'reset'],
  ] as const)('is sent again where %s', async ([, fault], context) => {
    const all = await overHttp(context);
    all.discord.faults.next({ method: 'PATCH', path: WEBHOOK }, fault);
    const filled = await all.discord.edited(await timeline(all));
    context.expect(filled.attachments).toHaveLength(2);
    const message = await answer(all);
    all.discord.faults.next({ method: 'DELETE', path: WEBHOOK }, fault);
    const gone = all.discord.deleted(message);
    await all.discord.click(all.channel, all.person, message, buttonOf(message, words.buttons.dismiss));
    await gone;
  });

  test.concurrent('gives way to a word about it where Discord does not take it', async (context) => {
    const all = await overHttp(context);
    all.discord.faults.next(
      { method: 'PATCH', path: WEBHOOK },
      { status: 400, code: 50035, message: 'Invalid Form Body' },
    );
    const filled = await all.discord.edited(await timeline(all));
    context.expect(filled.content).toMatch(/^Something went wrong here/);
  });

  test.concurrent('gives way to a word about it where it cannot be made', async (context) => {
    const all = await overHttp(context);
    Object.defineProperty(all.bot, 'base', {
      get: () => {
        throw new TypeError('a fault of the program');
      },
    });
    const message = await timeline(all);
    const filled = await all.discord.edited(message);
    context.expect(message.flags).toBe(MessageFlags.Loading);
    context.expect(filled.content).toMatch(/^Something went wrong here/);
    const id = filled.content.match(/error ([0-9a-f]{8})/)?.[1];
    context.expect(all.logged().some((line) => line.id === id && line.level === 'error')).toBe(true);
  });

  test.concurrent('is given up and logged where Discord has forgotten', async (context) => {
    const all = await overHttp(context);
    for (let i = 0; i < 9; i++)
      all.discord.faults.next({ method: 'PATCH', path: WEBHOOK }, { status: 404, code: 10015 });
    await timeline(all);
    await all.door.close();
    context.expect(all.logged().map(({ msg }) => msg)).toContain('what was to follow an interaction came to nothing');
  });

  test.concurrent('is finished before the program ends', async (context) => {
    const all = await overHttp(context);
    all.discord.faults.next({ method: 'PATCH', path: WEBHOOK }, { delay: 300 });
    const message = await timeline(all);
    await all.door.close();
    context.expect(all.discord.message(message).attachments).toHaveLength(2);
  });
});

describe('who watches over the program is told', () => {
  const health = async ({ url }: OverHttp, path: string) => {
    const response = await fetch(url + path);
    return { status: response.status, json: await response.json() };
  };

  test.concurrent('that it lives, and that it is of use', async (context) => {
    const all = await overHttp(context);
    const ready = { ready: true, knowledge: true, gateway: null, draining: false };
    context.expect(await health(all, '/healthz')).toEqual({ status: 200, json: { alive: true } });
    context.expect(await health(all, '/readyz')).toEqual({ status: 200, json: ready });
  });

  test.concurrent('that it lives and is of no use while the gateway cannot be reached', async (context) => {
    let isReady = false;
    const all = await overHttp(context, { gateway: () => isReady });
    context.expect(await health(all, '/healthz')).toMatchObject({ status: 200 });
    context.expect(await health(all, '/readyz')).toMatchObject({ status: 503, json: { ready: false, gateway: false } });
    isReady = true;
    context.expect(await health(all, '/readyz')).toMatchObject({ status: 200, json: { ready: true, gateway: true } });
  });
});

describe('whoever sends slowly', () => {
  test.concurrent('does not keep the program from ending', { timeout: LONG }, async (context) => {
    const all = await overHttp(context);
    const { port } = new URL(all.url);
    const slow = connect(Number(port), '127.0.0.1');
    slow.write(headOf(10, signed('{')));
    slow.write('{');
    await once(slow, 'connect');
    context.expect((await answer(all)).embeds[0]?.description).toMatch(/Washington/);
    const ended = text(slow).catch(() => '');
    await all.door.close();
    await ended;
  });

  test.concurrent('is cut off', { timeout: LONG }, async (context) => {
    const all = await overHttp(context);
    const { port } = new URL(all.url);
    const slow = connect(Number(port), '127.0.0.1');
    slow.write('POST /interactions HTTP/1.1\r\nhost: x\r\n');
    context.expect(await text(slow)).toMatch(/^HTTP\/1\.1 408 /);
  });
});
