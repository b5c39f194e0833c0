import { type ChildProcess, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { afterAll, type TestContext } from 'vitest';
import { LoopbackDiscord, type LoopbackOptions } from '../support/discord/loopback-discord.ts';

/** A few seconds to start on a busy machine. */
export const LONG = 30_000;

/** Where what is started keeps what is set. */
export const DATA = mkdtempSync(path.join(tmpdir(), 'attache-data-'));
afterAll(() => rmSync(DATA, { recursive: true, force: true }));

export interface Run {
  readonly child: ChildProcess;
  /** When it has ended: its exit code and all that it wrote. */
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
}

/** Runs an entry point as it was built, with these variables and none of the machine's for it. */
export function run(entry: string, env: Record<string, string>, ...args: string[]): Run {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:DISCORD|ANSWER|SOURCE|MESSAGE|LOG|DATABASE)_|^(?:PORT|HOST)$/.test(name),
    ),
  );
  const child = spawn(process.execPath, ['launch.mjs', entry, ...args], {
    env: { ...clean, DATABASE_FILE: path.join(DATA, 'settings.sqlite'), ...env },
    stdio: 'pipe',
  });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]).then(
    ([out, err, [code]]) => ({ code, out, err }),
  );
  return { child, ended };
}

export async function discordFor(context: TestContext, options: LoopbackOptions = {}) {
  const discord = await LoopbackDiscord.start(options);
  context.onTestFinished(() => discord.stop());
  return { discord, env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api } };
}

/** The first line that a run writes which holds this. */
export async function lineOf({ child }: Run, part: string): Promise<string> {
  let written = '';
  for await (const [chunk] of on(child.stdout ?? child, 'data')) {
    written += String(chunk);
    const line = written
      .split('\n')
      .slice(0, -1)
      .find((each) => each.includes(part));
    if (line !== undefined) return line;
  }
  throw new Error(`it ended without writing ${part}`);
}
