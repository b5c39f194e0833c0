/** How fast the page is there: prints a table. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { table } from '../../bench/table.ts';
import { ARGUMENTS, findChromium } from './chromium.ts';

const TIMES = 5;
const FILES = ['/', '/page.js', '/page.css'];

interface Started {
  readonly address: string;
  /** From the beginning to the first request answered. */
  readonly ms: number;
  readonly stop: () => Promise<void>;
}

async function start(): Promise<Started> {
  const env = { ...process.env, DISCORD_TOKEN: '', DISCORD_PUBLIC_KEY: '', ANSWER_CHANNELS: '', PORT: '0' };
  const from = performance.now();
  // A group of its own, since what npm starts has to end with it.
  const child = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = line.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
    if (address === undefined) continue;
    await (await fetch(address)).text();
    const ms = performance.now() - from;
    const stop = async () => {
      const ended = once(child, 'exit');
      process.kill(-(child.pid ?? 0), 'SIGTERM');
      await ended;
    };
    return { address, ms, stop };
  }
  throw new Error('npm start ended without telling its address');
}

/** From navigation to examples that are shown and a box that takes letters, with nothing in the cache. */
async function opening(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const from = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('listitem').getByRole('button').first().waitFor();
  await page.getByRole('textbox', { name: /^Message/ }).fill('When');
  const ms = performance.now() - from;
  await context.close();
  return ms;
}

async function zipped(url: string): Promise<number> {
  const response = await fetch(url);
  return gzipSync(Buffer.from(await response.arrayBuffer())).length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const ms = (values: readonly number[]) => `${median(values).toFixed(0)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const starts: number[] = [];
for (let i = 0; i < TIMES; i++) {
  const started = await start();
  starts.push(started.ms);
  await started.stop();
}
const started = await start();
try {
  const openings: number[] = [];
  const executablePath = findChromium();
  if (executablePath !== null) {
    const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
    for (let i = 0; i < TIMES; i++) openings.push(await opening(browser, started.address));
    await browser.close();
  }
  const sizes = await Promise.all(FILES.map((file) => zipped(started.address + file)));
  const rows = [
    ['the page', ''],
    [`npm start to the first answer on / (median of ${TIMES})`, ms(starts)],
    [
      `navigation to a usable box and examples (median of ${TIMES}, no cache)`,
      openings.length > 0 ? ms(openings) : 'no Chromium',
    ],
    ...FILES.map((file, i) => [`${file}, gzipped`, kilobytes(sizes[i] ?? 0)]),
    ['together, gzipped', kilobytes(sizes.reduce((sum, size) => sum + size, 0))],
  ];
  process.stdout.write(`${table(rows)}\n`);
} finally {
  await started.stop();
}
