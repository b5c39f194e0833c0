import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import type { z } from 'zod';
import { Commands } from '../../../src/discord/registration/command-schema.ts';
import { checkForm } from './form.ts';
import { invalidForms } from './refusal.ts';
import { snowflake } from './snowflake.ts';

type Sent = z.infer<typeof Commands>[number];
type Stored = APIApplicationCommand & { readonly sent: string };

const GLOBAL = '';
/** What Discord sets where a global command does not say. */
const GLOBAL_DEFAULTS = { dm_permission: true, contexts: null, integration_types: [0] };

/** The commands that are registered, for everywhere and for each guild. */
export class CommandRegistry {
  readonly #applicationId: string;
  readonly #scopes = new Map<string, Stored[]>();

  constructor(applicationId: string) {
    this.#applicationId = applicationId;
  }

  /** With all their localisations, or with null for them, as Discord answers unless asked for them. */
  list(guildId = GLOBAL, withLocalizations = true): APIApplicationCommand[] {
    return (this.#scopes.get(guildId) ?? []).map(({ sent: _, ...command }) =>
      withLocalizations ? structuredClone(command) : withoutLocalizations(command),
    );
  }

  find(name: string, type: ApplicationCommandType, guildId: string | undefined): APIApplicationCommand | undefined {
    const scopes = [...(guildId ? [guildId] : []), GLOBAL].flatMap((scope) => this.list(scope));
    return scopes.find((command) => command.name === name && command.type === type);
  }

  replace(body: unknown, guildId = GLOBAL): APIApplicationCommand[] {
    checkForm(Commands, body);
    const sent = body as Sent[];
    if (guildId) refuseGlobalFields(sent);
    const before = this.#scopes.get(guildId) ?? [];
    this.#scopes.set(
      guildId,
      sent.map((command) => this.#store(command, guildId, before)),
    );
    return this.list(guildId);
  }

  /** A command keeps its id as long as its type and name stay, and its version as long as nothing changes. */
  #store(command: Sent, guildId: string, before: readonly Stored[]): Stored {
    const known = before.find(({ name, type }) => name === command.name && type === command.type);
    const sent = JSON.stringify(command);
    if (known?.sent === sent) return known;
    const id = known?.id ?? snowflake();
    return {
      id,
      application_id: this.#applicationId,
      version: known ? snowflake() : id,
      default_member_permissions: null,
      nsfw: false,
      ...(guildId ? { guild_id: guildId } : GLOBAL_DEFAULTS),
      description: '',
      description_localizations: null,
      ...command,
      ...(command.type === ApplicationCommandType.ChatInput && { options: command.options.map(withoutFalse) }),
      sent,
    } as Stored;
  }
}

function refuseGlobalFields(commands: readonly Sent[]): void {
  const faults = commands.flatMap((command, i) =>
    ['contexts', 'integration_types']
      .filter((field) => field in command)
      .map((field) => ({
        path: [i, field],
        code: 'APPLICATION_COMMAND_GUILD_FIELD',
        message: 'on global commands only',
      })),
  );
  if (faults.length > 0) throw invalidForms(faults);
}

/** Discord leaves out what is false in an option, or empty. */
function withoutFalse(option: object): object {
  const entries = Object.entries(option).filter(
    ([, value]) => value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === 'options' ? (value as object[]).map(withoutFalse) : value]),
  );
}

function withoutLocalizations<T extends object>(of: T): T {
  return Object.fromEntries(
    Object.entries(of).map(([key, value]) => {
      if (key.endsWith('_localizations')) return [key, null];
      if (key === 'options') return [key, (value as object[]).map(withoutLocalizations)];
      return [key, value];
    }),
  ) as T;
}
