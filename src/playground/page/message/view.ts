import type { APIMessage, APIUser } from 'discord-api-types/v10';

const EPHEMERAL = 64;
const LOADING = 128;
/** Types of interactions in a message's metadata. */
const COMMAND = 2;
/** Messages of one author within this time stand under one name. */
const TOGETHER = 7 * 60_000;

/** What stands over a message: what it answers, which may be the message right above it, or the command that it came of. */
export type Lead =
  | { readonly type: 'reply'; readonly to: APIMessage | null; readonly id: string; readonly isAbove: boolean }
  | { readonly type: 'command'; readonly user: APIUser; readonly name: string | null }
  | null;

export interface MessageView {
  readonly message: APIMessage;
  readonly isOwn: boolean;
  readonly isEphemeral: boolean;
  readonly isLoading: boolean;
  readonly isEdited: boolean;
  /** Under the name of the message before. */
  readonly continues: boolean;
  /** The server that knew it is gone. */
  readonly isPast: boolean;
  readonly lead: Lead;
}

/** The messages as a channel shows them. */
export function messageViews(messages: readonly APIMessage[], person: string, channel: string): readonly MessageView[] {
  return messages.map((message, i) => {
    const flags = message.flags ?? 0;
    const lead = leadOf(message, messages, messages[i - 1]);
    return {
      message,
      lead,
      isOwn: message.author.id === person && !message.interaction_metadata,
      isEphemeral: (flags & EPHEMERAL) !== 0,
      isLoading: (flags & LOADING) !== 0,
      isEdited: Boolean(message.edited_timestamp) && (flags & LOADING) === 0,
      continues: lead === null && continues(message, messages[i - 1]),
      isPast: message.channel_id !== channel,
    };
  });
}

function continues(message: APIMessage, before: APIMessage | undefined): boolean {
  return (
    before !== undefined &&
    before.author.id === message.author.id &&
    before.channel_id === message.channel_id &&
    ((before.flags ?? 0) & EPHEMERAL) === ((message.flags ?? 0) & EPHEMERAL) &&
    // The clock that is set may go back.
    Math.abs(Date.parse(message.timestamp) - Date.parse(before.timestamp)) < TOGETHER
  );
}

function leadOf(message: APIMessage, messages: readonly APIMessage[], before: APIMessage | undefined): Lead {
  const from = message.interaction_metadata;
  if (from?.type === COMMAND) return { type: 'command', user: from.user, name: commandOf(message) };
  const pressed = from && 'interacted_message_id' in from ? from.interacted_message_id : undefined;
  const id = message.message_reference?.message_id ?? message.referenced_message?.id ?? pressed;
  if (id === undefined) return null;
  const known = messages.find((each) => each.id === id);
  // A reply outlives its question; what was said is then no longer shown anywhere.
  return { type: 'reply', to: known ?? null, id, isAbove: before?.id === id };
}

/** Discord sends the name, though its documentation does not tell of it. */
function commandOf({ interaction, interaction_metadata }: APIMessage): string | null {
  const named = interaction_metadata as { readonly name?: unknown } | undefined;
  return typeof named?.name === 'string' ? named.name : (interaction?.name ?? null);
}

/** The message that ArrowUp in an empty box goes back to. */
export function lastOwn(views: readonly MessageView[]): APIMessage | null {
  return views.findLast(({ isOwn, isPast }) => isOwn && !isPast)?.message ?? null;
}
