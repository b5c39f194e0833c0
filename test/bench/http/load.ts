import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as after } from 'node:timers/promises';
import { signed } from '../../support/discord/endpoint.ts';
import { snowflake } from '../../support/discord/snowflake.ts';

export interface Load {
  readonly perSecond: number;
  readonly seconds: number;
}

export interface Carried {
  readonly asked: number;
  /** Not answered, or with anything but a reply. */
  readonly lost: number;
  /** Milliseconds from sending to the whole answer. */
  readonly median: number;
  readonly p99: number;
  readonly most: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** An `/ask` as Discord posts it, each by another person. */
export function asking(question: string): string {
  const id = snowflake();
  return JSON.stringify({
    id,
    application_id: '412345678901234567',
    type: 2,
    token: `token-${id}`,
    version: 1,
    channel_id: id,
    locale: 'en-US',
    member: { user: { id, username: 'someone' }, permissions: '0' },
    data: { id, name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: question }] },
  });
}

/** Posts a signed body; resolves with its status and what came back. */
export async function post(port: number, body: string): Promise<{ status: number | undefined; said: string }> {
  const headers = { ...signed(body), 'content-length': Buffer.byteLength(body) };
  const sent = request({ agent, host: '127.0.0.1', port, method: 'POST', path: '/interactions', headers });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, said: await text(response) };
}

/** Asks at an even pace, whether answers come or not. */
export async function load(
  port: number,
  { perSecond, seconds }: Load,
  question: (i: number) => string,
): Promise<Carried> {
  const waits: number[] = [];
  let lost = 0;
  const asked: Promise<void>[] = [];
  const started = performance.now();
  for (let i = 0; i < perSecond * seconds; i++) {
    await after(Math.max(0, started + (i * 1000) / perSecond - performance.now()));
    const sent = performance.now();
    asked.push(
      post(port, asking(question(i))).then(
        ({ status, said }) => {
          waits.push(performance.now() - sent);
          if (status !== 200 || !said.startsWith('{"type":4')) lost++;
        },
        () => void lost++,
      ),
    );
  }
  await Promise.all(asked);
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.floor(waits.length * share)] ?? Number.NaN;
  return { asked: asked.length, lost, median: at(0.5), p99: at(0.99), most: waits.at(-1) ?? Number.NaN };
}
