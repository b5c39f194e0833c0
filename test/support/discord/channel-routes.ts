import { type APIMessage, PermissionFlagsBits as May, MessageType } from 'discord-api-types/v10';
import type { z } from 'zod';
import { ChannelMessage, MessageBody } from '../../../src/discord/message-schema.ts';
import { may, messageIn, requirePermission, requireSending, visibleChannel } from './access.ts';
import { botMessage, contentOf, settableFlags } from './bot-message.ts';
import type { Call, Route } from './call.ts';
import { completed } from './completed.ts';
import { checkForm, withoutDefaults } from './form.ts';
import { channelJson } from './payloads.ts';
import { asSeen } from './readable.ts';
import {
  anothersMessage,
  cannotReadForReply,
  emptyMessage,
  invalidForm,
  missingPermissions,
  notInDirectMessages,
} from './refusal.ts';
import { openThread } from './thread.ts';
import type { Channel, World } from './world.ts';

type Body = z.infer<typeof ChannelMessage>;

const MESSAGES = '/channels/:channel/messages';
const REACTION = `${MESSAGES}/:message/reactions/:emoji/@me`;

export const CHANNEL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channel',
    handle: (call) => channelJson(channelOf(call), call.platform.world),
  },
  { method: 'POST', path: MESSAGES, handle: send },
  { method: 'GET', path: MESSAGES, handle: list },
  { method: 'GET', path: `${MESSAGES}/:message`, handle: fetchOne },
  { method: 'PATCH', path: `${MESSAGES}/:message`, handle: edit },
  { method: 'DELETE', path: `${MESSAGES}/:message`, handle: remove },
  { method: 'POST', path: `${MESSAGES}/:message/threads`, handle: openThread },
  { method: 'POST', path: '/channels/:channel/typing', handle: (call) => requireSending(channelOf(call)) },
  { method: 'PUT', path: REACTION, handle: react },
  { method: 'DELETE', path: REACTION, handle: (call) => void messageOf(call) },
];

function send(call: Call): APIMessage {
  const { world, feed } = call.platform;
  const channel = channelOf(call);
  const body = withoutDefaults(call.body) as Body;
  checkForm(ChannelMessage, body);
  requireSending(channel);
  const repliesTo = targetOf(world, channel, body);
  const sentBefore = body.enforce_nonce && world.messagesIn(channel).find(isOwnWith(world, body.nonce));
  if (sentBefore) return world.withReference(sentBefore);
  const embeds = may(channel, May.EmbedLinks) ? body.embeds : [];
  if (!body.content?.trim() && !embeds?.length) throw emptyMessage();
  const said = { ...body, embeds, flags: settableFlags(body.flags) } as Parameters<typeof botMessage>[2];
  return feed.post(channel, botMessage(world, channel, said, { repliesTo }));
}

function isOwnWith({ bot }: World, nonce: string | undefined): (message: APIMessage) => boolean {
  return (message) => message.author.id === bot.id && nonce !== undefined && message.nonce === nonce;
}

function targetOf(world: World, channel: Channel, { message_reference: reference }: Body): APIMessage | null {
  if (!reference) return null;
  if (!may(channel, May.ReadMessageHistory)) throw cannotReadForReply();
  const target = world.messages.get(reference.message_id);
  if (target?.channel_id === channel.id) {
    if (target.type === MessageType.UserJoin)
      throw invalidForm(
        ['message_reference'],
        'REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE',
        'Cannot reply to a system message',
      );
    return target;
  }
  if (reference.fail_if_not_exists)
    throw invalidForm(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  return null;
}

function list(call: Call): APIMessage[] {
  const { world, settings } = call.platform;
  const channel = channelOf(call);
  if (!may(channel, May.ReadMessageHistory)) return [];
  const [before, after] = [call.query.get('before'), call.query.get('after')];
  return world
    .messagesIn(channel)
    .filter(({ id }) => (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after)))
    .reverse()
    .slice(0, Number(call.query.get('limit') ?? 50))
    .map((message) => asSeen(world.withReference(message), channel, world, settings.messageContent));
}

function fetchOne(call: Call): APIMessage {
  const { world, settings } = call.platform;
  requirePermission(channelOf(call), May.ReadMessageHistory);
  return asSeen(world.withReference(messageOf(call)), channelOf(call), world, settings.messageContent);
}

function edit(call: Call): APIMessage {
  const { world, feed } = call.platform;
  const message = messageOf(call);
  if (message.author.id !== world.bot.id) throw anothersMessage();
  const body = withoutDefaults(call.body) as z.infer<typeof MessageBody>;
  checkForm(MessageBody, completed(body, message));
  const { flags, ...said } = body;
  return feed.change(channelOf(call), message, {
    ...contentOf(world, said as Parameters<typeof contentOf>[1]),
    ...(flags !== undefined && { flags: settableFlags(flags) }),
    edited_timestamp: new Date().toISOString(),
  });
}

function remove(call: Call): void {
  const { world, feed } = call.platform;
  const channel = channelOf(call);
  const message = messageOf(call);
  if (message.author.id !== world.bot.id) {
    if (!channel.guild) throw notInDirectMessages();
    if (!may(channel, May.ManageMessages)) throw missingPermissions();
  }
  feed.remove(channel, message, true);
}

function react(call: Call): void {
  requirePermission(channelOf(call), May.ReadMessageHistory | May.AddReactions);
  messageOf(call);
}

function channelOf({ platform, param }: Call): Channel {
  return visibleChannel(platform.world, param('channel'));
}

function messageOf(call: Call): APIMessage {
  return messageIn(call.platform.world, channelOf(call), call.param('message'));
}
