import type {
  APIApplicationCommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Locale } from '../../../model.ts';
import { localized } from '../localized.ts';

export type SlashCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type Option = APIApplicationCommandOption;

const CHAT_INPUT = 1;
const BOOLEAN = 5;

/** Those for everybody: whoever tries the page manages no server. */
export function slashCommands(commands: RESTPutAPIApplicationCommandsJSONBody): readonly SlashCommand[] {
  return commands.filter(
    (command): command is SlashCommand =>
      (command.type ?? CHAT_INPUT) === CHAT_INPUT && command.default_member_permissions === undefined,
  );
}

/** As the reader of the language sees it; either name is understood. */
export function nameIn(
  locale: Locale,
  { name, name_localizations }: Pick<Option, 'name' | 'name_localizations'>,
): string {
  return localized(locale, name, name_localizations);
}

/** Those whose name begins with what was typed, then those that have it elsewhere. */
export function commandsFitting(
  commands: readonly SlashCommand[],
  typed: string,
  locale: Locale,
): readonly SlashCommand[] {
  const sought = typed.normalize('NFC').toLowerCase();
  const at = (command: SlashCommand) => {
    const places = [nameIn(locale, command), command.name].map((name) => name.toLowerCase().indexOf(sought));
    return Math.min(...places.map((place) => (place < 0 ? Number.POSITIVE_INFINITY : place)));
  };
  return commands
    .map((command) => ({ command, place: Math.min(at(command), 1e6) }))
    .filter(({ place }) => place < 1e6)
    .sort((a, b) => Math.min(a.place, 1) - Math.min(b.place, 1))
    .map(({ command }) => command);
}

export function isSwitch({ type }: Pick<Option, 'type'>): boolean {
  return type === BOOLEAN;
}

export function suggests(option: Option): boolean {
  return 'autocomplete' in option && option.autocomplete === true;
}
