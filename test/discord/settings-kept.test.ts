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
  expect(await manage('quiet', { on: true })).toMatch(/\*\*Quiet there\*\*: on · set here/);
  again.child.kill('SIGTERM');
  expect(await again.ended).toMatchObject({ code: 0, err: '' });
});
