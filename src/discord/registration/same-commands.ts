import { isDeepStrictEqual } from 'node:util';
import type { APIApplicationCommand, RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

type Json = Record<string, unknown>;

/**
 * Whether what is registered is what is wanted. Discord gives back more than it was sent, and leaves out what
 * is false or empty: only what this program sends is compared.
 */
export function sameCommands(
  registered: readonly APIApplicationCommand[],
  wanted: RESTPutAPIApplicationCommandsJSONBody,
): boolean {
  return isDeepStrictEqual(registered.map(essence).sort(byName), wanted.map(essence).sort(byName));
}

function essence(command: object): Json {
  const {
    type = 1,
    name,
    name_localizations,
    description,
    description_localizations,
    default_member_permissions = null,
    options,
    contexts,
    integration_types,
  } = command as Json;
  return {
    type,
    ...texts({ name, name_localizations, description, description_localizations }),
    default_member_permissions,
    options: listOf(options).map(optionOf),
    // A server's own commands have neither.
    contexts: sorted(contexts),
    integration_types: sorted(integration_types),
  };
}

function optionOf({ type, required, autocomplete, choices, channel_types, options, ...rest }: Json): Json {
  return {
    type,
    ...texts(rest),
    required: required ?? false,
    autocomplete: autocomplete ?? false,
    choices: listOf(choices).map(({ value, ...named }) => ({ value, ...texts(named) })),
    channel_types: sorted(channel_types),
    options: listOf(options).map(optionOf),
  };
}

function listOf(list: unknown): Json[] {
  return (list as Json[] | undefined) ?? [];
}

function texts({ name, name_localizations, description, description_localizations }: Json): Json {
  return {
    name,
    names: name_localizations ?? {},
    description: description ?? '',
    descriptions: description_localizations ?? {},
  };
}

function sorted(numbers: unknown): unknown {
  return Array.isArray(numbers) ? [...numbers].sort((a, b) => a - b) : null;
}

function byName(a: Json, b: Json): number {
  return `${a.type} ${a.name}`.localeCompare(`${b.type} ${b.name}`);
}
