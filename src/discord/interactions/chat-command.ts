import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandAutocompleteResponse,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteractionData,
  ApplicationCommandOptionType,
  InteractionResponseType,
  type InteractionType,
} from 'discord-api-types/v10';
import { type Asker, drawing, serve, unknownEvent } from '../asking.ts';
import type { Bot } from '../bot.ts';
import { clip } from '../clip.ts';
import { type Command, PRIVATE } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { mayManage } from '../managing/may-manage.ts';
import { ephemeral } from '../replies/message.ts';
import { completed, offeredFor } from './offered.ts';
import { answering, deferred, localeOf, type Reaction, reply, stale } from './reaction.ts';
import { namedIn } from './resolved.ts';

/** Runs a slash command. What is typed into an option is free text, whatever was offered for it. */
export function chatCommand(
  bot: Bot,
  interaction: APIApplicationCommandInteraction,
  { name, options = [], resolved }: APIChatInputApplicationCommandInteractionData,
  asker: Asker,
): Reaction {
  const command = bot.commands.find(({ texts }) => texts.en.name === name);
  if (!command) return stale(asker);
  const words = optionOf(options, command.words?.texts.en.name);
  const { text, members } = namedIn(
    typeof words === 'string' ? words.normalize('NFC') : '',
    interaction.application_id,
    resolved,
  );
  const written = text.trim();
  const typed = command.words?.suggests ? completed(bot.suggest, written) : written;
  const request = command.request(typed.endsWith('?') ? typed.slice(0, -1).trimEnd() : typed, asker.locale);
  const isPrivate = optionOf(options, PRIVATE.en.name) === true;
  if (request.type === 'timeline') {
    const draw = drawing(bot, request.about, asker);
    // Whom a deferred reply is for is settled when it is announced.
    return draw ? deferred(isPrivate, draw) : reply(unknownEvent(request.about, asker));
  }
  const asked = askedBy(command, typed, asker);
  if (request.type === 'question') {
    return answering(bot, isPrivate, (later) =>
      serve(bot, request, asker, { asked, members, ...(later && { later }) }),
    );
  }
  const viewer = { names: localeOf(interaction), manages: mayManage(interaction) };
  const body = serve(bot, request, asker, { asked, viewer });
  return reply(isPrivate ? ephemeral(body) : body);
}

/** The question as it was typed; Discord shows that a command was used, but not with which words. */
function askedBy({ texts, words }: Command, typed: string, { locale }: Asker): string {
  if (typed === '') return '';
  return words?.suggests ? `/${texts[locale].name} ${typed}` : typed;
}

/** What is known that fits what has been typed so far. */
export function suggestions(
  { suggest }: Bot,
  { data, locale }: APIApplicationCommandAutocompleteInteraction,
): APIApplicationCommandAutocompleteResponse {
  const focused = data.options.find(
    (option) => option.type === ApplicationCommandOptionType.String && 'focused' in option && option.focused,
  );
  const typed = focused && 'value' in focused ? String(focused.value) : '';
  const choices = offeredFor(suggest, typed, locale === 'ko' ? 'ko' : 'en').map(({ label, value }) => ({
    name: clip(label, LIMITS.choiceText),
    value: clip(value, LIMITS.choiceText),
  }));
  return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
}

function optionOf(
  options: readonly APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>[],
  name: string | undefined,
): string | number | boolean | undefined {
  const option = options.find((each) => each.name === name);
  return option && 'value' in option ? option.value : undefined;
}
