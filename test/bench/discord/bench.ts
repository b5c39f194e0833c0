/**
 * From an interaction's dispatch to its callback's arrival, as Discord would see it; memory idle and after many
 * questions; beside a bot that answers "pong", one after the other, each in a process of its own.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { suggestionsOf } from '../../../src/answering/suggestions.ts';
import { LIMITS } from '../../../src/discord/limits.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { atOnce } from '../../../src/steps.ts';
import { readGold } from '../../gold/judge.ts';
import { LoopbackDiscord } from '../../support/discord/loopback-discord.ts';
import { table } from '../table.ts';

/** So few that none waits for the one before. */
const PER_SECOND = 20;
const SECONDS = 10;
const MANY = 1500;
/** Questions asked before anything is measured, and then each once. */
const WARM = 300;
const AT_ONCE = 16;
/** Milliseconds in which a bot that has connected comes to rest. */
const REST = 4000;

interface Waits {
  readonly median: number;
  readonly p99: number;
}

interface Measured {
  readonly name: string;
  /** Milliseconds; of questions that were asked before, and of questions that nobody has asked. */
  readonly again: Waits;
  readonly first: Waits;
  /** Megabytes. */
  readonly idle: number;
  readonly heapBefore: number;
  readonly heapAfter: number;
}

const questions = readGold(readFileSync('test/gold/talks.jsonl', 'utf8')).map(({ question }) => question);

async function measure(name: string, entry: string, flags: readonly string[]): Promise<Measured> {
  const discord = await LoopbackDiscord.start();
  const channel = discord.channel(discord.guild());
  const child = fork('launch.mjs', [entry], {
    execArgv: ['--expose-gc', ...flags],
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      LOG_LEVEL: 'silent',
      USER_QUESTIONS_PER_MINUTE: '99999',
      CHANNEL_QUESTIONS_PER_MINUTE: '99999',
    },
  });
  try {
    await discord.connected();
    await after(REST);
    const idle = residentOf(child.pid);
    // Each by another person; an emoji in front leaves the question as it is but makes it one of its own.
    const ask = (i: number, isNew: boolean) =>
      discord.command(channel, discord.user(), 'ask', {
        question: `${isNew ? `<:x:${100_000_000_000_000_000n + BigInt(i)}> ` : ''}${questions[i % questions.length]}`,
      });
    await many(WARM, ask);
    await many(questions.length, (i) => ask(i, false));
    const again = await waitsOf((i) => ask(i, false));
    const first = await waitsOf((i) => ask(i, true));
    const heapBefore = await heapOf(child);
    await many(MANY, ask);
    const heapAfter = await heapOf(child);
    return { name, again, first, idle, heapBefore, heapAfter };
  } finally {
    child.kill('SIGKILL');
    await discord.stop();
  }
}

async function waitsOf(ask: (i: number) => Promise<{ afterMs: number }>): Promise<Waits> {
  const waits: number[] = [];
  const asked: Promise<unknown>[] = [];
  const started = performance.now();
  for (let i = 0; i < PER_SECOND * SECONDS; i++) {
    await after(Math.max(0, started + (i * 1000) / PER_SECOND - performance.now()));
    asked.push(ask(i).then(({ afterMs }) => waits.push(afterMs)));
  }
  await Promise.all(asked);
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.floor(waits.length * share)] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99) };
}

async function many(count: number, ask: (i: number, isNew: boolean) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < count; i += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, (_, k) => ask(i + k, (i + k) % 2 === 0)));
}

async function heapOf(child: ReturnType<typeof fork>): Promise<number> {
  child.send('how much?');
  const [{ heapUsed }] = (await once(child, 'message')) as [NodeJS.MemoryUsage];
  return heapUsed / 1e6;
}

function residentOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(status.match(/VmRSS:\s+(\d+) kB/)?.[1]) / 1024;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Of each the best of three, so that a pause of the machine is not taken for its cost. Every prefix of every name, each with a letter left out too, in both scripts. */
function autocompletion(): { count: number; median: number; p99: number; most: number } {
  const base = loadKnowledge('knowledge');
  const suggest = atOnce(suggestionsOf(base));
  const names = [...base.events.values(), ...base.entities.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
  const typed = names.flatMap((name) =>
    Array.from(name, (_, i) => [name.slice(0, i + 1), name.slice(0, Math.max(0, i - 1)) + name.slice(i, i + 1)]).flat(),
  );
  for (const each of typed.slice(0, 50)) suggest(each, 'ko', LIMITS.choices);
  const times = typed.map((each) =>
    Math.min(...Array.from({ length: 3 }, () => timed(() => suggest(each, 'ko', LIMITS.choices)))),
  );
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { count: typed.length, median: at(0.5), p99: at(0.99), most: times.at(-1) ?? Number.NaN };
}

const { start } = JSON.parse(readFileSync('package.json', 'utf8')).scripts as { start: string };
const flags = start.split(' ').filter((word) => word.startsWith('--'));
const bots = [await measure('Attaché', 'bench-attache', flags), await measure('pong', 'bench-pong', [])];
const [own, pong] = bots as [Measured, Measured];
const change = ({ heapBefore, heapAfter }: Measured) => `${((heapAfter / heapBefore - 1) * 100).toFixed(1)} %`;
const typed = autocompletion();
const ratio = (of: (each: Measured) => number) => (of(own) / of(pong)).toFixed(2);
process.stdout.write(
  `${PER_SECOND} interactions a second for ${SECONDS} s, then ${MANY} questions, over a loopback Discord.\n\n${table([
    ['one interaction, ms', 'asked before: median', 'p99', 'never asked: median', 'p99'],
    ...bots.map(({ name, again, first }) => [
      name,
      again.median.toFixed(2),
      again.p99.toFixed(2),
      first.median.toFixed(2),
      first.p99.toFixed(2),
    ]),
    [
      'Attaché / pong',
      ratio(({ again }) => again.median),
      ratio(({ again }) => again.p99),
      ratio(({ first }) => first.median),
      ratio(({ first }) => first.p99),
    ],
  ])}\n\n${table([
    ['memory, MB', 'idle, resident', 'heap before', `after ${MANY}`, 'change'],
    ...bots.map((each) => [
      each.name,
      each.idle.toFixed(0),
      each.heapBefore.toFixed(1),
      each.heapAfter.toFixed(1),
      change(each),
    ]),
    ['Attaché / pong', ratio(({ idle }) => idle), '', '', ''],
  ])}\n\nAutocompletion of ${typed.count} beginnings and slips, each the best of three: median ${typed.median.toFixed(2)} ms, p99 ${typed.p99.toFixed(2)} ms, at most ${typed.most.toFixed(2)} ms.\n`,
);
