import { Temporal } from 'temporal-polyfill';
import { commands } from '../commands/index.ts';
import { tell } from './cli/failure.ts';
import { clockHere } from './cli/now.ts';
import { settings } from './config.ts';
import { buildBot } from './discord/bot.ts';
import { Gateway } from './discord/gateway/gateway.ts';
import { buildLog } from './discord/log.ts';
import { StartError } from './discord/start-error.ts';
import { loadKnowledge } from './knowledge/load.ts';

const USAGE = 'usage: npm start\n\nConnects the bot to Discord; .env.example tells what can be set.';

try {
  await start();
} catch (error) {
  process.exitCode = tell(error, process.stderr, USAGE);
}

async function start(): Promise<void> {
  const set = settings();
  if (set.DISCORD_TOKEN === undefined) {
    throw new StartError(
      'DISCORD_TOKEN is not set, and without it there is no Discord. Write it into a file .env, as .env.example shows; or ask in the terminal: npm run ask',
    );
  }
  const zone = set.TIME_ZONE;
  const clock = () => (zone === undefined ? clockHere() : Temporal.Now.zonedDateTimeISO(zone));
  const rates = { user: set.USER_QUESTIONS_PER_MINUTE, channel: set.CHANNEL_QUESTIONS_PER_MINUTE };
  const gateway = new Gateway({
    bot: buildBot(loadKnowledge(set.KNOWLEDGE_DIR), commands, clock, rates),
    log: buildLog(set.LOG_LEVEL, process.stdout),
    token: set.DISCORD_TOKEN,
    api: set.DISCORD_API_URL ?? null,
    guild: set.DISCORD_GUILD_ID ?? null,
    listening: { channels: new Set(set.ANSWER_CHANNELS), threads: set.THREAD_FOLLOW_UPS === 'on' },
    patience: 30_000,
    pause: 2000,
    onFinal: (error) => process.exit(tell(error, process.stderr, USAGE)),
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void gateway.stop().finally(() => process.exit(0)));
  }
  await gateway.connect();
}
