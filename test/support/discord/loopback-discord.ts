import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  ApplicationCommandType,
  GatewayIntentBits as Intent,
  type LocaleString,
} from 'discord-api-types/v10';
import { APPLICATION_ID, TOKEN } from './application.ts';
import { requireButton, requireForm, requireOptions } from './components.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway.ts';
import {
  type As,
  chatCommand,
  choice,
  messageCommand,
  type OptionValue,
  press,
  submission,
  typing,
} from './interaction-payload.ts';
import { channelJson, guildJson } from './payloads.ts';
import type { Acknowledged } from './pending.ts';
import { createPlatform, type Platform, type Settings } from './platform.ts';
import { type Recorded, Rest } from './rest.ts';
import { snowflake } from './snowflake.ts';
import { respoken, type Saying, spoken } from './speech.ts';
import { type Channel, type Guild, isEphemeral, type Person, USUAL, type World } from './world.ts';

export type LoopbackOptions = Partial<Pick<Settings, 'messageContent' | 'ackDeadline' | 'heartbeatInterval'>>;

/** A Discord of one's own on 127.0.0.1, for a client that knows no better; its methods are what people do there. */
export class LoopbackDiscord {
  readonly applicationId = APPLICATION_ID;
  readonly token = TOKEN;
  readonly #platform: Platform;
  readonly #rest: Rest;
  readonly #server: Server;

  static async start(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
    const discord = new LoopbackDiscord(options);
    await new Promise<void>((listening) => discord.#server.listen(0, '127.0.0.1', listening));
    discord.gateway.url = `ws://${discord.#host}`;
    return discord;
  }

  private constructor({ messageContent = false, ackDeadline = 3000, heartbeatInterval = 41_250 }: LoopbackOptions) {
    const settings = { applicationId: APPLICATION_ID, token: TOKEN, messageContent, ackDeadline, heartbeatInterval };
    this.#platform = createPlatform(settings);
    this.#rest = new Rest(this.#platform);
    this.#server = createServer((request, response) => this.#rest.handle(request, response));
    this.#server.on('upgrade', (request, socket, head) => this.gateway.accept(request, socket, head));
  }

  /** What discord.js takes as `rest.api`. */
  get api(): string {
    return `http://${this.#host}/api`;
  }

  /** From now on interactions are posted there; null for over the gateway. */
  set endpoint(url: string | null) {
    this.#platform.endpoint = url;
  }

  get gateway(): Gateway {
    return this.#platform.gateway;
  }

  get faults(): Faults {
    return this.#rest.faults;
  }

  get requests(): readonly Recorded[] {
    return this.#rest.requests;
  }

  get #world(): World {
    return this.#platform.world;
  }

  get #host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#rest.stop();
    this.#platform.interactions.stop();
    this.gateway.stop();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Once a session is identified or resumed, which may be now. */
  connected(): Promise<void> {
    return this.gateway.connected();
  }

  user(options: { readonly name?: string; readonly locale?: LocaleString } = {}): Person {
    return this.#world.person(options);
  }

  guild(): Guild {
    const guild = this.#world.guild();
    this.gateway.dispatch(Intent.Guilds, 'GUILD_CREATE', guildJson(guild, this.#world));
    return guild;
  }

  /** `allow`: what the bot may do there. */
  channel(guild: Guild, { allow = USUAL, type }: Partial<Pick<Channel, 'allow' | 'type'>> = {}): Channel {
    const channel = this.#world.channel(guild, allow, type);
    this.gateway.dispatch(Intent.Guilds, 'CHANNEL_CREATE', channelJson(channel, this.#world));
    return channel;
  }

  /** A public thread; the bot becomes a member of it when it posts there. */
  thread(channel: Channel): Channel {
    const thread = this.#world.thread(channel, channel.guild?.ownerId ?? '');
    const json = channelJson(thread, this.#world);
    this.gateway.dispatch(Intent.Guilds, 'THREAD_CREATE', { ...json, newly_created: true });
    return thread;
  }

  dm(person: Person): Channel {
    return this.#world.directMessage(person);
  }

  say(channel: Channel, person: Person, text: string, saying: Saying = {}): APIMessage {
    return this.#platform.feed.post(channel, spoken(this.#world, channel, person, text, saying));
  }

  edit(message: APIMessage, text: string): APIMessage {
    const now = this.#present(message);
    return this.#platform.feed.change(this.#channelOf(now), now, respoken(this.#world, now, text));
  }

  delete(message: APIMessage): void {
    this.#platform.feed.remove(this.#channelOf(message), this.#present(message), false);
  }

  command(
    channel: Channel,
    person: Person,
    name: string,
    options: Readonly<Record<string, OptionValue>> = {},
    as: As = {},
  ): Promise<Acknowledged> {
    const id = this.#commandId(channel, name, ApplicationCommandType.ChatInput);
    return this.#platform.interactions.send(channel, person, chatCommand(this.#world, id, name, options), as);
  }

  contextMenu(channel: Channel, person: Person, name: string, message: APIMessage, as: As = {}): Promise<Acknowledged> {
    const id = this.#commandId(channel, name, ApplicationCommandType.Message);
    const target = this.#world.withReference(this.#present(message));
    return this.#platform.interactions.send(channel, person, messageCommand(id, name, target), as);
  }

  async autocomplete(
    channel: Channel,
    person: Person,
    name: string,
    option: string,
    typed: string,
    as: As = {},
  ): Promise<APIApplicationCommandOptionChoice<string>[]> {
    const id = this.#commandId(channel, name, ApplicationCommandType.ChatInput);
    const { callback } = await this.#platform.interactions.send(channel, person, typing(id, name, option, typed), as);
    return callback.data?.choices ?? [];
  }

  async click(
    channel: Channel,
    person: Person,
    message: APIMessage,
    customId: string,
    as: As = {},
  ): Promise<Acknowledged> {
    const on = this.message(message);
    if (!as.forged) requireButton(on, customId);
    return this.#platform.interactions.send(channel, person, press(customId, on), as);
  }

  async select(
    channel: Channel,
    person: Person,
    message: APIMessage,
    customId: string,
    values: readonly string[],
    as: As = {},
  ): Promise<Acknowledged> {
    const on = this.message(message);
    requireOptions(on, customId, values);
    return this.#platform.interactions.send(channel, person, choice(customId, values, on), as);
  }

  /** Sends the form that the bot opened at a press of a button on the message. */
  async submit(
    channel: Channel,
    person: Person,
    message: APIMessage,
    opened: Acknowledged,
    fields: Readonly<Record<string, string>>,
    as: As = {},
  ): Promise<Acknowledged> {
    const detail = submission(requireForm(opened), fields, this.message(message));
    return this.#platform.interactions.send(channel, person, detail, as);
  }

  /** The bot's message that replies to this one, now or later; what only one person sees is no such message. */
  replyTo({ id }: APIMessage): Promise<APIMessage> {
    const isReply = (each: APIMessage) =>
      each.author.id === APPLICATION_ID && each.message_reference?.message_id === id;
    const known = [...this.#world.messages.values()].find((each) => isReply(each) && !isEphemeral(each));
    return known ? Promise.resolve(this.#world.withReference(known)) : this.#platform.feed.watch.for('reply', id);
  }

  /** The bot's next edit of this message. */
  edited({ id }: APIMessage): Promise<APIMessage> {
    return this.#platform.feed.watch.for('edit', id);
  }

  /** When the bot deletes this message or has deleted it. */
  async deleted({ id }: APIMessage): Promise<void> {
    if (!this.#world.deleted.has(id)) await this.#platform.feed.watch.for('delete', id);
  }

  messages(channel: Channel): APIMessage[] {
    return this.#world.messagesIn(channel).map((message) => this.#world.withReference(message));
  }

  /** The message as it is now, an ephemeral one too. */
  message(message: APIMessage): APIMessage {
    return this.#world.withReference(this.#present(message));
  }

  registered(guildId?: string): APIApplicationCommand[] {
    return this.#platform.commands.list(guildId);
  }

  #present({ id }: APIMessage): APIMessage {
    const message = this.#world.messages.get(id);
    if (!message) throw new Error(`There is no message ${id}`);
    return message;
  }

  #channelOf({ channel_id }: APIMessage): Channel {
    const channel = this.#world.channels.get(channel_id);
    if (!channel) throw new Error(`There is no channel ${channel_id}`);
    return channel;
  }

  /** A command can be tried unregistered: the bot goes by its name. */
  #commandId({ guild }: Channel, name: string, type: ApplicationCommandType): string {
    return this.#platform.commands.find(name.split(' ')[0] ?? name, type, guild?.id)?.id ?? snowflake();
  }
}
