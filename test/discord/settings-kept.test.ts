import path from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { test, vi } from 'vitest';
import { DATA, discordFor, LONG, lineOf, run } from './started.ts';

test('npm start that is killed has kept what was set', { timeout: LONG }, async (context) => {
  const { expect } = context;
  const { discord, env } = await discordFor(context);
  const database = { DATABASE_FILE: path.join(DATA, 'killed', 'settings.sqlite') };
  const [channel, person] = [discord.channel(discord.guild()), discord.user()];
  const manage = async (part: string, options = {}) => {
    const as = { permissions: PermissionFlagsBits.ManageGuild };
    const { message } = await discord.command(channel, person, `settings ${part}`, options, as);
    return vi.waitFor(() => {
      const now = message && discord.message(message);
      expect(now?.embeds).toHaveLength(1);
      return now?.embeds[0]?.description ?? '';
    }, 10_000);
  };
  const start = async () => {
    const started = run('start', { ...env, ...database });
    context.onTestFinished(() => void started.child.kill('SIGKILL'));
    await lineOf(started, '"ready"');
    return started;
  };
  const { child, ended } = await start();
  expect(await manage('quiet', { on: false })).toMatch(/off · set here/);
  child.kill('SIGKILL');
  await ended;
  const again = await start();
  expect(await manage('show')).toMatch(/off · set here/);
  expect(await manage('quiet', { on: true })).toMatch(/\*\*Silent without an answer\*\*: on · set here/);
  again.child.kill('SIGTERM');
  expect(await again.ended).toMatchObject({ code: 0, err: '' });
});

test.for([
  [
    { DATABASE_FILE: '/proc/attache/settings.sqlite' },
    /^DATABASE_FILE=\/proc\/attache\/settings\.sqlite is no file that can be opened \(ENOENT\): set DATABASE_FILE to /,
  ],
  [
    { DATABASE_URL: 'postgres://bot:pass-word@127.0.0.1:1/attache' },
    /^DATABASE_URL=postgres:\/\/bot:…@127\.0\.0\.1:1\/attache cannot be reached \(ECONNREFUSED\): start PostgreSQL there/,
  ],
] as const)(
  'npm start with a database that it cannot have says what to do and fails: %o',
  {
    timeout: LONG,
  },
  async ([database, says], context) => {
    const { env } = await discordFor(context);
    const { code, err, out } = await run('start', { ...env, ...database }).ended;
    context.expect(code).toBe(1);
    context.expect(err).toMatch(says);
    context.expect(out + err).not.toContain('pass-word');
  },
);
