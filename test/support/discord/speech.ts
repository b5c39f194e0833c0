import {
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  ComponentType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
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
  /** The application of the webhook. */
  readonly application?: string;
  /** What is forwarded, in place of words of one's own. */
  readonly forwards?: APIMessage;
  /** Text that is laid out in parts (Components V2), in place of content. */
  readonly parts?: readonly string[];
  readonly flags?: MessageFlags;
}

/** A message of a person's, or of another bot, a webhook or Discord itself. */
export function spoken(world: World, channel: Channel, person: Person, text: string, saying: Saying): APIMessage {
  const {
    mention = false,
    mentions = [],
    replyTo,
    ping = true,
    as = 'person',
    application,
    forwards,
    parts,
    flags,
  } = saying;
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
    mention_roles: [...content.matchAll(/<@&(\d+)>/g)].map(([, id = '']) => id),
    attachments: [],
    embeds: [],
    components: parts ? [laidOut(parts)] : [],
    pinned: false,
    flags: flags ?? ((parts ? MessageFlags.IsComponentsV2 : 0) as MessageFlags),
    type: as === 'system' ? MessageType.UserJoin : replyTo ? MessageType.Reply : MessageType.Default,
    ...(replyTo && { message_reference: referenceTo(replyTo, channel) }),
    ...(as === 'webhook' && { webhook_id: person.id, ...(application && { application_id: application }) }),
    ...(forwards && forwarded(forwards)),
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

/** One text in a frame, the others in a section of it. */
function laidOut([first = '', ...rest]: readonly string[]): APIMessageTopLevelComponent {
  const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
  const section = {
    type: ComponentType.Section,
    components: rest.map(text),
    accessory: { type: 11, media: { url: '' } },
  };
  return {
    type: ComponentType.Container,
    components: [text(first), ...(rest.length > 0 ? [section] : [])],
  } as APIMessageTopLevelComponent;
}

/** Copies of messages, which come without their authors. */
function forwarded({ id, channel_id, content, embeds, mentions, components = [] }: APIMessage): Partial<APIMessage> {
  const snapshot = { content, embeds, components, attachments: [], mentions, mention_roles: [], flags: 0, type: 0 };
  return {
    message_reference: { type: MessageReferenceType.Forward, message_id: id, channel_id },
    message_snapshots: [{ message: snapshot }] as unknown as NonNullable<APIMessage['message_snapshots']>,
  };
}
