import { type APIMessage, ChannelType, PermissionFlagsBits as May } from 'discord-api-types/v10';
import { missingAccess, missingPermissions, unknownChannel, unknownMessage } from './refusal.ts';
import { type Channel, isEphemeral, type World } from './world.ts';

/** The channel if the bot may see it. */
export function visibleChannel(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw unknownChannel();
  if (!may(channel, May.ViewChannel)) throw missingAccess();
  return channel;
}

/** A message that the channel shows; ephemeral ones are in no channel. */
export function messageIn(world: World, channel: Channel, id: string): APIMessage {
  const message = world.messages.get(id);
  if (!message || message.channel_id !== channel.id || isEphemeral(message)) throw unknownMessage();
  return message;
}

export function may({ guild, allow }: Channel, permission: bigint): boolean {
  return guild === null || (allow & permission) === permission;
}

export function requirePermission(channel: Channel, permission: bigint): void {
  if (!may(channel, permission)) throw missingPermissions();
}

export function requireSending(channel: Channel): void {
  requirePermission(channel, channel.type === ChannelType.PublicThread ? May.SendMessagesInThreads : May.SendMessages);
}
