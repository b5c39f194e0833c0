import { type APIMessageInteractionMetadata, InteractionType, MessageType } from 'discord-api-types/v10';
import type { Answering } from './bot-message.ts';
import { ownersIn } from './interaction-payload.ts';
import type { InteractionKind, Pending } from './pending.ts';
import type { World } from './world.ts';

const TYPES: Record<InteractionKind, MessageType> = {
  command: MessageType.ChatInputCommand,
  'message command': MessageType.ContextMenuCommand,
  component: MessageType.Reply,
  modal: MessageType.Reply,
  autocomplete: MessageType.Default,
};

/** What marks the first answer to an interaction: which it answers, and the message that it was about. */
export function answeringOf(world: World, pending: Pending): Answering {
  const target = world.messages.get(pending.messageId ?? '') ?? null;
  return { metadata: metadataOf(pending), type: TYPES[pending.kind], target };
}

/** What marks a further one: it replies to the first. */
export function followingOf(world: World, pending: Pending): Answering {
  const target = world.messages.get(pending.originalId ?? '') ?? null;
  const metadata = { ...metadataOf(pending), original_response_message_id: pending.originalId ?? undefined };
  return { metadata, type: MessageType.Reply, target };
}

function metadataOf({ id, kind, person, channel, messageId }: Pending): APIMessageInteractionMetadata {
  const common = { id, user: person.user, authorizing_integration_owners: ownersIn(channel) };
  if (kind === 'component' || kind === 'modal')
    return { ...common, type: InteractionType.MessageComponent, interacted_message_id: messageId ?? '' };
  return {
    ...common,
    type: InteractionType.ApplicationCommand,
    ...(kind === 'message command' && messageId && { target_message_id: messageId }),
  };
}
