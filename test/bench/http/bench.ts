/**
 * Interactions posted to the endpoint at an even pace, and memory before and after, beside an endpoint that answers
 * "pong", one after the other, each in a process of its own.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { readGold } from '../../gold/judge.ts';
import { PUBLIC_KEY } from '../../support/discord/application.ts';
import { table } from '../table.ts';
import { asking, type Carried, load, post } from './load.ts';

const LOAD = { perSecond: 200, seconds: 30 };
const FILLING = { perSecond: 200, seconds: 75 };
/** More than are asked in one go. */
const MANY = 100_000;
const WARM = 400;
const PORT = 39_871;

const questions = readGold(readFileSync('test/gold/talks.jsonl', 'utf8')).map(({ question }) => question);
const questionOf = (i: number) => questions[i % questions.length] ?? '';
/** A mention in front leaves a question as it is but makes it one that nobody has asked. */
const newQuestionOf = (i: number) => `<@${100_000_000_000_000_000n + BigInt(i)}> ${questionOf(i)}`;

interface Measured {
  readonly name: string;
  readonly again: Carried;
  readonly first: Carried;
  /** Megabytes of heap before a last load and after it. */
  readonly heap: readonly [number, number];
  /** Megabytes, resident, then. */
  readonly resident: readonly [number, number];
}

async function measure(name: string, entry: string, flags: readonly string[], port: number): Promise<Measured> {
  const child = fork('launch.mjs', [entry], {
    execArgv: ['--expose-gc', ...flags],
    env: {
      ...process.env,
      DISCORD_TOKEN: '',
      DISCORD_PUBLIC_KEY: PUBLIC_KEY,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'silent',
      USER_QUESTIONS_PER_MINUTE: '99999',
      CHANNEL_QUESTIONS_PER_MINUTE: '99999',
    },
  });
  try {
    for (let up = false; !up; ) up = await post(port, asking('Where?')).then(Boolean, () => after(100, false));
    for (let i = 0; i < WARM; i++) await post(port, asking(questionOf(i)));
    const again = await load(port, LOAD, questionOf);
    const first = await load(port, LOAD, newQuestionOf);
    // What is kept is kept for two minutes at most; then as much comes as goes.
    await load(port, FILLING, (i) => newQuestionOf(i + MANY));
    const before = await memoryOf(child);
    await load(port, LOAD, (i) => newQuestionOf(i + 2 * MANY));
    const last = await memoryOf(child);
    return { name, again, first, heap: [before.heap, last.heap], resident: [before.resident, last.resident] };
  } finally {
    child.kill('SIGKILL');
  }
}

async function memoryOf(child: ReturnType<typeof fork>): Promise<{ heap: number; resident: number }> {
  child.send('how much?');
  const [{ heapUsed, rss }] = (await once(child, 'message')) as [NodeJS.MemoryUsage];
  return { heap: heapUsed / 1e6, resident: rss / 1e6 };
}

const { start } = JSON.parse(readFileSync('package.json', 'utf8')).scripts as { start: string };
const flags = start.split(' ').filter((word) => word.startsWith('--'));
const own = await measure('Attaché', 'bench-attache', flags, PORT);
const pong = await measure('pong', 'bench-http-pong', [], PORT + 1);
const row = (name: string, { asked, lost, median, p99, most }: Carried) => [
  name,
  String(asked),
  String(lost),
  median.toFixed(2),
  p99.toFixed(2),
  most.toFixed(1),
];
const ratio = (a: number, b: number) => (a / b).toFixed(2);
const change = ([before, last]: readonly [number, number]) => `${before.toFixed(1)} → ${last.toFixed(1)}`;
process.stdout.write(
  `${LOAD.perSecond} interactions a second for ${LOAD.seconds} s, posted to /interactions.\n\n${table([
    ['milliseconds', 'asked', 'lost', 'median', 'p99', 'most'],
    row('Attaché, asked before', own.again),
    row('Attaché, never asked', own.first),
    row('pong', pong.again),
    [
      'Attaché / pong, asked before',
      '',
      '',
      ratio(own.again.median, pong.again.median),
      ratio(own.again.p99, pong.again.p99),
      '',
    ],
    [
      'Attaché / pong, never asked',
      '',
      '',
      ratio(own.first.median, pong.first.median),
      ratio(own.first.p99, pong.first.p99),
      '',
    ],
  ])}\n\n${table([
    ['memory over a last such load, MB', 'heap', 'resident'],
    ...[own, pong].map(({ name, heap, resident }) => [name, change(heap), change(resident)]),
  ])}\n`,
);
process.exit();
