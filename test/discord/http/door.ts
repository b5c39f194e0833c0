import { expect, type TestContext } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { readClock } from '../../../src/cli/now.ts';
import { type Bot, buildBot } from '../../../src/discord/bot.ts';
import { HttpDoor } from '../../../src/discord/http/http-door.ts';
import { buildLog } from '../../../src/discord/log.ts';
import { Serving } from '../../../src/discord/serving.ts';
import { base } from '../../answering/ask-shipped.ts';
import { PUBLIC_KEY } from '../../support/discord/application.ts';
import { signed } from '../../support/discord/endpoint.ts';
import { LoopbackDiscord } from '../../support/discord/loopback-discord.ts';
import type { Channel, Person } from '../../support/discord/world.ts';
import { keptLog } from '../kept-log.ts';
import { secretsOf } from '../secrets.ts';

/** The bot as it ships, without a connection to Discord, and the Discord that posts to it. */
export interface OverHttp {
  readonly discord: LoopbackDiscord;
  readonly channel: Channel;
  readonly person: Person;
  readonly bot: Bot;
  readonly door: HttpDoor;
  /** Where it listens, without a path. */
  readonly url: string;
  readonly logged: ReturnType<typeof keptLog>['lines'];
  /** Sets the bot's clock. */
  readonly at: (iso: string) => void;
  /** Posts a body under Discord's signature, or under what is given. */
  readonly post: (body: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
}

interface Options {
  readonly gateway?: () => boolean;
  /** Milliseconds since 1970, by which requests are old or new. */
  readonly now?: () => number;
}

/** A day before the talks, so that nothing lies in the past. */
const BEFORE = '2024-10-29T09:00:00+09:00';

export async function overHttp(context: TestContext, { gateway, now = Date.now }: Options = {}): Promise<OverHttp> {
  const discord = await LoopbackDiscord.start();
  const secrets = secretsOf(discord);
  let clock = readClock(BEFORE);
  const bot = buildBot(base, {
    commands,
    clock: () => clock,
    rates: { user: 1000, channel: 10_000 },
    hears: false,
  });
  const log = keptLog();
  const door = new HttpDoor({
    serving: new Serving(bot),
    log: buildLog('trace', log.to),
    publicKey: PUBLIC_KEY,
    api: discord.api,
    address: { host: '127.0.0.1', port: 0, further: 0 },
    gateway: gateway ?? null,
    now,
  });
  const url = `http://127.0.0.1:${await door.open()}`;
  discord.endpoint = `${url}/interactions`;
  context.onTestFinished(async () => {
    await door.close();
    await discord.stop();
    for (const secret of secrets()) expect(log.text().includes(secret), `the log has ${secret}`).toBe(false);
  });
  return {
    discord,
    channel: discord.channel(discord.guild()),
    person: discord.user(),
    bot,
    door,
    url,
    logged: log.lines,
    at: (iso) => {
      clock = readClock(iso);
    },
    post: (body, headers = signed(body)) => fetch(`${url}/interactions`, { method: 'POST', headers, body }),
  };
}
