import { setTimeout as after } from 'node:timers/promises';
import { type Client, Events, type REST, Status } from 'discord.js';
import type { Log } from '../log.ts';
import { StartError } from '../start-error.ts';
import { buildClient } from './client.ts';
import { finalClosure, finalLogin, TOKEN_REFUSED } from './final.ts';
import { Token } from './token.ts';
import { TokenRest } from './token-rest.ts';
import { Watchdog } from './watchdog.ts';

export interface ConnectionOptions {
  readonly log: Log;
  readonly token: string;
  /** Where the API is; null for Discord's own. */
  readonly api: string | null;
  /** Whether the text of all messages is asked for. */
  readonly readsContent: boolean;
  /** Milliseconds in which a session that is resumed has to come to life. */
  readonly patience: number;
  /** Milliseconds before what failed is tried again; for a connection longer each time. */
  readonly pause: number;
  /** Listens to a client that is about to connect. */
  readonly attach: (client: Client) => void;
  /** Called once when something happens after which only the operator can help. */
  readonly onFinal: (error: StartError) => void;
}

const LONGEST_PAUSE = 5 * 60_000;

/** Keeps one client connected, and replaces it by another where it cannot help itself. */
export class Connection {
  /** Requests of the bot's own. */
  readonly rest: REST;
  private readonly options: ConnectionOptions;
  private readonly token: Token;
  private readonly watchdog: Watchdog;
  private current: Client | null = null;
  private stopped = false;
  /** Attempts to connect that failed, since the last that did not. */
  private failures = 0;

  constructor(options: ConnectionOptions) {
    const { log, patience, pause } = options;
    this.options = options;
    this.token = new Token({
      pause,
      onDoubt: (error) => log.warn({ err: error }, 'Discord does not take the token; trying once more'),
      onRefused: () => this.end(new StartError(TOKEN_REFUSED)),
    });
    this.rest = this.newRest();
    this.watchdog = new Watchdog(
      patience,
      () => this.current?.ws.shards.some(({ status }) => status === Status.Resuming) ?? false,
      () => {
        log.warn('the gateway does not answer RESUME; connecting anew');
        void this.connect();
      },
    );
  }

  /** Null between two. */
  get client(): Client | null {
    return this.current;
  }

  /** Whether messages can come and be answered. */
  get isReady(): boolean {
    const client = this.current;
    if (this.token.isInDoubt) return false;
    return client?.isReady() === true && !client.ws.shards.some(({ status }) => status === Status.Resuming);
  }

  /** Connects, and goes on trying where a later attempt may succeed. What cannot succeed goes to `onFinal`. */
  async connect(): Promise<void> {
    while (!this.stopped) {
      this.leave();
      const { client, broken } = this.newClient();
      this.current = client;
      try {
        await Promise.race([client.login(this.options.token), broken]);
        // From here on nobody waits for it.
        broken.catch(async (error) => (await this.mayTryAgain(client, error)) && this.connect());
        return;
      } catch (error) {
        if (!(await this.mayTryAgain(client, error))) return;
      }
    }
  }

  /** Nothing is told any more, while requests can still be made. */
  deafen(): void {
    this.stopped = true;
    this.watchdog.stop();
    this.current?.ws.removeAllListeners();
  }

  leave(): void {
    const client = this.current;
    this.current = null;
    if (!client) return;
    client.ws.removeAllListeners();
    client.removeAllListeners();
    client.on(Events.Error, () => {});
    // Not waited for: of a connection that is just coming about it does not end.
    void client.destroy();
  }

  /** Leaves a client that came to nothing, and waits; false where nothing more is wanted. */
  private async mayTryAgain(client: Client, error: unknown): Promise<boolean> {
    // It was left meanwhile.
    if (this.current !== client) return false;
    const final = finalLogin(error);
    if (final) {
      this.end(final);
      return false;
    }
    this.leave();
    const pause = Math.min(this.options.pause * 2 ** this.failures++, LONGEST_PAUSE);
    this.options.log.warn({ err: error, again: pause }, 'not connected to Discord; trying again');
    await after(pause, undefined, { ref: true });
    return this.current === null;
  }

  private end(error: StartError): void {
    if (this.stopped) return;
    this.stopped = true;
    this.watchdog.stop();
    this.leave();
    this.options.onFinal(error);
  }

  private newRest(): REST {
    const { api, token } = this.options;
    return new TokenRest(api === null ? {} : { api }, this.token).setToken(token);
  }

  /** A client that is listened to, and what rejects where its connection cannot be read. */
  private newClient(): { readonly client: Client; readonly broken: Promise<never> } {
    const { log, readsContent } = this.options;
    let onConnection: (error: unknown) => void = () => {};
    const broken = new Promise<never>((_, reject) => {
      onConnection = reject;
    });
    const onEvent = (error: unknown) => log.error({ err: error }, 'an event cannot be read; it is passed over');
    const client = buildClient(this.newRest(), readsContent, { onEvent, onConnection });
    this.listen(client);
    this.options.attach(client);
    return { client, broken };
  }

  private listen(client: Client): void {
    const { log } = this.options;
    client.on(Events.Raw, () => this.watchdog.alive());
    client.on(Events.ClientReady, () => {
      this.failures = 0;
    });
    client.on(Events.ShardReconnecting, () => {
      log.info('the connection was lost; reconnecting');
      this.watchdog.reconnecting();
    });
    client.on(Events.ShardDisconnect, ({ code }) => {
      const final = finalClosure(code);
      if (final) this.end(final);
    });
    client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the connection has a fault'));
    client.on(Events.Error, (error) => log.error({ err: error }, 'the client has a fault'));
  }
}
