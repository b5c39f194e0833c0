import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { CHECK, type Command, PRIVATE, type Words } from '../command.ts';
import { CHANNELS, type Field, MANAGING, type ManagingCommand } from '../managing/commands.ts';
import { Commands } from './command-schema.ts';

/** Where commands are known: in every server, direct message and for whoever installs the bot, or in one server. */
export type Scope = 'global' | 'guild';

/** In servers, in direct messages with the bot, and wherever else a person has it installed. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** Where there is something to manage. */
const IN_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** The commands as Discord registers them, in English with Korean beside it. */
export function commandsJson(commands: readonly Command[], scope: Scope): RESTPutAPIApplicationCommandsJSONBody {
  const where = scope === 'global' ? EVERYWHERE : {};
  const json = [
    ...commands.map(({ texts, words, canBePrivate }) => ({
      type: ApplicationCommandType.ChatInput,
      ...named(texts),
      options: [...(words ? [wordsOption(words)] : []), ...(canBePrivate ? [PRIVATE_OPTION] : [])],
      ...where,
    })),
    ...MANAGING.map((command) => ({
      ...managingJson(command),
      ...(scope === 'global' ? IN_SERVERS : {}),
    })),
    {
      type: ApplicationCommandType.Message,
      name: CHECK.en,
      name_localizations: { ko: CHECK.ko },
      ...where,
    },
  ];
  Commands.parse(json);
  return json as RESTPutAPIApplicationCommandsJSONBody;
}

function wordsOption({ texts, required, suggests }: Words) {
  return {
    type: ApplicationCommandOptionType.String,
    ...named(texts),
    required,
    ...(suggests && { autocomplete: true }),
  };
}

function managingJson({ texts, parts }: ManagingCommand) {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(texts),
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: parts.map((part) => ({
      type: ApplicationCommandOptionType.Subcommand,
      ...named(part.texts),
      options: part.fields.map(fieldOption),
    })),
  };
}

const TYPES = {
  text: ApplicationCommandOptionType.String,
  switch: ApplicationCommandOptionType.Boolean,
  channel: ApplicationCommandOptionType.Channel,
} as const;

function fieldOption({ texts, type, choices, suggests }: Field) {
  return {
    type: TYPES[type],
    ...named(texts),
    required: true,
    ...(type === 'channel' && { channel_types: [...CHANNELS] }),
    ...(suggests && { autocomplete: true }),
    ...(choices && {
      choices: choices.map(({ value, names }) => ({ name: names.en, name_localizations: { ko: names.ko }, value })),
    }),
  };
}

const PRIVATE_OPTION = { type: ApplicationCommandOptionType.Boolean, ...named(PRIVATE), required: false };

function named({ en, ko }: Command['texts']) {
  return {
    name: en.name,
    name_localizations: { ko: ko.name },
    description: en.description,
    description_localizations: { ko: ko.description },
  };
}
