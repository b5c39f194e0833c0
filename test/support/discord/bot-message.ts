import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageReference,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { mentionsOf } from './mentions.ts';
import { snowflake } from './snowflake.ts';
import type { Channel, World } from './world.ts';

/** What a message of the bot's says. */
export type Said = Pick<RESTPostAPIChannelMessageJSONBody, 'content' | 'embeds' | 'components' | 'flags' | 'nonce'> & {
  readonly attachments?: readonly { readonly id: number; readonly filename: string; readonly description?: string }[];
};

export interface Answering {
  readonly metadata: APIMessageInteractionMetadata;
  readonly type: MessageType;
  readonly target: APIMessage | null;
}

/** `answering`: the interaction that it answers; such messages come from a webhook. */
export function botMessage(
  world: World,
  channel: Channel,
  said: Said,
  { repliesTo, answering }: { readonly repliesTo?: APIMessage | null; readonly answering?: Answering } = {},
): APIMessage {
  const target = answering ? answering.target : repliesTo;
  return {
    id: snowflake(),
    channel_id: channel.id,
    author: world.bot.user,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mention_roles: [],
    attachments: [],
    pinned: false,
    type: answering?.type ?? (target ? MessageType.Reply : MessageType.Default),
    content: '',
    embeds: [],
    components: [],
    flags: 0 as MessageFlags,
    // With the only allowed_mentions that are taken, the author of what is replied to is not pinged.
    mentions: [],
    ...contentOf(world, said),
    ...(said.nonce !== undefined && { nonce: said.nonce }),
    ...(target && { message_reference: referenceTo(target, channel) }),
    ...(answering && {
      application_id: world.bot.id,
      webhook_id: world.bot.id,
      interaction_metadata: answering.metadata,
    }),
  };
}

/** Only what is there: the rest of an edited message stays as it is. */
export function contentOf(world: World, { content, embeds, components, flags }: Said): Partial<APIMessage> {
  return {
    ...(content !== undefined && { content: (content ?? '').trim(), mentions: mentionsOf(world, content ?? '', null) }),
    ...(embeds && { embeds }),
    ...(components && { components: components as APIMessage['components'] }),
    ...(flags !== undefined && { flags }),
  } as Partial<APIMessage>;
}

const SETTABLE = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;

/** Flags that a bot may set; EPHEMERAL exists for answers to interactions alone. */
export function settableFlags(flags = 0, ephemeralToo = false): number {
  return flags & (ephemeralToo ? SETTABLE | MessageFlags.Ephemeral : SETTABLE);
}

export function referenceTo(target: APIMessage, { guild }: Channel): APIMessageReference {
  return {
    type: MessageReferenceType.Default,
    channel_id: target.channel_id,
    message_id: target.id,
    ...(guild && { guild_id: guild.id }),
  };
}
