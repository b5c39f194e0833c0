import { type Client, Events, REST } from 'discord.js';
import {
  type APIInteraction,
  GatewayDispatchEvents as Event,
  type GatewayChannelUpdateDispatchData,
  type GatewayGuildDeleteDispatchData,
  type GatewayGuildMemberUpdateDispatchData,
  type GatewayGuildRoleUpdateDispatchData,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
} from 'discord-api-types/v10';
import { acknowledging } from '../delivery.ts';
import { failureOf } from '../errors.ts';
import { Desk } from '../interactions/desk.ts';
import { Messages, type Spoken } from '../messages/messages.ts';
import { Pending } from '../pending.ts';
import { register } from '../registration/register.ts';
import type { Serving } from '../serving.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import { interactionHandler } from './interactions.ts';
import { RestPosting } from './posting.ts';
import { accessTo, channelOf, type Listening, liesIn } from './surroundings.ts';

export interface GatewayOptions extends Omit<ConnectionOptions, 'readsContent' | 'attach'> {
  readonly serving: Serving;
  /** The server for which commands are registered; null for all. */
  readonly guild: string | null;
  readonly listening: Listening;
  /** Called whenever all is well and has been said. */
  readonly onReady: () => void;
}

/** Discord gives a program ten seconds to end; some are left for the connection itself. */
const DRAIN = 8000;

/** After these the bot may be allowed in a channel what it was refused before. */
const CHANNEL_CHANGES = [Event.ChannelUpdate, Event.ThreadUpdate] as const;
const ROLE_CHANGES = [Event.GuildRoleCreate, Event.GuildRoleUpdate, Event.GuildRoleDelete] as const;

/** The door by which a connected client brings messages and interactions. */
export class Gateway {
  private readonly options: GatewayOptions;
  private readonly connection: Connection;
  private readonly pending = new Pending();
  private readonly onInteraction: (interaction: APIInteraction) => Promise<void>;
  private readonly posting: RestPosting;
  private readonly messages: Messages;
  private registered = false;

  constructor(options: GatewayOptions) {
    const { serving, log, api, listening } = options;
    const { counts, settings, readsContent, reach } = serving.bot;
    this.options = options;
    this.connection = new Connection({ ...options, readsContent, attach: (client) => this.attach(client) });
    const callbacks = new REST(acknowledging(api));
    const desk = new Desk({ serving, rest: async () => callbacks, log, counts, pauses: [] });
    reach.access = (server, channel) => {
      const { client } = this.connection;
      return client && accessTo(client, server, channel);
    };
    this.onInteraction = interactionHandler(desk, callbacks, log);
    this.posting = new RestPosting(this.connection.rest, log, counts);
    this.messages = new Messages({
      serving,
      posting: this.posting,
      log,
      counts,
      self: () => this.connection.client?.user?.id ?? '',
      channel: (id) => channelOf(this.connection.client as Client, id, settings, listening),
      readsContent,
      proxies: listening.proxies,
      since: Date.now(),
    });
  }

  /** Connects, and goes on trying where a later attempt may succeed. What cannot succeed goes to `onFinal`. */
  connect(): Promise<void> {
    return this.connection.connect();
  }

  /** Whether messages can come and be answered. */
  isReady(): boolean {
    return this.connection.isReady;
  }

  /** Takes nothing more, finishes what is under way and leaves. */
  async stop(): Promise<void> {
    this.connection.deafen();
    await this.pending.settled(DRAIN);
    this.connection.leave();
    this.options.log.info({ ...this.options.serving.bot.counts }, 'stopped');
  }

  private attach(client: Client): void {
    const { log } = this.options;
    client.on(Events.ClientReady, (ready) => this.pending.track(this.ready(ready)));
    const on = <T>(event: Event, take: (data: T) => Promise<void> | void) =>
      client.ws.on(event, (data: T) => {
        const work = (async () => take(data))().catch((error: unknown) =>
          log.error({ err: error, event }, 'an event failed'),
        );
        this.pending.track(work);
      });
    on<APIInteraction>(Event.InteractionCreate, this.onInteraction);
    on<Spoken>(Event.MessageCreate, (message) => this.messages.created(message));
    on<Spoken>(Event.MessageUpdate, (message) => this.messages.edited(message));
    on<GatewayMessageDeleteDispatchData>(Event.MessageDelete, ({ channel_id, id }) =>
      this.messages.removed(channel_id, [id]),
    );
    on<GatewayMessageDeleteBulkDispatchData>(Event.MessageDeleteBulk, ({ channel_id, ids }) =>
      this.messages.removed(channel_id, ids),
    );
    const reopen = (place: string) => this.posting.reopen((channel) => liesIn(client, channel, place));
    for (const event of CHANNEL_CHANGES)
      on<Pick<GatewayChannelUpdateDispatchData, 'id'>>(event, ({ id }) => reopen(id));
    for (const event of ROLE_CHANGES)
      on<Pick<GatewayGuildRoleUpdateDispatchData, 'guild_id'>>(event, ({ guild_id }) => reopen(guild_id));
    // What is only out of reach comes again.
    on<GatewayGuildDeleteDispatchData>(Event.GuildDelete, async ({ id, unavailable }) => {
      if (!unavailable) await this.options.serving.bot.settings.forget(id);
    });
    on<GatewayGuildMemberUpdateDispatchData>(Event.GuildMemberUpdate, ({ guild_id, user }) => {
      if (user.id === client.user?.id) reopen(guild_id);
    });
  }

  /** Registers the commands, once in the life of the program, and says that all is well. */
  private async ready(client: Client<true>): Promise<void> {
    const { serving, log, guild, onReady } = this.options;
    const { rest } = this.connection;
    let commands = 'as they were';
    if (!this.registered) {
      try {
        const { changed, twice } = await register(rest, client.application.id, guild, serving.bot.commands);
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
    onReady();
  }
}
