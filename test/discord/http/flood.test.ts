import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { Hono } from 'hono';
import { test } from 'vitest';
import { HttpServer } from '../../../src/discord/http/server.ts';
import { buildLog } from '../../../src/discord/log.ts';
import { headOf, signed } from '../../support/discord/endpoint.ts';
import { keptLog } from '../kept-log.ts';
import { type OverHttp, overHttp } from './door.ts';

/** Milliseconds; a busy machine takes its time. */
const LONG = 60_000;
const KB = 1024;

async function opened({ url }: Pick<OverHttp, 'url'>): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  // Whoever is cut off in the middle of sending is told so by a reset.
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

async function answers({ discord, channel, person }: OverHttp): Promise<string | undefined> {
  const { message } = await discord.command(channel, person, 'ask', { question: 'Where are the talks?' });
  return message?.embeds[0]?.description;
}

const good = signed('x');
test.concurrent.for([
  ['no signature', {}],
  ['half a signature', { ...good, 'x-signature-ed25519': 'ab'.repeat(32) }],
  ['a signature that is none', { ...good, 'x-signature-ed25519': 'z'.repeat(128) }],
  ['no time', { 'x-signature-ed25519': good['x-signature-ed25519'] ?? '' }],
  ['a time that is none', { ...good, 'x-signature-timestamp': '1e9' }],
  ['a time of too many digits', { ...good, 'x-signature-timestamp': '9'.repeat(5000) }],
] as const)('%s is refused before the body is sent', { timeout: LONG }, async ([, headers], context) => {
  const socket = await opened(await overHttp(context));
  socket.write(headOf(100, headers as Record<string, string>));
  const [answer] = (await once(socket, 'data')) as [Buffer];
  context.expect(String(answer)).toMatch(/^HTTP\/1\.1 401 /);
  socket.destroy();
});

test.concurrent('a body whose length is not told is refused when it grows too long', async (context) => {
  const socket = await opened(await overHttp(context));
  socket.write(headOf(0, good).replace('content-length: 0', 'transfer-encoding: chunked'));
  for (let i = 0; i < 6; i++) socket.write(`${(50 * KB).toString(16)}\r\n${'x'.repeat(50 * KB)}\r\n`);
  context.expect(await text(socket)).toMatch(/^HTTP\/1\.1 413 /);
});

test.concurrent('bodies that never end are cut off, the first of them first', { timeout: LONG }, async (context) => {
  const all = await overHttp(context);
  const sockets: Socket[] = [];
  const cut: number[] = [];
  for (let i = 0; i < 100; i++) {
    const socket = await opened(all);
    sockets.push(socket);
    socket.once('data', (answer) => String(answer).startsWith('HTTP/1.1 503 ') && cut.push(i));
    socket.write(headOf(250 * KB, good));
    socket.write('x'.repeat(200 * KB));
  }
  await context.expect.poll(() => cut.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(55);
  context.expect(Math.max(...cut)).toBeLessThan(75);
  context.expect(await answers(all)).toMatch(/Washington/);
  for (const socket of sockets) socket.destroy();
  context.expect(all.logged().filter(({ level }) => level === 'error')).toEqual([]);
});

test('of more connections than there may be, those go on which nothing was asked for longest', async (context) => {
  const routes = () => [new Hono().get('/', (c) => c.text('here'))];
  const server = new HttpServer(routes, buildLog('trace', keptLog().to), 3);
  const url = `http://127.0.0.1:${await server.listen({ host: '127.0.0.1', port: 0, further: 0 })}`;
  context.onTestFinished(() => server.stop(0));
  const asks = async (socket: Socket) => {
    socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    context.expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /);
  };
  const [first, second, third] = [await opened({ url }), await opened({ url }), await opened({ url })];
  await asks(first);
  const gone = once(second, 'close');
  const fourth = await opened({ url });
  await gone;
  for (const socket of [first, third, fourth]) await asks(socket);
  for (const socket of [first, third, fourth]) socket.destroy();
});
