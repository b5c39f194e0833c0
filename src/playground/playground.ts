import { Hono } from 'hono';
import type { Bot } from '../discord/bot.ts';
import { Counts } from '../discord/counts.ts';
import { interactionsEndpoint } from '../discord/http/interactions.ts';
import { HttpServer } from '../discord/http/server.ts';
import { Desk } from '../discord/interactions/desk.ts';
import { lateRest } from '../discord/late-rest.ts';
import type { Log } from '../discord/log.ts';
import type { Channel as Surroundings } from '../discord/messages/channel.ts';
import { Messages } from '../discord/messages/messages.ts';
import { Pending } from '../discord/pending.ts';
import { commandsJson } from '../discord/registration/command-json.ts';
import { PACE, type Serving } from '../discord/serving.ts';
import { inSlices } from '../steps.ts';
import { AskedAt } from './asked-at.ts';
import type { Channel } from './channel.ts';
import { Channels } from './channels.ts';
import type { World } from './contract.ts';
import { examplesOf } from './examples.ts';
import { Exchanges } from './exchanges.ts';
import { Files } from './files.ts';
import { headers, ownPageOnly } from './guard.ts';
import { opening } from './opening.ts';
import { pageRoutes } from './page-files.ts';
import { BOT, PERSON } from './people.ts';
import { PagePosting } from './posting.ts';
import { playgroundRoutes } from './routes.ts';
import { newSigner } from './signer.ts';
import { headingsOf } from './sources.ts';
import { webhookRoutes } from './webhooks.ts';

export interface PlaygroundOptions {
  readonly serving: Serving;
  readonly log: Log;
  /** Folder of the bundled page. */
  readonly page: string;
  /** In which the asker's clock is meant. */
  readonly zone: string;
  /** Where it is served if it can be, or else a little above. */
  readonly port: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Of this machine alone: nobody else is to ask here. */
const HOST = '127.0.0.1';
const FURTHER = 20;
/** Milliseconds, at the end; an open page keeps its stream. */
const DRAIN = 500;

/** A page that looks like a channel, and as much of a Discord behind it as the bot needs to be asked there. */
export class Playground {
  private readonly options: PlaygroundOptions;
  private readonly pending = new Pending();
  private readonly server: HttpServer;

  constructor(options: PlaygroundOptions) {
    this.options = options;
    this.server = new HttpServer((port) => [this.routes(addressOf(port))], options.log);
  }

  /**
   * The address of the page.
   * @throws StartError
   */
  async open(): Promise<string> {
    const heard = await this.server.listen({ host: HOST, port: this.options.port, further: FURTHER });
    setImmediate(() => void this.prepare());
    return addressOf(heard);
  }

  /** The first answers of a program take longest: these are given before somebody waits for one. */
  private async prepare(): Promise<void> {
    const { serving, log, now } = this.options;
    try {
      await serving.prepare();
      await inSlices(examplesOf(serving.bot, serving.bot.clock(now())), PACE);
    } catch (error) {
      log.error({ err: error }, 'not all could be prepared');
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.server.stop(DRAIN), this.pending.settled(DRAIN)]);
  }

  private routes(address: string): Hono {
    const { serving, log, page, zone, now } = this.options;
    const { pending } = this;
    const counts = new Counts();
    const channels = new Channels();
    const exchanges = new Exchanges();
    const files = new Files();
    const signer = newSigner();
    const askedAt = new AskedAt(zone, now);
    const desk = new Desk({ serving, rest: lateRest(`${address}/api`), log, counts, pauses: [20, 100] });
    const messages = new Messages({
      serving,
      posting: new PagePosting(channels),
      log,
      counts,
      self: () => BOT.id,
      channel: () => SURROUNDINGS,
      readsContent: true,
      proxies: new Set(),
      since: 0,
    });
    const stage = { askedAt, exchanges, messages, signer, endpoint: `${address}/interactions`, present: now };
    const constant = { bot: BOT, person: PERSON, zone, earliest: askedAt.earliest };
    const known = lately((bot) => ({
      ...opening(bot, askedAt),
      commands: commandsJson(bot.commands, 'guild'),
      articles: headingsOf(bot.base),
    }));
    const world = (channel: Channel): World => {
      const { bot } = serving;
      return { ...constant, ...known(bot), channel: channel.id, messages: channel.kept, now: askedAt.now() };
    };
    const app = new Hono();
    app.use(headers, ownPageOnly);
    app.route('/', pageRoutes(page));
    app.route('/', playgroundRoutes({ serving, channels, files, stage, world }));
    app.route('/', webhookRoutes(exchanges, files));
    app.route('/', interactionsEndpoint({ desk, publicKey: signer.publicKey, now, pending, log }));
    return app;
  }
}

const SURROUNDINGS: Surroundings = {
  listens: true,
  maySend: true,
  mayRefer: true,
  mayEmbed: true,
  ownRoles: [],
  nameOf: () => null,
};

/** What hangs on a bot, worked out once for each. */
function lately<T>(work: (bot: Bot) => T): (bot: Bot) => T {
  const done = new WeakMap<Bot, T>();
  return (bot) => {
    const known = done.get(bot) ?? work(bot);
    done.set(bot, known);
    return known;
  };
}

function addressOf(port: number): string {
  return `http://${HOST}:${port}`;
}
