import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteractionData,
  type APIInteraction,
  ApplicationCommandOptionType,
  InteractionResponseType,
  type InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Asker } from '../asking.ts';
import type { Bot } from '../bot.ts';
import { at, deferred, noSuggestions, type Reaction, reply, serverOf, stale } from '../interactions/reaction.ts';
import { ephemeral, notice } from '../replies/message.ts';
import { articlesOffered } from './articles-offered.ts';
import { changeOf, type Fields } from './change.ts';
import { MANAGING, SETTINGS_COMMAND, SHOW, STATUS_COMMAND } from './commands.ts';
import { settingsMessage } from './settings-message.ts';
import { statusMessage } from './status-message.ts';
import { managingWordingOf } from './wording.ts';

type Option = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;

export function isManaging(name: string): boolean {
  return MANAGING.some(({ texts }) => texts.en.name === name);
}

/**
 * Runs a command of those who manage the server. Discord shows it to them alone unless a server has it otherwise, so
 * that it is looked at here too. A change is announced first, since it is written before it is told.
 */
export function manage(
  bot: Bot,
  interaction: APIInteraction,
  { name, options = [] }: APIChatInputApplicationCommandInteractionData,
  asker: Asker,
): Reaction {
  const words = managingWordingOf(asker.locale);
  const server = serverOf(interaction);
  const alone = (text: string) => reply(ephemeral(notice(text)));
  if (server === null) return alone(words.noServer);
  if (!mayManage(interaction)) return alone(words.notManager);
  if (name === STATUS_COMMAND.texts.en.name) return reply(ephemeral(statusMessage(words, bot)));
  const [part] = options;
  if (part?.type !== ApplicationCommandOptionType.Subcommand) return stale(asker);
  if (part.name === SHOW) return reply(ephemeral(settingsMessage(words, bot, server)));
  const change = changeOf(bot, words, server, part.name, fieldsOf(part.options ?? []));
  if (!change) return stale(asker);
  if ('refused' in change) return alone(change.refused);
  return deferred(true, async () => {
    await change.make(server);
    return { body: settingsMessage(words, bot, server, change.called), files: [] };
  });
}

/** The articles of which one may be chosen. */
export function managingSuggestions(bot: Bot, interaction: APIApplicationCommandAutocompleteInteraction): Reaction {
  const [part] = interaction.data.options as readonly Option[];
  if (interaction.data.name !== SETTINGS_COMMAND.texts.en.name || !mayManage(interaction)) return noSuggestions();
  const typed = part && 'options' in part ? part.options?.find((each) => 'focused' in each && each.focused) : undefined;
  const choices = articlesOffered(bot.library, typed && 'value' in typed ? String(typed.value) : '');
  return at({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
}

function mayManage({ member }: APIInteraction): boolean {
  const permissions = BigInt(member?.permissions ?? '0');
  return (permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}

function fieldsOf(options: readonly Option[]): Fields {
  return Object.fromEntries(options.flatMap((option) => ('value' in option ? [[option.name, option.value]] : [])));
}
