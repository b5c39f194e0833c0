import { type APIMessage, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import type { Channel, World } from './world.ts';

/** A message as the bot gets to see it: without the privileged intent, most come without what they say. */
export function asSeen(message: APIMessage, channel: Channel, world: World, approved: boolean): APIMessage {
  const seen = approved || isReadable(message, channel, world) ? message : withoutContent(message);
  const target = seen.referenced_message;
  return target ? { ...seen, referenced_message: asSeen(target, channel, world, approved) } : seen;
}

export function approvedBy(intents: number): boolean {
  return Boolean(intents & Intent.MessageContent);
}

function isReadable({ author, mentions }: APIMessage, { guild }: Channel, { bot }: World): boolean {
  return guild === null || author.id === bot.id || mentions.some(({ id }) => id === bot.id);
}

function withoutContent(message: APIMessage): APIMessage {
  return { ...message, content: '', embeds: [], attachments: [], components: [], message_snapshots: [] };
}
