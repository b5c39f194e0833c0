import { type APIMessage, type APIUser, type MessageFlags, MessageType } from 'discord-api-types/v10';
import { referenceTo } from './bot-message.ts';
import { mentionsOf } from './mentions.ts';
import { snowflake } from './snowflake.ts';
import type { Channel, Person, World } from './world.ts';

export interface Saying {
  /** Puts the bot's name in front. */
  readonly mention?: boolean;
  /** Put in front where the text does not name them. */
  readonly mentions?: readonly Person[];
  readonly replyTo?: APIMessage;
  /** Whether the reply mentions its target; it does unless told otherwise. */
  readonly ping?: boolean;
  readonly as?: 'person' | 'bot' | 'webhook' | 'system';
}

/** A message of a person's, or of another bot, a webhook or Discord itself. */
export function spoken(world: World, channel: Channel, person: Person, text: string, saying: Saying): APIMessage {
  const { mention = false, mentions = [], replyTo, ping = true, as = 'person' } = saying;
  const named = [...(mention ? [world.bot] : []), ...mentions].map(({ id }) => `<@${id}>`);
  const content = [...named.filter((name) => !text.includes(name)), text].join(' ');
  return {
    id: snowflake(),
    channel_id: channel.id,
    author: authorOf(person, as),
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: mentionsOf(world, content, (ping && replyTo) || null),
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0 as MessageFlags,
    type: as === 'system' ? MessageType.UserJoin : replyTo ? MessageType.Reply : MessageType.Default,
    ...(replyTo && { message_reference: referenceTo(replyTo, channel) }),
    ...(as === 'webhook' && { webhook_id: person.id }),
  };
}

/** What an edit makes of a message; whom a reply mentioned it mentions still. */
export function respoken(world: World, message: APIMessage, text: string): Partial<APIMessage> {
  const target = world.messages.get(message.message_reference?.message_id ?? '') ?? null;
  const pinged = target && message.mentions.some(({ id }) => id === target.author.id) ? target : null;
  return {
    content: text,
    mentions: mentionsOf(world, text, pinged),
    edited_timestamp: new Date().toISOString(),
  };
}

function authorOf({ user }: Person, as: Saying['as']): APIUser {
  return as === 'bot' || as === 'webhook' ? { ...user, bot: true } : user;
}
