import {
  type APIComponentInMessageActionRow,
  type APIMessage,
  ComponentType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { Acknowledged } from './pending.ts';

/** Nobody can press what a message does not have: these throw then, as the mistake is the test's or the bot's. */
export function requireButton(message: APIMessage, customId: string): void {
  const button = find(message, customId);
  if (button.type !== ComponentType.Button) throw new Error(`"${customId}" is no button`);
  if (button.disabled) throw new Error(`The button "${customId}" is disabled`);
}

export function requireOptions(message: APIMessage, customId: string, values: readonly string[]): void {
  const select = find(message, customId);
  if (select.type !== ComponentType.StringSelect) throw new Error(`"${customId}" is no select`);
  const offered = select.options.map(({ value }) => value);
  const missing = values.find((value) => !offered.includes(value));
  if (missing !== undefined) throw new Error(`"${customId}" offers no "${missing}" but ${offered.join(', ')}`);
}

/** The id of the form that the bot opened. */
export function requireForm({ callback: { type, data } }: Acknowledged): string {
  if (type !== InteractionResponseType.Modal) throw new Error(`The bot opened no form, but answered ${type}`);
  return (data as unknown as { custom_id: string }).custom_id;
}

function find(message: APIMessage, customId: string): APIComponentInMessageActionRow {
  const rows = (message.components ?? []).filter((row) => row.type === ComponentType.ActionRow);
  const all = rows.flatMap((row): APIComponentInMessageActionRow[] => row.components);
  const found = all.find((each) => 'custom_id' in each && each.custom_id === customId);
  if (found) return found;
  const known = all.flatMap((each) => ('custom_id' in each ? [each.custom_id] : []));
  throw new Error(`Message ${message.id} has no component "${customId}" but [${known.join(', ')}]`);
}
