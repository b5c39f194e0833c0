import { expect, type TestContext } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readClock } from '../../src/cli/now.ts';
import { type Bot, buildBot } from '../../src/discord/bot.ts';
import type { Rates } from '../../src/discord/cooldown.ts';
import { Gateway } from '../../src/discord/gateway/gateway.ts';
import { buildLog } from '../../src/discord/log.ts';
import { Serving } from '../../src/discord/serving.ts';
import type { StartError } from '../../src/discord/start-error.ts';
import type { FactBase } from '../../src/knowledge/fact-base.ts';
import type { SecondReader } from '../../src/model-reader/door.ts';
import { KeptSettings } from '../../src/settings/kept-settings.ts';
import { type ServerSettings, UNSET } from '../../src/settings/server-settings.ts';
import { base as shipped } from '../answering/ask-shipped.ts';
import { LoopbackDiscord, type LoopbackOptions } from '../support/discord/loopback-discord.ts';
import type { Channel } from '../support/discord/world.ts';
import { keptLog } from './kept-log.ts';
import { secretsOf } from './secrets.ts';

/** A day before the talks, so that nothing lies in the past. */
const BEFORE = '2024-10-29T09:00:00+09:00';

interface Options extends LoopbackOptions {
  /** Where another run was connected before; else a Discord of its own. */
  readonly on?: LoopbackDiscord;
  readonly base?: FactBase;
  /** Channels in which every question is answered; known only once the loopback has them. */
  readonly listensIn?: (discord: LoopbackDiscord) => string[];
  /** Whether every question is answered in `listed`, for which the loopback has to approve the intent. */
  readonly listens?: boolean;
  /** Whether the bot asks for the intent; where left out, if it has channels in which it answers every question. */
  readonly readsContent?: boolean;
  readonly threads?: boolean;
  /** Applications whose webhooks write in people's place. */
  readonly proxies?: ReadonlySet<string>;
  readonly guild?: (discord: LoopbackDiscord) => string;
  readonly rates?: Rates;
  readonly patience?: number;
  readonly token?: string;
  readonly reader?: SecondReader;
  /** Whether what questions look at is not read yet. */
  readonly readsLater?: boolean;
  /** What servers have set, over defaults. */
  readonly settings?: (defaults: ServerSettings) => KeptSettings;
}

/** The bot as it ships, and the Discord that it is connected to. */
export interface Attache {
  readonly discord: LoopbackDiscord;
  /** Two channels of one server. */
  readonly channel: Channel;
  readonly listed: Channel;
  readonly gateway: Gateway;
  readonly bot: Bot;
  readonly serving: Serving;
  /** What it logged, a JSON object each. */
  readonly logged: ReturnType<typeof keptLog>['lines'];
  /** Sets the bot's clock. */
  readonly at: (iso: string) => void;
  /** The error with which the program would have ended. */
  readonly ended: Promise<StartError>;
  readonly connecting: Promise<void>;
}

/** Not connected yet: what `connecting` waits for. */
export async function attacheApart(context: TestContext, options: Options = {}): Promise<Attache> {
  const {
    on,
    base = shipped,
    listensIn,
    listens = false,
    readsContent,
    threads = true,
    proxies = new Set<string>(),
    guild,
    rates,
    patience = 30_000,
    token,
    reader,
    readsLater = false,
    settings = (defaults) => new KeptSettings(defaults),
    ...loopback
  } = options;
  const discord = on ?? (await LoopbackDiscord.start(loopback));
  const secrets = secretsOf(discord);
  const server = discord.guild();
  const [channel, listed] = [discord.channel(server), discord.channel(server)];
  const log = keptLog();
  const channels = [...(listensIn?.(discord) ?? []), ...(listens ? [listed.id] : [])];
  let now = readClock(BEFORE);
  const bot = buildBot(base, {
    commands,
    clock: () => now,
    rates: rates ?? { user: 1000, channel: 10_000 },
    hears: true,
    readsContent: readsContent ?? channels.length > 0,
    settings: settings({ ...UNSET, channels }),
    ...(reader && { reader }),
    readsLater,
  });
  let end: (error: StartError) => void = () => {};
  const ended = new Promise<StartError>((resolve) => {
    end = resolve;
  });
  const serving = new Serving(bot);
  const gateway = new Gateway({
    serving,
    log: buildLog('trace', log.to),
    token: token ?? discord.token,
    api: discord.api,
    guild: guild?.(discord) ?? null,
    listening: {
      threads,
      proxies,
    },
    patience,
    pause: 10,
    onReady: () => {},
    onFinal: (error) => end(error),
  });
  context.onTestFinished(async () => {
    await gateway.stop();
    if (!on) await discord.stop();
    for (const secret of secrets()) expect(log.text().includes(secret), `the log has ${secret}`).toBe(false);
  });
  return {
    discord,
    channel,
    listed,
    gateway,
    bot,
    serving,
    logged: log.lines,
    at: (iso) => {
      now = readClock(iso);
    },
    ended,
    connecting: gateway.connect(),
  };
}

/** Connected and ready. */
export async function attache(context: TestContext, options: Options = {}): Promise<Attache> {
  const all = await attacheApart(context, options);
  await all.discord.connected();
  await all.connecting;
  return all;
}
