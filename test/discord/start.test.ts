import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { LoopbackDiscord, type LoopbackOptions } from '../support/discord/loopback-discord.ts';

/** A few seconds to start on a busy machine. */
const LONG = 30_000;

interface Run {
  readonly child: ChildProcess;
  /** When it has ended: its exit code and all that it wrote. */
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
}

function run(entry: string, env: Record<string, string>, ...args: string[]): Run {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:DISCORD|ANSWER|LOG)_/.test(name)),
  );
  const child = spawn(process.execPath, ['launch.mjs', entry, ...args], { env: { ...clean, ...env }, stdio: 'pipe' });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]).then(
    ([out, err, [code]]) => ({ code, out, err }),
  );
  return { child, ended };
}

async function discordFor(context: TestContext, options: LoopbackOptions = {}) {
  const discord = await LoopbackDiscord.start(options);
  context.onTestFinished(() => discord.stop());
  return { discord, env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api } };
}

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
  ['without a token', { DISCORD_TOKEN: '' }, /DISCORD_TOKEN is not set/],
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

test.concurrent('npm run deploy registers what differs, and removes it all', { timeout: LONG }, async (context) => {
  const { expect } = context;
  const { discord, env } = await discordFor(context);
  const deploy = (...args: string[]) => run('deploy', env, ...args).ended;
  expect(await deploy()).toMatchObject({ code: 0, out: 'commands registered for all servers\n' });
  expect(discord.registered()).toHaveLength(commands.length + 1);
  expect(await deploy()).toMatchObject({
    code: 0,
    out: 'commands registered already, nothing changed for all servers\n',
  });
  const removed = `${commands.length + 1} commands removed for all servers\n`;
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
