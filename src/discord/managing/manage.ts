import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteractionData,
  type APIInteraction,
  ApplicationCommandOptionType,
  InteractionResponseType,
  type InteractionType,
} from 'discord-api-types/v10';
import type { Bot } from '../bot.ts';
import {
  at,
  deferred,
  localeOf,
  noSuggestions,
  type Reaction,
  reply,
  serverOf,
  stale,
} from '../interactions/reaction.ts';
import { ephemeral, notice } from '../replies/message.ts';
import { articlesOffered } from './articles-offered.ts';
import { changeOf, type Fields } from './change.ts';
import { MANAGING, SETTINGS_COMMAND, SHOW, STATUS_COMMAND } from './commands.ts';
import { mayManage } from './may-manage.ts';
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
): Reaction {
  // In the language of whoever manages, in which Discord shows the commands: it may be here to be set right.
  const locale = localeOf(interaction);
  const words = managingWordingOf(locale);
  const server = serverOf(interaction);
  const alone = (text: string) => reply(ephemeral(notice(text)));
  if (server === null) return alone(words.noServer);
  if (!mayManage(interaction)) return alone(words.notManager);
  if (name === STATUS_COMMAND.texts.en.name) return reply(ephemeral(statusMessage(words, bot)));
  const [part] = options;
  if (part?.type !== ApplicationCommandOptionType.Subcommand) return stale({ locale });
  if (part.name === SHOW) return reply(ephemeral(settingsMessage(words, bot, server)));
  const change = changeOf(bot, words, server, part.name, fieldsOf(part.options ?? []));
  if (!change) return stale({ locale });
  if ('refused' in change) return alone(change.refused);
  return deferred(true, async () => {
    await change.make(server);
    return { body: settingsMessage(words, bot, server, change.told), files: [] };
  });
}

/** The articles of which one may be chosen. */
export function managingSuggestions(bot: Bot, interaction: APIApplicationCommandAutocompleteInteraction): Reaction {
  const [part] = interaction.data.options as readonly Option[];
  const server = serverOf(interaction);
  if (interaction.data.name !== SETTINGS_COMMAND.texts.en.name || server === null || !mayManage(interaction))
    return noSuggestions();
  const typed = part && 'options' in part ? part.options?.find((each) => 'focused' in each && each.focused) : undefined;
  const choices = articlesOffered(bot, server, typed && 'value' in typed ? String(typed.value) : '');
  return at({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
}

function fieldsOf(options: readonly Option[]): Fields {
  return Object.fromEntries(options.flatMap((option) => ('value' in option ? [[option.name, option.value]] : [])));
}
