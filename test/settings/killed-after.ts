import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import type { Place } from '../../src/settings/store.ts';

/** Lets a program set things from a number on and kills it; returns the numbers that it told to be kept. */
export async function killedAfter(place: Place, server: string, from: number, milliseconds: number): Promise<number[]> {
  const child = spawn(
    process.execPath,
    ['launch.mjs', 'settings-writer', JSON.stringify(place), server, String(from)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let told = '';
  child.stdout.on('data', (chunk) => {
    told += String(chunk);
  });
  await once(child.stdout, 'data');
  // From here on it writes without a pause, so that any moment is in the midst of something.
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  await once(child, 'close');
  return told.split('\n').slice(0, -1).map(Number);
}
