import { rmSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as after, setImmediate as rest } from 'node:timers/promises';
import { commands } from '../../../commands/index.ts';
import { readClock } from '../../../src/cli/now.ts';
import { buildBot } from '../../../src/discord/bot.ts';
import { LIMITS } from '../../../src/discord/limits.ts';
import { Serving } from '../../../src/discord/serving.ts';
import { baseOf, foldersBelow } from '../../../src/knowledge/load.ts';
import { readAside } from '../../../src/knowledge/read-aside.ts';
import { atOnce, inSlices } from '../../../src/steps.ts';
import type { Generated } from './generated.ts';

type Asked = Pick<Generated, 'id' | 'question'>;

/** What comes of a knowledge folder of some size; times in milliseconds, memory in megabytes. */
export interface Measured {
  readonly size: number;
  /** From files to the first question. */
  readonly load: number;
  /** Of one article that is added: until it is answered from, and the longest pause of the loop meanwhile. */
  readonly reload: number;
  readonly pause: number;
  readonly question: Waits;
  readonly typed: Waits;
  /** Resident, after the reload. */
  readonly memory: number;
}

interface Waits {
  readonly median: number;
  readonly p99: number;
}

const CLOCK = readClock('2031-10-01T12:00Z');
const THREAD = new URL('reading-thread.js', import.meta.url);
const SLICE = 8;
const ASKED = 200;

/** Loads a folder that holds these articles but for the last, which is added later. */
export async function measured(dir: string, articles: readonly Asked[]): Promise<Measured> {
  const [added] = articles.slice(-1) as [Asked];
  const [beside, place] = [path.join(dir, '.added'), path.join(dir, added.id)];
  await rename(place, beside);
  const started = performance.now();
  const found = foldersBelow(dir);
  const serving = new Serving(
    buildBot(atOnce(baseOf(dir, found)), {
      commands,
      clock: () => CLOCK,
      rates: { user: 1e6, channel: 1e6 },
      hears: true,
    }),
  );
  const load = performance.now() - started;
  const asked = articles.slice(0, -1).filter((_, i) => i % Math.ceil(articles.length / ASKED) === 0);
  // What the first question of a program waits for does not hang on the number of articles.
  for (const { question } of articles.slice(0, 20)) serving.bot.answerer.answer(question, CLOCK);
  const question = waitsOf(asked, (each) => serving.bot.answerer.answer(each.question, CLOCK));
  const typed = waitsOf(asked.flatMap(beginnings), (each) => serving.bot.suggest(each, 'en', LIMITS.choices));

  await cp(beside, place, { recursive: true });
  rmSync(beside, { recursive: true });
  await after(50);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const changed = performance.now();
  const [fresh] = await readAside(THREAD)([{ id: added.id, path: place }]);
  if (!fresh) throw new Error('nothing was read');
  const pace = { slice: SLICE, now: () => performance.now(), rest: () => rest() };
  await serving.know(await inSlices(baseOf(dir, [...found, fresh]), pace), pace);
  const reload = performance.now() - changed;
  await after(5);
  delay.disable();
  const known = serving.bot.base.articles.size;
  if (known !== articles.length) throw new Error(`${known} articles are known of ${articles.length}`);
  return {
    size: articles.length,
    load,
    reload,
    pause: delay.max / 1e6,
    question,
    typed,
    memory: process.memoryUsage().rss / 1e6,
  };
}

/** As names are typed: beginnings, words, a slip, and nothing yet. */
function beginnings({ id, question }: Asked): string[] {
  const name = question.replace(/^When did the | begin\?$/g, '');
  return [
    '',
    name.slice(0, 1),
    name.slice(0, 9),
    name,
    name.split(' ').at(-1) ?? '',
    `${name.slice(1, 4)}x${name.slice(4, 14)}`,
    id,
  ];
}

function waitsOf<T>(items: readonly T[], ask: (item: T) => unknown): Waits {
  const times = items
    .map((item) => {
      const started = performance.now();
      ask(item);
      return performance.now() - started;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99) };
}
