import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { ownPageOnly } from '../../src/playground/guard.ts';
import { openPage } from './page-of.ts';

/** As a browser asks: fetch would not send another host's name. */
function get(
  address: string,
  path: string,
  headers: Record<string, string>,
): Promise<{ status?: number; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      text(response).then(
        (body) => resolve({ ...(response.statusCode && { status: response.statusCode }), body }),
        reject,
      );
    })
      .on('error', reject)
      .end();
  });
}

test.concurrent.for([
  ['a name that somebody points to this machine', { host: 'evil.example:3000' }, '/'],
  ['a name that only begins like this machine', { host: '127.0.0.1.evil.example' }, '/playground/world'],
  ['another site in the same browser', { host: 'localhost', 'sec-fetch-site': 'cross-site' }, '/playground/world'],
  ['another port of this machine', { host: 'localhost', 'sec-fetch-site': 'same-site' }, '/playground/world'],
] as const)('%s gets nothing', async ([, headers, path], context) => {
  const { address } = await openPage(context);
  context.expect(await get(address, path, headers)).toMatchObject({ status: 403 });
});

test.concurrent.for([
  ['its own page', { host: 'localhost:3000', 'sec-fetch-site': 'same-origin' }, '/playground/world'],
  ['an address that was typed', { host: '127.0.0.1:3000', 'sec-fetch-site': 'none' }, '/'],
  ['a link elsewhere that leads to the page', { host: 'localhost', 'sec-fetch-site': 'cross-site' }, '/'],
] as const)('%s is served', async ([, headers, path], context) => {
  const { address } = await openPage(context);
  context.expect(await get(address, path, headers)).toMatchObject({ status: 200 });
});

test.concurrent('the page may load nothing but what is here, and make no markup of text', async (context) => {
  const { address } = await openPage(context);
  const { headers } = await fetch(address);
  const policy = headers.get('content-security-policy') ?? '';
  expect(
    Object.fromEntries(policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1).join(' ')])),
  ).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'lit-html',
  });
});

const ADDRESS = 'localhost:3000';
test.each([
  ['another site', { origin: 'https://evil.example' }, 403],
  ['a page that has no origin', { origin: 'null' }, 403],
  ['another port of this machine', { origin: 'http://localhost:8080' }, 403],
  ['another name of this machine', { origin: 'http://127.0.0.1:3000' }, 403],
  ['another protocol', { origin: 'https://localhost:3000' }, 403],
  ['its own page', { origin: 'http://localhost:3000' }, 200],
  ['what is no browser', {}, 200],
] as const)('in a browser that does not say whose page asks, %s: %o', async (_, headers, status) => {
  const app = new Hono().use(ownPageOnly).post('*', (c) => c.text('done'));
  const response = await app.request('/playground/channels/1/acts', {
    method: 'POST',
    headers: { host: ADDRESS, ...headers },
  });
  expect(response.status).toBe(status);
});
