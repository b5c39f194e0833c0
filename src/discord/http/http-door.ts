import { Desk } from '../interactions/desk.ts';
import { lateRest } from '../late-rest.ts';
import type { Log } from '../log.ts';
import { Pending } from '../pending.ts';
import type { Serving } from '../serving.ts';
import { healthEndpoints } from './health.ts';
import { interactionsEndpoint } from './interactions.ts';
import { type Address, HttpServer } from './server.ts';

export interface HttpDoorOptions {
  readonly serving: Serving;
  readonly log: Log;
  /** Of the application, to know Discord by; null where interactions come by the gateway, and only health is told. */
  readonly publicKey: string | null;
  /** Where the API is; null for Discord's own. */
  readonly api: string | null;
  readonly address: Address;
  /** Whether messages can come; null where there is no gateway. */
  readonly gateway: (() => boolean) | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Milliseconds after which a request is made again that Discord refused because the callback was still on its way, or
 * that did not reach it.
 */
const PAUSES = [100, 400, 1500];
/** Milliseconds at the end: for requests under way, and for what follows their answers, half of it each. */
const DRAIN = 8000;

/** The door by which Discord posts interactions, with no connection kept; and where the program's health is told. */
export class HttpDoor {
  private readonly options: HttpDoorOptions;
  private readonly pending = new Pending();
  private readonly server: HttpServer;
  private draining = false;

  constructor(options: HttpDoorOptions) {
    this.options = options;
    const { serving, log, publicKey, api, gateway, now } = options;
    const { pending } = this;
    const { counts } = serving.bot;
    const desk = new Desk({ serving, rest: lateRest(api), log, counts, pauses: PAUSES });
    const health = healthEndpoints(() => ({
      knowledge: serving.bot.base.articles.size > 0,
      gateway: gateway?.() ?? null,
      draining: this.draining,
    }));
    const endpoints = publicKey === null ? [] : [interactionsEndpoint({ desk, publicKey, now, pending, log })];
    this.server = new HttpServer(() => [health, ...endpoints], log);
  }

  /**
   * The port that is listened on.
   * @throws StartError
   */
  async open(): Promise<number> {
    const { address, log, publicKey } = this.options;
    const port = await this.server.listen(address);
    log.info({ port, interactions: publicKey !== null }, 'listening');
    return port;
  }

  /** Takes nothing more, and finishes what is under way. */
  async close(): Promise<void> {
    this.draining = true;
    await this.server.stop(DRAIN / 2);
    await this.pending.settled(DRAIN / 2);
    this.options.log.info({ ...this.options.serving.bot.counts }, 'no longer listening');
  }
}
