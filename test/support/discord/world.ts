import {
  type APIMessage,
  type APIUser,
  ChannelType,
  type LocaleString,
  PermissionFlagsBits as May,
  MessageFlags,
} from 'discord-api-types/v10';
import { snowflake } from './snowflake.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly locale: LocaleString;
  readonly user: APIUser;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly joinedAt: string;
  /** Of the role that comes with the bot. */
  readonly botRole: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly type:
    | ChannelType.GuildText
    | ChannelType.GuildVoice
    | ChannelType.GuildAnnouncement
    | ChannelType.GuildForum
    | ChannelType.PublicThread
    | ChannelType.DM;
  /** None of a direct message. */
  readonly guild: Guild | null;
  /** Of a thread. */
  readonly parent: Channel | null;
  /** With whom a direct message is. */
  readonly person: Person | null;
  /** Who opened it, for a thread. */
  readonly ownerId: string;
  /** What the bot may do there. */
  readonly allow: bigint;
  /** Whether the bot is a member of the thread. */
  joined: boolean;
}

export const USUAL =
  May.ViewChannel |
  May.SendMessages |
  May.SendMessagesInThreads |
  May.ReadMessageHistory |
  May.EmbedLinks |
  May.AttachFiles |
  May.AddReactions;

/** Guilds, channels, people and messages as they are. */
export class World {
  readonly bot: Person;
  readonly people = new Map<string, Person>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  /** Those that are there, oldest first, ephemeral ones too. */
  readonly messages = new Map<string, APIMessage>();
  readonly deleted = new Set<string>();

  constructor(botId: string) {
    this.bot = this.person({ id: botId, name: 'bot', bot: true });
  }

  person({
    id = snowflake(),
    name = `person-${this.people.size}`,
    locale = 'en-US',
    bot = false,
  }: {
    id?: string;
    name?: string;
    locale?: LocaleString;
    bot?: boolean;
  }): Person {
    const user: APIUser = { id, username: name, discriminator: '0', global_name: name, avatar: null, bot };
    const person = { id, name, locale, user };
    this.people.set(id, person);
    return person;
  }

  guild(): Guild {
    const guild = {
      id: snowflake(),
      name: `guild-${this.guilds.size + 1}`,
      ownerId: snowflake(),
      joinedAt: new Date().toISOString(),
      botRole: snowflake(),
    };
    this.guilds.set(guild.id, guild);
    return guild;
  }

  channel(guild: Guild, allow: bigint, type: Channel['type'] = ChannelType.GuildText): Channel {
    return this.#open({ type, guild, allow });
  }

  /** A thread opened from a message has the message's id. */
  thread(parent: Channel, ownerId: string, options: { id?: string; name?: string } = {}): Channel {
    const { guild, allow } = parent;
    return this.#open({
      type: ChannelType.PublicThread,
      guild,
      allow,
      parent,
      ownerId,
      joined: ownerId === this.bot.id,
      ...options,
    });
  }

  directMessage(person: Person): Channel {
    const open = [...this.channels.values()].find((channel) => channel.person?.id === person.id);
    return open ?? this.#open({ type: ChannelType.DM, person, allow: USUAL });
  }

  messagesIn(channel: Channel): APIMessage[] {
    return [...this.messages.values()].filter((each) => each.channel_id === channel.id && !isEphemeral(each));
  }

  /** A copy with what it replies to as that is now: what was handed out does not change afterwards. */
  withReference(message: APIMessage): APIMessage {
    const id = message.message_reference?.message_id;
    if (!id) return structuredClone(message);
    return structuredClone({ ...message, referenced_message: this.messages.get(id) ?? null });
  }

  #open(of: Pick<Channel, 'type' | 'allow'> & Partial<Channel>): Channel {
    const channel = {
      id: snowflake(),
      name: `channel-${this.channels.size + 1}`,
      guild: null,
      parent: null,
      person: null,
      ownerId: this.bot.id,
      joined: false,
      ...of,
    };
    this.channels.set(channel.id, channel);
    return channel;
  }
}

export function isEphemeral(message: APIMessage): boolean {
  return Boolean((message.flags ?? 0) & MessageFlags.Ephemeral);
}
