import { type APIMessage, type APIUser, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Message } from '../discord/replies/message.ts';
import { idAt } from './ids.ts';

/** What a message says, as the bot sends it. */
export type Said = Partial<Pick<Message, 'content' | 'embeds' | 'components' | 'flags'>>;

/** A message as Discord's API shows it; `at` is when it was written, in milliseconds since 1970. */
export function messageJson(channel: string, author: APIUser, at: number, said: Said): APIMessage {
  return {
    id: idAt(at),
    channel_id: channel,
    author,
    timestamp: new Date(at).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    pinned: false,
    type: MessageType.Default,
    content: '',
    embeds: [],
    components: [],
    flags: 0 as MessageFlags,
    ...contentOf(said),
  };
}

/** Only what is there: the rest of a message that is edited stays as it is. */
export function contentOf({ content, embeds, components, flags }: Said): Partial<APIMessage> {
  return {
    ...(content !== undefined && { content: content.trim() }),
    ...(embeds && { embeds: [...embeds] }),
    ...(components && { components: [...components] }),
    ...(flags !== undefined && { flags: flags & MessageFlags.Ephemeral }),
  };
}
