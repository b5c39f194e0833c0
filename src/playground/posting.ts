import { MessageType } from 'discord-api-types/v10';
import type { Posting, Question } from '../discord/messages/posting.ts';
import type { Message } from '../discord/replies/message.ts';
import type { Channels } from './channels.ts';
import { contentOf, messageJson } from './message-json.ts';
import { BOT } from './people.ts';

/** Replies to messages, shown on the page. */
export class PagePosting implements Posting {
  private readonly channels: Channels;

  constructor(channels: Channels) {
    this.channels = channels;
  }

  isShut(): boolean {
    return false;
  }

  async post({ id, channel: channelId }: Question, body: Message): Promise<string | null> {
    const channel = this.channels.get(channelId);
    const question = channel.message(id);
    if (!question) return null;
    const at = Date.parse(question.edited_timestamp ?? question.timestamp);
    const reply = channel.create({
      ...messageJson(channelId, BOT, at, body),
      type: MessageType.Reply,
      message_reference: { channel_id: channelId, message_id: id },
    });
    return reply.id;
  }

  async edit(channelId: string, reply: string, body: Message): Promise<string | null> {
    const channel = this.channels.get(channelId);
    const message = channel.message(reply);
    if (message) {
      const edited_timestamp = new Date().toISOString();
      channel.change(message, { ...contentOf({ ...body, content: body.content ?? '' }), edited_timestamp });
    }
    return message && reply;
  }

  async remove(channel: string, reply: string): Promise<null> {
    this.channels.get(channel).remove(reply);
    return null;
  }

  typing(): () => void {
    return () => {};
  }

  /** There are no direct messages here, and no channel that refuses. */
  async tell(): Promise<void> {}
  refused(): void {}
}
