import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { MANAGING } from '../../src/discord/managing/commands.ts';
import { ARTICLES } from '../fixtures/several.ts';
import { PUBLIC_KEY } from '../support/discord/application.ts';
import { discordFor, LONG, lineOf, run } from './started.ts';

/** Of askers, of managers, and the one of messages. */
const ALL = commands.length + MANAGING.length + 1;

test.concurrent.for(['SIGTERM', 'SIGINT'] as const)(
  'npm start connects, answers, and ends well at %s',
  { timeout: LONG },
  async (signal, context) => {
    const { expect } = context;
    const { discord, env } = await discordFor(context);
    const channel = discord.channel(discord.guild());
    const { child, ended } = run('start', env);
    await discord.connected();
    const question = discord.say(channel, discord.user(), 'Where are the talks?', { mention: true });
    expect((await discord.replyTo(question)).embeds[0]?.description).toMatch(/Washington/);
    child.kill(signal);
    const { code, out, err } = await ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ msg }) => msg === 'ready')).toEqual([
      expect.objectContaining({ level: 'info', servers: 1, commands: 'registered' }),
    ]);
    expect(lines.at(-1)).toMatchObject({ msg: 'stopped', answered: 1, failed: 0 });
    expect(out).not.toContain(discord.token);
  },
);

test.concurrent.for([
  ['with half a token', { DISCORD_TOKEN: 'abc' }, /DISCORD_TOKEN: expected a bot token/],
  ['with a wrong token', { DISCORD_TOKEN: `${'a'.repeat(24)}.abcdef.${'b'.repeat(27)}` }, /does not take the token/],
  [
    'with channels to listen in that Discord does not allow',
    { ANSWER_CHANNELS: '100000000000000001' },
    /Message Content Intent/,
  ],
] as const)('npm start %s says what to do and fails', { timeout: LONG }, async ([, env, says], context) => {
  const { env: good } = await discordFor(context);
  const { code, err, out } = await run('start', { ...good, ...env }).ended;
  context.expect(code).toBe(1);
  context.expect(err).toMatch(says);
  context.expect(out + err).not.toContain(good.DISCORD_TOKEN);
});

/** A port that is taken until the test ends. */
async function takenPort(context: TestContext): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test.concurrent('what is added to the knowledge is read in its thread and answered from', {
  timeout: LONG,
}, async (context) => {
  const dir = mkdtempSync(path.join(tmpdir(), 'attache-start-'));
  context.onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const write = (id: '2031-05-12-talks' | '2031-05-21-strike') => {
    mkdirSync(path.join(dir, id));
    writeFileSync(path.join(dir, id, 'article.md'), ARTICLES[id].article);
    writeFileSync(path.join(dir, id, 'facts.yaml'), ARTICLES[id].facts);
  };
  write('2031-05-12-talks');
  const started = run('start', { DISCORD_TOKEN: '', PORT: String(await takenPort(context)), KNOWLEDGE_DIR: dir });
  context.onTestFinished(() => void started.child.kill('SIGKILL'));
  await lineOf(started, 'http');
  write('2031-05-21-strike');
  const line = await lineOf(started, 'loaded anew');
  context.expect(JSON.parse(line)).toMatchObject({ articles: 2 });
});

test.concurrent('npm start with nothing set up shows the playground, at the next port that is free', {
  timeout: LONG,
}, async (context) => {
  const { expect } = context;
  const taken = await takenPort(context);
  const started = run('start', { DISCORD_TOKEN: '', PORT: String(taken) });
  const line = await lineOf(started, 'http');
  const [address = ''] = line.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
  expect(line).toMatch(/set DISCORD_TOKEN/);
  expect(address).not.toContain(`:${taken}`);
  const page = await fetch(address);
  expect(await page.text()).toContain('<title>Attaché');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  started.child.kill('SIGTERM');
  expect(await started.ended).toEqual({ code: 0, err: '', out: `${line}\n` });
});

test.concurrent('npm start with a public key alone answers what is posted, and tells how it is', {
  timeout: LONG,
}, async (context) => {
  const { expect } = context;
  const { discord, env } = await discordFor(context);
  const started = run('start', {
    ...env,
    DISCORD_TOKEN: '',
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    HOST: '127.0.0.1',
    PORT: '0',
  });
  const { port, interactions } = JSON.parse(await lineOf(started, 'listening'));
  expect(interactions).toBe(true);
  discord.endpoint = `http://127.0.0.1:${port}/interactions`;
  const channel = discord.channel(discord.guild());
  const { message } = await discord.command(channel, discord.user(), 'ask', { question: 'Where are the talks?' });
  // The first question may come before all is read: it is filled in.
  const reply = () => message && discord.message(message)?.embeds[0]?.description;
  await vi.waitFor(() => expect(reply()).toMatch(/Washington/), 10_000);
  expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()).toEqual({ alive: true });
  expect(await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()).toMatchObject({ ready: true, gateway: null });
  started.child.kill('SIGTERM');
  const { code, err, out } = await started.ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('"answered":1');
});

test.concurrent('npm start with a token and a public key takes messages there and interactions here', {
  timeout: LONG,
}, async (context) => {
  const { expect } = context;
  const { discord, env } = await discordFor(context);
  const started = run('start', { ...env, DISCORD_PUBLIC_KEY: PUBLIC_KEY, HOST: '127.0.0.1', PORT: '0' });
  const { port } = JSON.parse(await lineOf(started, 'listening'));
  await discord.connected();
  discord.endpoint = `http://127.0.0.1:${port}/interactions`;
  const [channel, person] = [discord.channel(discord.guild()), discord.user()];
  const reply = await discord.replyTo(
    discord.say(channel, person, 'When are the talks with Canada?', { mention: true }),
  );
  expect(reply.embeds[0]?.description).toMatch(/Following the Washington visit/i);
  const { message } = await discord.command(channel, person, 'ask', { question: 'And where?' });
  expect(message?.embeds[0]?.description).toMatch(/Ottawa/);
  expect(await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()).toMatchObject({ ready: true, gateway: true });
  started.child.kill('SIGTERM');
  expect(await started.ended).toMatchObject({ code: 0, err: '' });
});

test.concurrent('npm start with a token and a port tells there how it is, and takes nothing', {
  timeout: LONG,
}, async (context) => {
  const { expect } = context;
  const { discord, env } = await discordFor(context);
  const started = run('start', { ...env, HOST: '127.0.0.1', PORT: '0' });
  const { port, interactions } = JSON.parse(await lineOf(started, 'listening'));
  expect(interactions).toBe(false);
  await discord.connected();
  expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()).toEqual({ alive: true });
  expect((await fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST' })).status).toBe(404);
  started.child.kill('SIGTERM');
  expect(await started.ended).toMatchObject({ code: 0, err: '' });
});

test.concurrent('npm start with a token that is withdrawn is not ready, says what to do and fails', {
  timeout: LONG,
}, async (context) => {
  const { expect } = context;
  const { discord, env } = await discordFor(context);
  const [channel, path] = [discord.channel(discord.guild()), /\/messages$/];
  const started = run('start', { ...env, HOST: '127.0.0.1', PORT: '0' });
  const { port } = JSON.parse(await lineOf(started, 'listening'));
  await lineOf(started, '"ready"');
  for (let time = 0; time < 2; time++) discord.faults.next({ path }, { status: 401 });
  discord.say(channel, discord.user(), 'Where are the talks?', { mention: true });
  await lineOf(started, 'does not take the token');
  const readiness = await fetch(`http://127.0.0.1:${port}/readyz`);
  expect(readiness.status).toBe(503);
  expect(await readiness.json()).toMatchObject({ ready: false, gateway: false });
  const { code, err } = await started.ended;
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/^Discord does not take the token\. .*DISCORD_TOKEN\.\n$/),
  });
});

test.concurrent('npm start on a port that is taken says so', { timeout: LONG }, async (context) => {
  const { env } = await discordFor(context);
  const port = String(await takenPort(context));
  const { code, err } = await run('start', {
    ...env,
    DISCORD_TOKEN: '',
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    HOST: '127.0.0.1',
    PORT: port,
  }).ended;
  context.expect(code).toBe(1);
  context
    .expect(err)
    .toBe(`cannot listen on 127.0.0.1, port ${port}: another program listens there; set PORT to a free one\n`);
});

test.concurrent('npm run deploy registers what differs, and removes it all', { timeout: LONG }, async (context) => {
  const { expect } = context;
  const { discord, env } = await discordFor(context);
  const deploy = (...args: string[]) => run('deploy', env, ...args).ended;
  expect(await deploy()).toMatchObject({ code: 0, out: 'commands registered for all servers\n' });
  expect(discord.registered()).toHaveLength(ALL);
  expect(await deploy()).toMatchObject({
    code: 0,
    out: 'commands registered already, nothing changed for all servers\n',
  });
  const removed = `${ALL} commands removed for all servers\n`;
  expect(await deploy('--clear')).toMatchObject({ code: 0, out: removed });
  expect(discord.registered()).toEqual([]);
  expect(await deploy('--cleer')).toMatchObject({ code: 2, err: expect.stringContaining('usage: npm run deploy') });
});

test.concurrent('npm run deploy to a server that the bot is not in says so', { timeout: LONG }, async (context) => {
  const { discord, env } = await discordFor(context);
  discord.faults.next({ path: /\/guilds\/\d+\/commands$/ }, { status: 403, code: 50001 });
  const { code, err } = await run('deploy', { ...env, DISCORD_GUILD_ID: '100000000000000001' }).ended;
  context.expect(code).toBe(1);
  context.expect(err).toMatch(/not in the server DISCORD_GUILD_ID=100000000000000001/);
});
