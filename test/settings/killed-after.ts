import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
import process from 'node:process';
import { setTimeout as after } from 'node:timers/promises';
import type { Place } from '../../src/settings/store.ts';

/** When a program is killed: so many milliseconds after it has told so many. */
export interface Killing {
  readonly told: number;
  readonly milliseconds: number;
}

/** Lets a program set things from a number on and kills it; returns the numbers that it told to be kept. */
export async function killedAfter(place: Place, server: string, from: number, killing: Killing): Promise<number[]> {
  const given = ['launch.mjs', 'settings-writer', JSON.stringify(place), server, String(from)];
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  for await (const [chunk] of on(child.stdout, 'data')) {
    told += String(chunk);
    if (told.split('\n').length > killing.told) break;
  }
  child.stdout.on('data', (chunk) => {
    told += String(chunk);
  });
  // It writes without a pause, so that any moment is in the midst of something.
  await after(killing.milliseconds);
  child.kill('SIGKILL');
  await once(child, 'close');
  return told.split('\n').slice(0, -1).map(Number);
}
