import { type APIMessage, MessageType } from 'discord-api-types/v10';

/** How a message is meant for the bot. Whoever addresses it directly gets a reply; who only speaks in its hearing, an answer or nothing. */
export type Address = 'mention' | 'direct' | 'reply' | 'overheard';

export interface Surroundings {
  /** The bot's own user. */
  readonly self: string;
  /** A direct message: of no server. */
  readonly direct: boolean;
  /** A channel that the operator listed, or a thread in which the bot has answered. */
  readonly listens: boolean;
}

type Spoken = Pick<APIMessage, 'author' | 'type' | 'content' | 'mentions' | 'webhook_id' | 'referenced_message'>;

/** Null for what is not for the bot: other people's talk, and bots, webhooks and the system, whatever they say. */
export function addressOf(message: Spoken, { self, direct, listens }: Surroundings): Address | null {
  const { author, type, content, mentions, webhook_id, referenced_message } = message;
  if (author.bot || author.system || webhook_id !== undefined) return null;
  if (type !== MessageType.Default && type !== MessageType.Reply) return null;
  if (direct) return 'direct';
  if (content.includes(`<@${self}>`) || content.includes(`<@!${self}>`)) return 'mention';
  if (referenced_message?.author.id === self) return 'reply';
  // A message whose content is hidden is still told to mention the bot.
  if (content === '' && mentions.some(({ id }) => id === self)) return 'mention';
  return listens ? 'overheard' : null;
}
