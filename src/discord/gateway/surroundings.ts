import { type Client, PermissionFlagsBits } from 'discord.js';
import type { KeptSettings } from '../../settings/kept-settings.ts';
import type { Channel } from '../messages/channel.ts';
import type { Access } from '../reach.ts';

export interface Listening {
  /** Whether what is said in a thread in which the bot has answered is listened to. */
  readonly threads: boolean;
  /** Applications whose webhooks write what people said, in their place. */
  readonly proxies: ReadonlySet<string>;
}

/** A channel as the client knows it; a direct message, and one not known yet, lets the bot do everything. */
export function channelOf(client: Client, id: string, settings: KeptSettings, listening: Listening): Channel {
  const channel = client.channels.cache.get(id);
  const isThread = channel?.isThread() ?? false;
  const parent = channel && !channel.isDMBased() ? channel.parentId : null;
  const own = channel?.isThread() && channel.joined && listening.threads;
  const guild = channel && !channel.isDMBased() ? channel.guild : null;
  const { channels } = settings.of(guild?.id ?? null);
  const listens = channels.includes(id) || (isThread && parent !== null && channels.includes(parent));
  const role = guild && client.user ? guild.roles.botRoleFor(client.user) : null;
  const permissions = channel && !channel.isDMBased() && client.user ? channel.permissionsFor(client.user) : null;
  const has = (permission: bigint) => permissions?.has(permission) ?? true;
  const send = isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return {
    listens: listens || Boolean(own),
    maySend: has(PermissionFlagsBits.ViewChannel) && has(send),
    mayRefer: has(PermissionFlagsBits.ReadMessageHistory),
    mayEmbed: has(PermissionFlagsBits.EmbedLinks),
    ownRoles: role ? [role.id] : [],
    nameOf: (kind, named) =>
      (kind === 'role' ? guild?.roles.cache.get(named)?.name : guild?.channels.cache.get(named)?.name) ?? null,
  };
}

/** Whether the bot may answer in a channel that a server has set; its posts, where it is a forum. */
export function accessTo(client: Client, server: string, id: string): Access | null {
  const guild = client.guilds.cache.get(server);
  if (!guild?.available || !client.user) return null;
  const channel = guild.channels.cache.get(id);
  if (!channel) return 'gone';
  const send = channel.isThreadOnly() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return channel.permissionsFor(client.user)?.has([PermissionFlagsBits.ViewChannel, send]) ? 'open' : 'shut';
}

/** Whether a channel is the place, a thread of it, or in it where that is a server. */
export function liesIn(client: Client, id: string, place: string): boolean {
  const channel = client.channels.cache.get(id);
  if (!channel || channel.isDMBased()) return id === place;
  return [id, channel.parentId, channel.guildId].includes(place);
}
