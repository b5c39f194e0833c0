/** How guilds, channels and members look in JSON. */
import {
  type APIChannel,
  type APIGuildMember,
  type APIInteractionGuildMember,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  type GuildMemberFlags,
  OverwriteType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { type Channel, type Guild, type Person, USUAL, type World } from './world.ts';

const EVERY_PERMISSION = Object.values(PermissionFlagsBits).reduce((all, each) => all | each, 0n);

/** What people and the bot may do where a channel says nothing else. */
export const EVERYONE = USUAL | PermissionFlagsBits.UseApplicationCommands;

function memberJson(guild: Guild, person: Person): APIGuildMember {
  return { ...memberWithoutUser(guild), user: person.user };
}

export function memberWithoutUser(guild: Guild): Omit<APIGuildMember, 'user'> {
  return {
    roles: [],
    joined_at: guild.joinedAt,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    pending: false,
    communication_disabled_until: null,
  };
}

export function memberWithPermissions(guild: Guild, person: Person, permissions: bigint): APIInteractionGuildMember {
  return { ...memberJson(guild, person), user: person.user, permissions: String(permissions) };
}

export function channelJson(channel: Channel, world: World): APIChannel {
  const { id, name, guild, parent, person } = channel;
  if (channel.type === ChannelType.DM)
    return { id, type: channel.type, last_message_id: null, recipients: person ? [person.user] : [] } as APIChannel;
  const common = { id, name, guild_id: guild?.id, last_message_id: null, rate_limit_per_user: 0, flags: 0 };
  if (channel.type !== ChannelType.PublicThread)
    return {
      ...common,
      type: channel.type,
      position: 0,
      parent_id: null,
      topic: null,
      nsfw: false,
      permission_overwrites: [
        // A member's overwrite comes last, so with every bit named it alone decides.
        {
          id: world.bot.id,
          type: OverwriteType.Member,
          allow: String(channel.allow),
          deny: String(EVERY_PERMISSION & ~channel.allow),
        },
      ],
    } as APIChannel;
  return {
    ...common,
    type: channel.type,
    parent_id: parent?.id,
    owner_id: channel.ownerId,
    message_count: 0,
    total_message_sent: 0,
    member_count: 1,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: new Date().toISOString(),
      locked: false,
      create_timestamp: new Date().toISOString(),
    },
    ...(channel.joined && { member: threadMember(channel, world) }),
  } as APIChannel;
}

export function threadMember(channel: Channel, world: World) {
  return { id: channel.id, user_id: world.bot.id, join_timestamp: new Date().toISOString(), flags: 0 };
}

export function guildJson(guild: Guild, world: World): GatewayGuildCreateDispatchData {
  const channels = [...world.channels.values()].filter((channel) => channel.guild?.id === guild.id);
  const jsonOf = (isThread: boolean) =>
    channels
      .filter((channel) => (channel.type === ChannelType.PublicThread) === isThread)
      .map((channel) => channelJson(channel, world));
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    region: 'loopback',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [everyoneRole(guild), roleOf(guild, world)],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: 'en-US',
    public_updates_channel_id: null,
    nsfw_level: 0,
    stickers: [],
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: world.people.size,
    voice_states: [],
    members: [memberJson(guild, world.bot)],
    channels: jsonOf(false),
    threads: jsonOf(true),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  } as unknown as GatewayGuildCreateDispatchData;
}

/** That Discord makes for a bot that is invited with permissions. */
function roleOf(guild: Guild, { bot }: World) {
  return { ...everyoneRole(guild), id: guild.botRole, name: bot.name, managed: true, tags: { bot_id: bot.id } };
}

/** It has the guild's id. */
function everyoneRole(guild: Guild) {
  return {
    id: guild.id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    permissions: String(EVERYONE),
    managed: false,
    mentionable: false,
    flags: 0,
  };
}
