import type { APIMessage } from 'discord-api-types/v10';
import type { Happening } from '../../contract.ts';

/** The channel's messages after something has happened in it; one that comes twice takes the place of itself. */
export function happened(messages: readonly APIMessage[], happening: Happening): readonly APIMessage[] {
  if (happening.type === 'delete') return messages.filter(({ id }) => id !== happening.id);
  const { message } = happening;
  const at = messages.findIndex(({ id }) => id === message.id);
  // What was dismissed here may still be filled in there.
  if (at < 0) return happening.type === 'create' ? [...messages, message] : messages;
  return messages.with(at, { ...messages[at], ...message });
}
