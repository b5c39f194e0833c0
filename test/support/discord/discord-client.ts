import { once } from 'node:events';
import {
  type BitFieldResolvable,
  Client,
  Events,
  GatewayIntentBits,
  type GatewayIntentsString,
  Partials,
} from 'discord.js';
import type { TestContext } from 'vitest';
import { LoopbackDiscord, type LoopbackOptions } from './loopback-discord.ts';

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
const INTENTS = [Guilds, GuildMessages, DirectMessages];

export interface Situation {
  readonly discord: LoopbackDiscord;
  readonly client: Client<true>;
}

interface Options extends LoopbackOptions {
  readonly intents?: BitFieldResolvable<GatewayIntentsString, number>;
  /** Milliseconds after which a request is given up. */
  readonly timeout?: number;
}

/** A client that has not logged in, and the Discord that it would log in to. */
export async function apart({ onTestFinished }: TestContext, options: Options = {}) {
  const { intents = INTENTS, timeout = 15_000, ...rest } = options;
  const discord = await LoopbackDiscord.start(rest);
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    rest: { api: discord.api, timeout },
  });
  onTestFinished(async () => {
    await client.destroy();
    await discord.stop();
  });
  return { discord, client };
}

export async function together(context: TestContext, options: Options = {}): Promise<Situation> {
  const { discord, client } = await apart(context, options);
  const ready = once(client, Events.ClientReady);
  await client.login(discord.token);
  await ready;
  return { discord, client: client as Client<true> };
}
