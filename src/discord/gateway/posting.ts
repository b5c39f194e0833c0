import type { REST } from 'discord.js';
import { type RESTPostAPIChannelMessageResult, Routes } from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import type { Counts } from '../counts.ts';
import { deliver } from '../delivery.ts';
import { failureOf } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Posting, Question } from '../messages/posting.ts';
import type { Message } from '../replies/message.ts';

/** Channels that refused a reply are not tried again for a while: refusals count against the bot. */
const SHUT = { max: 1000, ttl: 10 * 60_000 };

/** Milliseconds after which it is shown again that a reply is being made. */
const TYPING = 8000;

const SAID = {
  gone: 'the question or its reply has gone',
  forbidden:
    'no permission in this channel: give the bot View Channel, Send Messages, Read Message History and Embed Links',
  cut: 'the connection broke before a reply was confirmed',
  away: 'Discord cannot be reached',
  other: 'a reply could not be sent',
} as const;

/** Sends, changes and removes replies as Discord's API has it. What fails is logged and counted. */
export class RestPosting implements Posting {
  private readonly shut = new LRUCache<string, true>(SHUT);
  private readonly rest: REST;
  private readonly log: Log;
  private readonly counts: Counts;

  constructor(rest: REST, log: Log, counts: Counts) {
    this.rest = rest;
    this.log = log;
    this.counts = counts;
  }

  isShut(channel: string): boolean {
    return this.shut.has(channel);
  }

  /** Something has changed in channels, which may take a reply again. */
  reopen(isMeant: (channel: string) => boolean): void {
    for (const channel of [...this.shut.keys()]) if (isMeant(channel)) this.shut.delete(channel);
  }

  /** Sent again under the same nonce, it is still one message. */
  async post({ id, channel, mayRefer }: Question, body: Message): Promise<string | null> {
    return this.sent(channel, async () => {
      const message = {
        ...body,
        nonce: id,
        enforce_nonce: true,
        ...(mayRefer && { message_reference: { message_id: id, fail_if_not_exists: false } }),
      };
      const posted = await this.rest.post(Routes.channelMessages(channel), { body: message });
      this.counts.replied++;
      return (posted as RESTPostAPIChannelMessageResult).id;
    });
  }

  async edit(channel: string, reply: string, body: Message): Promise<string | null> {
    return this.sent(channel, async () => {
      await this.rest.patch(Routes.channelMessage(channel, reply), { body: { ...body, content: body.content ?? '' } });
      return reply;
    });
  }

  async remove(channel: string, reply: string): Promise<null> {
    await this.sent(channel, async () => {
      await this.rest.delete(Routes.channelMessage(channel, reply));
      return null;
    });
    return null;
  }

  async tell(user: string, body: Message): Promise<void> {
    try {
      const direct = (await this.rest.post(Routes.userChannels(), { body: { recipient_id: user } })) as { id: string };
      await this.rest.post(Routes.channelMessages(direct.id), { body });
    } catch (error) {
      this.log.debug({ err: error }, 'the asker takes no direct messages');
    }
  }

  /** Discord shows it for ten seconds, or until there is a message. */
  typing(channel: string): () => void {
    const show = () => {
      this.rest.post(Routes.channelTyping(channel)).catch((error: unknown) => {
        this.log.debug({ err: error, channel }, 'that a reply is being made could not be shown');
      });
    };
    show();
    const timer = setInterval(show, TYPING);
    return () => clearInterval(timer);
  }

  /** Counts and logs that a channel takes no reply. */
  refused(channel: string, error?: unknown): void {
    this.counts.forbidden++;
    this.log.warn({ ...(error !== undefined && { err: error }), channel }, SAID.forbidden);
  }

  private async sent(channel: string, send: () => Promise<string | null>): Promise<string | null> {
    try {
      return await deliver(send);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'forbidden') {
        this.shut.set(channel, true);
        this.refused(channel, error);
        return null;
      }
      this.counts[failure === 'gone' ? 'gone' : 'failed']++;
      this.log[failure === 'gone' ? 'debug' : 'warn']({ err: error, channel }, SAID[failure]);
      return null;
    }
  }
}
