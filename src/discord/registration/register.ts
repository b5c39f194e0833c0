import {
  type APIApplicationCommand,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { Command } from '../command.ts';
import { commandsJson } from './command-json.ts';
import { sameCommands } from './same-commands.ts';

/** What is needed of discord.js' REST. */
export interface Rest {
  readonly get: (route: `/${string}`, options?: { query: URLSearchParams }) => Promise<unknown>;
  readonly put: (route: `/${string}`, options: { body: unknown }) => Promise<unknown>;
}

export interface Registration {
  /** Whether anything had to be sent. */
  readonly changed: boolean;
  /** A server that has its own commands shows those of all servers beside them: each twice. */
  readonly twice: boolean;
}

/** Registers the commands where they differ from what is registered, for one server or, without a guild, for all. */
export async function register(
  rest: Rest,
  application: string,
  guild: string | null,
  commands: readonly Command[],
): Promise<Registration> {
  const wanted = commandsJson(commands, guild === null ? 'global' : 'guild');
  const changed = !sameCommands(await registered(rest, routeOf(application, guild)), wanted);
  if (changed) await rest.put(routeOf(application, guild), { body: wanted });
  const twice = guild !== null && (await registered(rest, routeOf(application, null))).length > 0;
  return { changed, twice };
}

/** Removes all commands of one server or, without a guild, those for all; returns how many there were. */
export async function clear(rest: Rest, application: string, guild: string | null): Promise<number> {
  const { length } = await registered(rest, routeOf(application, guild));
  const none: RESTPutAPIApplicationCommandsJSONBody = [];
  if (length > 0) await rest.put(routeOf(application, guild), { body: none });
  return length;
}

function routeOf(application: string, guild: string | null): `/${string}` {
  return guild === null ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);
}

async function registered(rest: Rest, route: `/${string}`): Promise<APIApplicationCommand[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
}
