/** What becomes of the ways to acknowledge an interaction. */
import { type APIMessage, MessageFlags, InteractionResponseType as Type } from 'discord-api-types/v10';
import { z } from 'zod';
import { Callback } from '../../../src/discord/callback-schema.ts';
import { answeringOf } from './answering.ts';
import { botMessage, contentOf, type Said, settableFlags } from './bot-message.ts';
import type { Call } from './call.ts';
import { completed } from './completed.ts';
import { checkForm, withoutDefaults } from './form.ts';
import type { CallbackBody, InteractionKind, Pending } from './pending.ts';
import type { Platform } from './platform.ts';
import { invalidForm, unknownMessage } from './refusal.ts';

/** A deferral takes nothing but whether the answer will be for one's eyes only. */
const Deferral = z.strictObject({
  type: z.literal(Type.DeferredChannelMessageWithSource),
  data: z.strictObject({ flags: z.union([z.literal(0), z.literal(MessageFlags.Ephemeral)]).optional() }).optional(),
});

const REPLIES = [Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource];
const TAKEN: Record<InteractionKind, readonly number[]> = {
  command: REPLIES,
  'message command': REPLIES,
  component: [...REPLIES, Type.DeferredMessageUpdate, Type.UpdateMessage, Type.Modal],
  modal: [...REPLIES, Type.DeferredMessageUpdate, Type.UpdateMessage],
  autocomplete: [Type.ApplicationCommandAutocompleteResult],
};

/** `POST /interactions/:id/:token/callback` */
export function callback({ platform, param, query, body, arrivedAt }: Call): object | undefined {
  const pending = platform.interactions.open(param('id'), param('token'));
  const { said, posted } = take(platform, pending, body, arrivedAt);
  if (query.get('with_response') !== 'true') return undefined;
  return {
    interaction: {
      id: pending.id,
      type: INTERACTION_TYPE[pending.kind],
      channel_id: pending.channel.id,
      ...(pending.channel.guild && { guild_id: pending.channel.guild.id }),
      ...(posted && {
        response_message_id: posted.id,
        response_message_loading: has(posted, MessageFlags.Loading),
        response_message_ephemeral: has(posted, MessageFlags.Ephemeral),
      }),
    },
    ...(posted && { resource: { type: said.type, message: posted } }),
  };
}

/** Takes an acknowledgement, whether it comes as a request of its own or as the answer to an interaction that was posted. */
export function take(platform: Platform, pending: Pending, body: unknown, arrivedAt: number) {
  const { interactions, world } = platform;
  const said = readCallback(platform, pending, body);
  const message = apply(platform, pending, said);
  const posted = message && world.withReference(message);
  interactions.acknowledge(pending, said, said.type === Type.DeferredMessageUpdate ? null : posted, arrivedAt);
  return { said, posted };
}

const INTERACTION_TYPE: Record<InteractionKind, number> = {
  command: 2,
  'message command': 2,
  component: 3,
  modal: 5,
  autocomplete: 4,
};

function readCallback({ world }: Platform, pending: Pending, body: unknown): CallbackBody {
  const { data, ...rest } = withoutDefaults(body);
  const said = { ...rest, ...(data !== undefined && { data: withoutDefaults(data) }) } as unknown as CallbackBody;
  const before = world.messages.get(pending.messageId ?? '');
  if (said.type === Type.DeferredChannelMessageWithSource) checkForm(Deferral, said);
  else if (said.type === Type.UpdateMessage && said.data && before)
    checkForm(Callback, { ...said, data: completed(said.data, before) });
  else checkForm(Callback, said);
  if (!TAKEN[pending.kind].includes(said.type))
    throw invalidForm(['type'], 'BASE_TYPE_CHOICES', `not taken for a ${pending.kind}`);
  return said;
}

function apply(platform: Platform, pending: Pending, { type, data }: CallbackBody): APIMessage | null {
  const said = (data ?? {}) as Said;
  switch (type) {
    case Type.ChannelMessageWithSource:
      return reply(platform, pending, { ...said, flags: settableFlags(said.flags, true) });
    case Type.DeferredChannelMessageWithSource:
      return reply(platform, pending, { flags: settableFlags(said.flags, true) | MessageFlags.Loading });
    case Type.DeferredMessageUpdate:
      return touched(platform, pending);
    case Type.UpdateMessage: {
      const { flags: _, ...content } = said;
      const change = { ...contentOf(platform.world, content), edited_timestamp: new Date().toISOString() };
      return platform.feed.change(pending.channel, touched(platform, pending), change);
    }
    default:
      return null;
  }
}

function reply({ world, feed }: Platform, pending: Pending, said: Said): APIMessage {
  const message = botMessage(world, pending.channel, said, { answering: answeringOf(world, pending) });
  pending.originalId = message.id;
  return feed.post(pending.channel, message);
}

/** The message that the component is on, which is then the original. */
function touched({ world }: Platform, pending: Pending): APIMessage {
  const message = world.messages.get(pending.messageId ?? '');
  if (!message) throw unknownMessage();
  pending.originalId = message.id;
  return message;
}

function has({ flags }: APIMessage, flag: MessageFlags): boolean {
  return Boolean((flags ?? 0) & flag);
}
