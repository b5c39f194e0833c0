import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { MessageBody } from '../../../src/discord/message-schema.ts';
import { followingOf } from './answering.ts';
import { attachmentsOf } from './attachments.ts';
import { botMessage, contentOf, type Said, settableFlags } from './bot-message.ts';
import type { Call, Route } from './call.ts';
import { callback } from './callbacks.ts';
import { completed } from './completed.ts';
import { checkForm, withoutDefaults } from './form.ts';
import type { Pending } from './pending.ts';
import type { Platform } from './platform.ts';
import { unknownMessage, unknownWebhook } from './refusal.ts';

const ONE = '/webhooks/:application/:token/messages/:message';

export const WEBHOOK_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/interactions/:id/:token/callback', open: true, handle: callback },
  { method: 'POST', path: '/webhooks/:application/:token', open: true, handle: followUp },
  { method: 'GET', path: ONE, open: true, handle: (call) => call.platform.world.withReference(find(call).message) },
  {
    method: 'PATCH',
    path: ONE,
    open: true,
    handle: (call) => {
      const { pending, message } = find(call);
      return edit(call.platform, pending, message, withoutDefaults(call.body), call.files);
    },
  },
  {
    method: 'DELETE',
    path: ONE,
    open: true,
    handle: (call) => {
      const { pending, message } = find(call);
      call.platform.feed.remove(pending.channel, message, true);
    },
  },
];

function followUp({ platform, param, body, files }: Call): APIMessage {
  const { world, feed } = platform;
  const pending = pendingOf(platform, param);
  const original = world.messages.get(pending.originalId ?? '');
  const said = withoutDefaults(body) as Said;
  // Discord takes the first message after a deferral for the deferred one.
  if (original && isLoading(original)) return edit(platform, pending, original, said, files);
  checkForm(MessageBody, said);
  const answering = followingOf(world, pending);
  const flags = settableFlags(said.flags, true);
  const message = botMessage(world, pending.channel, { ...said, flags }, { answering });
  pending.furtherIds.add(message.id);
  return feed.post(pending.channel, message);
}

function edit(
  { world, feed }: Platform,
  pending: Pending,
  message: APIMessage,
  body: Said,
  files: Call['files'],
): APIMessage {
  checkForm(MessageBody, completed(body, message));
  const { flags: _, ...said } = body;
  return feed.change(pending.channel, message, {
    ...contentOf(world, said),
    ...(body.attachments && { attachments: attachmentsOf(body.attachments, files) }),
    flags: (message.flags ?? 0) & ~MessageFlags.Loading,
    edited_timestamp: isLoading(message) ? null : new Date().toISOString(),
  });
}

function find({ platform, param }: Call): { pending: Pending; message: APIMessage } {
  const pending = pendingOf(platform, param);
  const id = param('message') === '@original' ? pending.originalId : param('message');
  const message = platform.world.messages.get(id ?? '');
  if (!message || !(id === pending.originalId || pending.furtherIds.has(message.id))) throw unknownMessage();
  return { pending, message };
}

function pendingOf({ world, interactions }: Platform, param: Call['param']): Pending {
  if (param('application') !== world.bot.id) throw unknownWebhook();
  return interactions.acknowledged(param('token'));
}

function isLoading({ flags }: APIMessage): boolean {
  return Boolean((flags ?? 0) & MessageFlags.Loading);
}
