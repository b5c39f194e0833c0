import { DiscordSnowflake } from '@sapphire/snowflake';
import type { APIMessage } from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import type { Turn } from '../../answering/decision.ts';
import type { FactBase } from '../../knowledge/fact-base.ts';
import { localeOf } from '../../language/locale.ts';
import type { Later } from '../asking.ts';
import type { Bot } from '../bot.ts';
import type { Place } from '../conversations.ts';
import type { Counts } from '../counts.ts';
import { errorId } from '../errors.ts';
import type { Log } from '../log.ts';
import { MessageBody } from '../message-schema.ts';
import { type Message, notice, quietly } from '../replies/message.ts';
import { withoutEmbeds } from '../replies/plain.ts';
import type { Serving } from '../serving.ts';
import { type Wording, wordingOf } from '../wording.ts';
import { type Address, addressOf } from './address.ts';
import type { Channel } from './channel.ts';
import { hear } from './hear.ts';
import type { Posting } from './posting.ts';
import { type Said, saidAt, saidIn } from './said.ts';

/** Questions whose replies are remembered, so that an edit edits and a removal removes them. */
const REMEMBERED = 5000;

/** What is known of a question that was asked: ids, and the conversation that it went on with. */
interface Exchange {
  /** Undefined until it is the asker's turn: what waits before it may change the conversation. */
  before: Turn | null | undefined;
  /** The question was taken back. */
  isGone: boolean;
  /** What was known then: whoever knows other things cannot go on with it. */
  base: FactBase | null;
  /** The reply's id when all that was done so far is done; null while there is none. */
  reply: Promise<string | null>;
}

export interface Ear {
  readonly serving: Serving;
  readonly posting: Posting;
  readonly log: Log;
  readonly counts: Counts;
  /** Id of the bot's own user. */
  readonly self: () => string;
  readonly channel: (id: string) => Channel;
  /** Whether the text of messages that are not addressed to the bot arrives. */
  readonly readsContent: boolean;
  /** Applications whose webhooks write what people said, in their place. */
  readonly proxies: ReadonlySet<string>;
  /** When listening began, in milliseconds since 1970: what was written before may have been answered before. */
  readonly since: number;
}

export type Spoken = APIMessage & { readonly guild_id?: string };

/** Answers messages, and lets the replies follow what happens to their questions. */
export class Messages {
  private readonly exchanges = new LRUCache<string, Exchange>({ max: REMEMBERED });
  private readonly ear: Ear;

  constructor(ear: Ear) {
    this.ear = ear;
  }

  /** A message that comes twice, as after a lost connection, is answered once. */
  async created(message: Spoken): Promise<void> {
    if (!this.exchanges.has(message.id)) await this.answer(message, null);
  }

  async edited(message: Spoken): Promise<void> {
    // Discord fills in previews of links without anybody having edited, and tells only what is new.
    if (!message.edited_timestamp || !message.author) return;
    const earlier = this.exchanges.get(message.id) ?? null;
    if (earlier || DiscordSnowflake.timestampFrom(message.id) >= this.ear.since) await this.answer(message, earlier);
  }

  async removed(channel: string, ids: readonly string[]): Promise<void> {
    const exchanges = ids.flatMap((id) => this.exchanges.get(id) ?? []);
    for (const id of ids) this.exchanges.delete(id);
    for (const exchange of exchanges) exchange.isGone = true;
    await Promise.all(exchanges.map((exchange) => this.say(exchange, channel, null, null)));
  }

  /** Whether it may be answered is asked first: nothing is done for what may not be. */
  private async answer(message: Spoken, earlier: Exchange | null): Promise<void> {
    const { serving, posting, counts } = this.ear;
    const { bot } = serving;
    const place = { channel: message.channel_id, user: message.author.id };
    const channel = this.ear.channel(place.channel);
    const server = message.guild_id ?? null;
    const direct = server === null;
    const address = addressOf(message, {
      self: this.ear.self(),
      roles: channel.ownRoles,
      direct,
      listens: channel.listens,
      proxies: this.ear.proxies,
    });
    if (address === null && !earlier) return;
    const isAsked = address !== null && address !== 'overheard';
    const refusal = isAsked ? this.refusal(bot, message) : null;
    if (refusal === 'silence' || (address === 'overheard' && !this.mayHear(bot, place))) return;
    const exchange = earlier ?? { before: undefined, isGone: false, base: null, reply: Promise.resolve(null) };
    const mayReply = channel.maySend && !posting.isShut(place.channel);
    // What the channel is called may not be known any more when it is the asker's turn.
    const said = saidIn(message, this.ear.self(), channel);
    const here = serving.botIn(server);
    const reply = (there: Bot) => address && this.replyTo(there, message, said, address, exchange, mayReply);
    const work = () => (here instanceof Promise ? here.then(reply) : reply(here));
    const body = refusal ?? (address ? bot.turns.of(place.user, message.content.length, work) : null);
    if (!mayReply) {
      if (isAsked || (await body)) await this.mayNotWrite(bot, message, address);
      return;
    }
    this.exchanges.set(message.id, exchange);
    const question = { id: message.id, channel: place.channel, mayRefer: channel.mayRefer };
    const shown = async () => {
      const reply = await body;
      return reply && !channel.mayEmbed ? withoutEmbeds(reply) : reply;
    };
    await this.say(exchange, place.channel, question, shown());
    if ((await exchange.reply) !== null || exchange.isGone) return;
    // Nothing was said, and nothing is to follow it.
    if (this.exchanges.get(message.id) === exchange) this.exchanges.delete(message.id);
    if (!(await body)) counts.silent++;
  }

  /** What is to be said, or a word that something went wrong where somebody waits for a reply. */
  private replyTo(
    bot: Bot,
    message: Spoken,
    { said, about }: Said,
    address: Address,
    exchange: Exchange,
    mayReply: boolean,
  ): Message | Promise<Message | null> | null {
    if (exchange.isGone) return null;
    const { log, counts, readsContent } = this.ear;
    const { channel_id: channel, author } = message;
    const clock = bot.clock(saidAt(message));
    if (exchange.before === undefined) {
      exchange.before = bot.conversations.turn({ channel, user: author.id });
      exchange.base = bot.base;
    }
    const before = exchange.base === bot.base ? exchange.before : null;
    try {
      let waited: Promise<Message> | undefined;
      const later: Later = (reply) => {
        waited = reply;
      };
      const heard = { said, about, address, readable: readsContent, channel, user: author.id, clock };
      const body = hear(bot, heard, before, mayReply ? later : undefined);
      if (body) MessageBody.parse(body);
      if (waited && body) return this.waited(message, exchange, waited, body);
      const refusal = body && address === 'overheard' ? this.refusal(bot, message) : null;
      return refusal === 'silence' ? null : (refusal ?? body);
    } catch (error) {
      counts.failed++;
      const id = errorId();
      log.error({ err: error, id, message: message.id }, 'a message failed');
      return address === 'overheard' ? null : notice(wordingOf(bot.here.language ?? localeOf(said.text)).fault(id));
    }
  }

  /** What a second reader comes to while the asker sees that a reply is being made; the own reply where that fails. */
  private async waited(
    { id, channel_id }: Spoken,
    exchange: Exchange,
    later: Promise<Message>,
    own: Message,
  ): Promise<Message | null> {
    const stop = this.ear.posting.typing(channel_id);
    try {
      const body = await later;
      MessageBody.parse(body);
      return exchange.isGone ? null : body;
    } catch (error) {
      this.ear.counts.failed++;
      this.ear.log.error({ err: error, message: id }, 'what a second reader came to could not be shown');
      return exchange.isGone ? null : own;
    } finally {
      stop();
    }
  }

  /** Counts a question; what comes instead of a reply for somebody who asks too much: once in a while a quiet word about it. */
  private refusal(bot: Bot, message: Spoken): Message | 'silence' | null {
    const place = { channel: message.channel_id, user: message.author.id };
    const wait = bot.cooldown.take(place, 'message');
    if (wait === null) return null;
    this.ear.counts.limited++;
    return bot.cooldown.mayTell(place) ? quietly(notice(wordsFor(bot, message).cooldown(wait))) : 'silence';
  }

  private mayHear(bot: Bot, place: Place): boolean {
    const may = bot.cooldown.mayHear(place);
    if (!may) this.ear.counts.limited++;
    return may;
  }

  /**
   * Says something where nothing was said, changes what was said, or takes it back; one after another for each
   * question, since an edit has to wait for the reply that it is to change.
   */
  private async say(
    exchange: Exchange,
    channel: string,
    question: Parameters<Posting['post']>[0] | null,
    made: Promise<Message | null> | null,
  ): Promise<void> {
    const { posting } = this.ear;
    exchange.reply = exchange.reply.then(async (reply) => {
      const body = await made;
      if (reply === null) return body && question ? posting.post(question, body) : null;
      return body ? posting.edit(channel, reply, body) : posting.remove(channel, reply);
    });
    await exchange.reply;
  }

  /** Where the bot may not write it says so to the asker alone, and once in a while. */
  private async mayNotWrite(bot: Bot, message: Spoken, address: Address | null): Promise<void> {
    const { posting } = this.ear;
    const { channel_id: channel, author } = message;
    posting.refused(channel);
    if (address === null || address === 'overheard' || !bot.cooldown.mayTell({ channel, user: author.id })) return;
    await posting.tell(author.id, notice(wordsFor(bot, message).mayNotWrite(channel)));
  }
}

/** In the server's language, or else that of the message. */
function wordsFor({ settings }: Bot, { guild_id, content }: Spoken): Wording {
  return wordingOf(settings.of(guild_id ?? null).language ?? localeOf(content));
}
