import { setTimeout as after } from 'node:timers/promises';
import { type Client, Events, REST, Status } from 'discord.js';
import {
  type APIInteraction,
  GatewayDispatchEvents,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
} from 'discord-api-types/v10';
import { Counts } from '../counts.ts';
import { acknowledging } from '../delivery.ts';
import { failureOf } from '../errors.ts';
import { Desk } from '../interactions/desk.ts';
import type { Log } from '../log.ts';
import { Messages, type Spoken } from '../messages/messages.ts';
import { Pending } from '../pending.ts';
import { register } from '../registration/register.ts';
import type { Serving } from '../serving.ts';
import { StartError } from '../start-error.ts';
import { buildClient } from './client.ts';
import { finalClosure, finalLogin, TOKEN_REFUSED } from './final.ts';
import { interactionHandler } from './interactions.ts';
import { RestPosting } from './posting.ts';
import { channelOf, type Listening } from './surroundings.ts';
import { Token } from './token.ts';
import { TokenRest } from './token-rest.ts';
import { Watchdog } from './watchdog.ts';

export interface GatewayOptions {
  readonly serving: Serving;
  readonly log: Log;
  readonly token: string;
  /** Where the API is; null for Discord's own. */
  readonly api: string | null;
  /** The server for which commands are registered; null for all. */
  readonly guild: string | null;
  readonly listening: Listening;
  /** Milliseconds in which a session that is resumed has to come to life. */
  readonly patience: number;
  /** Milliseconds before a login that failed is tried again; longer each time. */
  readonly pause: number;
  /** Called once when something happens after which only the operator can help. */
  readonly onFinal: (error: StartError) => void;
}

const LONGEST_PAUSE = 5 * 60_000;
/** Discord gives a program ten seconds to end; some are left for the connection itself. */
const DRAIN = 8000;

/** The door by which a connected client brings messages and interactions. */
export class Gateway {
  private readonly options: GatewayOptions;
  private readonly token: Token;
  private readonly rest: REST;
  private readonly counts = new Counts();
  private readonly pending = new Pending();
  private readonly watchdog: Watchdog;
  private readonly onInteraction: (interaction: APIInteraction) => Promise<void>;
  private readonly messages: Messages;
  private client: Client | null = null;
  private stopped = false;
  private registered = false;
  /** Attempts to connect that failed, since the last that did not. */
  private failures = 0;

  constructor(options: GatewayOptions) {
    const { serving, log, api, listening, patience, pause } = options;
    this.options = options;
    this.token = new Token({
      pause,
      onDoubt: (error) => log.warn({ err: error }, 'Discord does not take the token; trying once more'),
      onRefused: () => this.end(new StartError(TOKEN_REFUSED)),
    });
    this.rest = this.newRest();
    this.watchdog = new Watchdog(
      patience,
      () => this.client?.ws.shards.some(({ status }) => status === Status.Resuming) ?? false,
      () => {
        log.warn('the gateway does not answer RESUME; connecting anew');
        void this.connect();
      },
    );
    const callbacks = new REST(acknowledging(api));
    const desk = new Desk({ serving, rest: async () => callbacks, log, counts: this.counts, pauses: [] });
    this.onInteraction = interactionHandler(desk, callbacks, log);
    this.messages = new Messages({
      serving,
      posting: new RestPosting(this.rest, log, this.counts),
      log,
      counts: this.counts,
      self: () => this.client?.user?.id ?? '',
      channel: (id) => channelOf(this.client as Client, id, listening),
      readsContent: readsContent(listening),
      since: Date.now(),
    });
  }

  /** Connects, and goes on trying where a later attempt may succeed. What cannot succeed goes to `onFinal`. */
  async connect(): Promise<void> {
    while (!this.stopped) {
      this.leave();
      const { client, broken } = this.newClient();
      this.client = client;
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

  /** Whether messages can come. */
  isReady(): boolean {
    const { client } = this;
    if (this.token.isInDoubt) return false;
    return client?.isReady() === true && !client.ws.shards.some(({ status }) => status === Status.Resuming);
  }

  /** Takes nothing more, finishes what is under way and leaves. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.watchdog.stop();
    this.client?.ws.removeAllListeners();
    await this.pending.settled(DRAIN);
    this.leave();
    this.options.log.info({ ...this.counts }, 'stopped');
  }

  private leave(): void {
    const { client } = this;
    this.client = null;
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
    if (this.client !== client) return false;
    const final = finalLogin(error);
    if (final) {
      this.end(final);
      return false;
    }
    this.leave();
    const pause = Math.min(this.options.pause * 2 ** this.failures++, LONGEST_PAUSE);
    this.options.log.warn({ err: error, again: pause }, 'not connected to Discord; trying again');
    await after(pause, undefined, { ref: true });
    return this.client === null;
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
    const { log, listening } = this.options;
    let onConnection: (error: unknown) => void = () => {};
    const broken = new Promise<never>((_, reject) => {
      onConnection = reject;
    });
    const onEvent = (error: unknown) => log.error({ err: error }, 'an event cannot be read; it is passed over');
    const client = buildClient(this.newRest(), readsContent(listening), { onEvent, onConnection });
    return { client: this.attached(client), broken };
  }

  private attached(client: Client): Client {
    const { log } = this.options;
    client.on(Events.Raw, () => this.watchdog.alive());
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
    client.on(Events.ClientReady, (ready) => this.pending.track(this.ready(ready)));
    const on = <T>(event: GatewayDispatchEvents, take: (data: T) => Promise<void>) =>
      client.ws.on(event, (data: T) => {
        const work = (async () => take(data))().catch((error: unknown) =>
          log.error({ err: error, event }, 'an event failed'),
        );
        this.pending.track(work);
      });
    on<APIInteraction>(GatewayDispatchEvents.InteractionCreate, this.onInteraction);
    on<Spoken>(GatewayDispatchEvents.MessageCreate, (message) => this.messages.created(message));
    on<Spoken>(GatewayDispatchEvents.MessageUpdate, (message) => this.messages.edited(message));
    on<GatewayMessageDeleteDispatchData>(GatewayDispatchEvents.MessageDelete, ({ channel_id, id }) =>
      this.messages.removed(channel_id, [id]),
    );
    on<GatewayMessageDeleteBulkDispatchData>(GatewayDispatchEvents.MessageDeleteBulk, ({ channel_id, ids }) =>
      this.messages.removed(channel_id, ids),
    );
    return client;
  }

  /** Registers the commands, once in the life of the program, and says that all is well. */
  private async ready(client: Client<true>): Promise<void> {
    this.failures = 0;
    const { serving, log, guild } = this.options;
    let commands = 'as they were';
    if (!this.registered) {
      try {
        const { changed, twice } = await register(this.rest, client.application.id, guild, serving.bot.commands);
        this.registered = true;
        if (changed) commands = 'registered';
        if (twice)
          log.warn(
            { guild },
            'commands are registered for all servers too and show twice: remove one kind with "npm run deploy -- --clear"',
          );
      } catch (error) {
        commands = 'not registered';
        const why =
          failureOf(error) === 'forbidden'
            ? `the bot is not in the server DISCORD_GUILD_ID=${guild}, or was invited without the scope applications.commands`
            : 'see the error';
        log.error({ err: error }, `the commands could not be registered: ${why}`);
      }
    }
    log.info({ user: client.user.tag, servers: client.guilds.cache.size, commands }, 'ready');
  }
}

function readsContent({ channels }: Listening): boolean {
  return channels.size > 0;
}
