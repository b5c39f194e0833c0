import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { commands } from '../commands/index.ts';
import { tell } from './cli/failure.ts';
import { clockAt } from './cli/now.ts';
import { databaseOf, defaultsOf, modelOf, readsContent, type Settings, settings } from './config.ts';
import { buildBot } from './discord/bot.ts';
import { LIMITS } from './discord/limits.ts';
import { buildLog, type Log } from './discord/log.ts';
import { keepKnowing, startKnowing } from './discord/reloading.ts';
import { Serving } from './discord/serving.ts';
import { StartError } from './discord/start-error.ts';
import { readAside } from './knowledge/read-aside.ts';
import type { SecondReader } from './model-reader/door.ts';
import { KeptSettings } from './settings/kept-settings.ts';
import { keepCurrent, openSettings } from './settings/open-settings.ts';

const USAGE =
  'usage: npm start\n\nConnects the bot to Discord, or shows it on a page; .env.example tells what can be set.';
const PORT = 3000;
/** What articles are read by that change while the bot runs. */
const READING = new URL('reading-thread.js', import.meta.url);
/** Where the database is opened. */
const STORE = new URL('store-thread.js', import.meta.url);
/** Milliseconds after which what another copy of the program has set is in force here too. */
const CURRENT = 15_000;
/** On a page of one's own nobody takes anything from others. */
const UNLIMITED = { user: 100_000, channel: 100_000 };

/** What is to be done at the end for each door that is open: it finishes what is under way. */
const closing: (() => Promise<unknown>)[] = [];
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void Promise.allSettled(closing.map((close) => close())).then(() => process.exit(0)));
}
try {
  await start(settings());
} catch (error) {
  end(error);
}

/** Opens the doors that are set up, each of which is loaded only then; where none is, the playground. */
async function start(set: Settings): Promise<void> {
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey, TIME_ZONE: zone } = set;
  const log = buildLog(set.LOG_LEVEL, process.stdout);
  const dir = set.KNOWLEDGE_DIR;
  const isLive = token !== undefined || publicKey !== undefined;
  const { settings, read } = isLive
    ? settingsFor(set, log)
    : { settings: new KeptSettings(defaultsOf(set)), read: null };
  const { base, found, loaded } = startKnowing(dir, log);
  const reader = await readerFor(set, log);
  const bot = buildBot(base, {
    commands,
    clock: (at) =>
      zone === undefined ? clockAt(at) : Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone),
    rates: isLive
      ? { user: set.USER_QUESTIONS_PER_MINUTE, channel: set.CHANNEL_QUESTIONS_PER_MINUTE, posts: LIMITS.posts }
      : UNLIMITED,
    hears: token !== undefined || !isLive,
    readsContent: readsContent(set),
    reader,
    loaded,
    settings,
    readsLater: true,
  });
  const serving = new Serving(bot);
  const forget = keepKnowing(serving, { dir, found, read: readAside(READING) }, log);
  closing.push(async () => forget());
  if (read === null) return play(set, serving, log);
  const gateway = token === undefined ? null : await gatewayFor(set, token, serving, log);
  await read;
  if (publicKey !== undefined || set.PORT !== undefined) {
    await listen(set, serving, log, gateway && (() => gateway.isReady()));
  }
  if (gateway) await gateway.connect();
  else prepare(serving, log);
}

/** Does when a door is open what questions would else wait for. */
function prepare(serving: Serving, log: Log): void {
  serving.prepare().catch((error: unknown) => log.error({ err: error }, 'not all could be prepared'));
}

/** What servers have set; `read` resolves when it has come from the database, while all else is prepared. @throws StartError */
function settingsFor(set: Settings, log: Log): { readonly settings: KeptSettings; readonly read: Promise<void> } {
  const place = databaseOf(set);
  const told = (error: unknown) => {
    throw new StartError((error as Error).message);
  };
  try {
    const { settings, read } = openSettings(place, defaultsOf(set), STORE);
    closing.push(() => settings.close());
    if ('url' in place) {
      const onFault = (error: unknown) =>
        log.warn({ err: error }, 'settings cannot be read anew; what was known holds');
      const forget = keepCurrent(settings, CURRENT, onFault);
      closing.push(async () => forget());
    }
    const known = read.catch(told);
    // It is waited for before a door is opened; until then a failure is none of an unknown promise.
    known.catch(() => {});
    return { settings, read: known };
  } catch (error) {
    return told(error);
  }
}

/** What asks a model, loaded only where one is to be asked. */
async function readerFor(set: Settings, log: Log): Promise<SecondReader | null> {
  const told = modelOf(set);
  if (told === null) return null;
  const { openReader } = await import('./model-reader/open.ts');
  const reader = openReader(told, (line) => log.warn(line));
  if (reader === null) return null;
  closing.push(async () => {
    reader.close();
    log.info({ ...reader.spending, ...reader.outcomes }, 'what a model was asked');
  });
  return reader;
}

async function gatewayFor(set: Settings, token: string, serving: Serving, log: Log) {
  const { Gateway } = await import('./discord/gateway/gateway.ts');
  const gateway = new Gateway({
    serving,
    log,
    token,
    api: set.DISCORD_API_URL ?? null,
    guild: set.DISCORD_GUILD_ID ?? null,
    listening: {
      threads: set.THREAD_FOLLOW_UPS === 'on',
      proxies: new Set(set.PROXY_APPLICATIONS),
    },
    patience: 30_000,
    pause: 2000,
    onReady: () => prepare(serving, log),
    onFinal: end,
  });
  closing.push(() => gateway.stop());
  return gateway;
}

async function listen(set: Settings, serving: Serving, log: Log, gateway: (() => boolean) | null): Promise<void> {
  const { HttpDoor } = await import('./discord/http/http-door.ts');
  const door = new HttpDoor({
    serving,
    log,
    publicKey: set.DISCORD_PUBLIC_KEY ?? null,
    api: set.DISCORD_API_URL ?? null,
    address: { host: set.HOST, port: set.PORT ?? PORT, further: 0 },
    gateway,
    now: Date.now,
  });
  closing.push(() => door.close());
  await door.open();
}

async function play(set: Settings, serving: Serving, log: Log): Promise<void> {
  const { Playground } = await import('./playground/playground.ts');
  const page = fileURLToPath(new URL('page', import.meta.url));
  const zone = set.TIME_ZONE ?? Temporal.Now.timeZoneId();
  const playground = new Playground({ serving, log, page, zone, port: set.PORT ?? PORT, now: Date.now });
  closing.push(() => playground.close());
  const address = await playground.open();
  process.stdout.write(
    `Attaché answers on ${address} for you alone; to put it on a server set DISCORD_TOKEN, as README.md tells.\n`,
  );
}

function end(error: unknown): void {
  process.exit(tell(error, process.stderr, USAGE));
}
