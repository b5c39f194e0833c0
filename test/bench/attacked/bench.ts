/**
 * Ten members send what takes longest, a hundred times a second, with the limits as they ship; meanwhile others ask,
 * each of whom has to wait for a reply no longer than usual.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { readGold } from '../../gold/judge.ts';
import { LoopbackDiscord } from '../../support/discord/loopback-discord.ts';
import type { Channel } from '../../support/discord/world.ts';
import { table } from '../table.ts';
import { attack, TEXTS } from './attacks.ts';

const ATTACKERS = 10;
const PER_SECOND = 100;
const SECONDS = 20;
/** Milliseconds between two questions of others. */
const EVERY = 100;
/** So many that no channel is asked in more often than Discord takes replies. */
const CHANNELS = 20;
const WARM = 200;
/** Milliseconds in which a bot that has connected comes to rest. */
const REST = 3000;
/** Milliseconds that are waited for the last replies. */
const LAST = 5000;

const questions = readGold(readFileSync('test/gold/talks.jsonl', 'utf8'))
  .filter(({ ctx }) => ctx.length === 0)
  .map(({ question }) => question);

interface Wait {
  /** Milliseconds until the reply, and how many of them the bot computed: what is left of a busy machine's share. */
  readonly ms: number;
  readonly computed: number;
}

type Waits = Record<'mention' | '/ask', Wait[]>;

/** Milliseconds for which the bot's thread has computed since it started. */
function computed(): number {
  return Number(readFileSync(`/proc/${child.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

/** Asks as somebody who has not asked before, and notes how long that took. */
async function ask(discord: LoopbackDiscord, channel: Channel, i: number, waits: Waits): Promise<void> {
  const [person, question = ''] = [discord.user(), questions[i % questions.length]];
  const [started, before] = [performance.now(), computed()];
  const way = i % 2 === 0 ? 'mention' : '/ask';
  if (way === '/ask') await discord.command(channel, person, 'ask', { question });
  else await discord.replyTo(discord.say(channel, person, question, { mention: true }));
  waits[way].push({ ms: performance.now() - started, computed: computed() - before });
}

/** Asks at an even pace, and attacks where there is somebody to do so; the number of questions. */
async function run(discord: LoopbackDiscord, channels: readonly Channel[], isAttacked: boolean, waits: Waits) {
  const [channel, listed] = channels.slice(-2) as [Channel, Channel];
  const attackers = Array.from({ length: ATTACKERS }, () => discord.user());
  const started = performance.now();
  let asked = 0;
  for (let i = 0; i < PER_SECOND * SECONDS; i++) {
    await after(Math.max(0, started + (i * 1000) / PER_SECOND - performance.now()));
    const attacker = attackers[i % ATTACKERS];
    if (isAttacked && attacker) attack(discord, { channel, listed }, attacker, i);
    const place = channels[asked % CHANNELS];
    if (place && performance.now() - started >= asked * EVERY) void ask(discord, place, asked++, waits).catch(() => {});
  }
  await after(LAST);
  return asked;
}

function row(name: string, waits: readonly Wait[], asked: number): string[] {
  const of = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
    return [at(0.5), at(0.99)];
  };
  const [ms, work] = [waits.map((each) => each.ms), waits.map((each) => each.computed)];
  return [name, String(asked), String(waits.length), ...of(ms), ...of(work)];
}

const discord = await LoopbackDiscord.start({ messageContent: true });
const guild = discord.guild();
const channels = Array.from({ length: CHANNELS + 2 }, () => discord.channel(guild));
const { start } = JSON.parse(readFileSync('package.json', 'utf8')).scripts as { start: string };
const child = fork('launch.mjs', ['bench-attache'], {
  execArgv: start.split(' ').filter((word) => word.startsWith('--')),
  env: {
    ...process.env,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    ANSWER_CHANNELS: channels.at(-1)?.id,
    LOG_LEVEL: 'silent',
  },
});
try {
  await discord.connected();
  await after(REST);
  for (let i = 0; i < WARM; i++) {
    const place = discord.channel(guild);
    await discord.command(place, discord.user(), 'ask', { question: questions[i % questions.length] ?? '' });
  }
  const rows: string[][] = [];
  for (const isAttacked of [false, true]) {
    const waits: Waits = { mention: [], '/ask': [] };
    const asked = await run(discord, channels, isAttacked, waits);
    const when = isAttacked ? 'attacked' : 'in peace';
    rows.push(row(`${when}: mention`, waits.mention, Math.ceil(asked / 2)));
    rows.push(row(`${when}: /ask`, waits['/ask'], Math.floor(asked / 2)));
  }
  process.stdout.write(
    `${ATTACKERS} members send ${PER_SECOND} messages a second for ${SECONDS} s, of ${Object.keys(TEXTS).length} kinds in every way; others ask.\n\n${table([['a reply to others, ms', 'asked', 'replied', 'median', 'p99', 'computed: median', 'p99'], ...rows])}\n`,
  );
} finally {
  child.kill('SIGKILL');
  await discord.stop();
}
process.exit();
