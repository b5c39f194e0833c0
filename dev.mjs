/** Runs the bot and, whenever a source changes, builds it again and starts it anew: `npm run dev`. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './entries.mjs';

const WATCHED = ['src', 'commands'];
/** Milliseconds in which an editor may write more than one file. */
const REST = 150;

let bot = null;
let timer = null;
let underway = Promise.resolve();

for (const folder of WATCHED) watch(path.join(root, folder), { recursive: true }, later);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(0)));
later();

function later() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    underway = underway.then(again);
  }, REST);
}

/** What does not build leaves the bot running as it was. */
async function again() {
  if ((await ended(node('build.mjs'))) !== 0) return;
  await stop();
  bot = node('launch.mjs', 'start');
}

async function stop() {
  const running = bot;
  bot = null;
  if (!running || running.exitCode !== null) return;
  running.kill('SIGTERM');
  await ended(running);
}

function node(script, ...args) {
  const file = path.join(root, script);
  return spawn(process.execPath, [file, ...args], { stdio: 'inherit', cwd: process.cwd() });
}

function ended(child) {
  return new Promise((resolve) => child.once('exit', resolve));
}
