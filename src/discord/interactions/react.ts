import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Asker } from '../asking.ts';
import type { Bot } from '../bot.ts';
import { isManaging, manage, managingSuggestions } from '../managing/manage.ts';
import { chatCommand, suggestions } from './chat-command.ts';
import { component } from './component.ts';
import { followedUp } from './follow-up.ts';
import { checkCommand } from './message-command.ts';
import { askerOf, at, later, noSuggestions, type Reaction, reply, stale } from './reaction.ts';

/** What comes instead of an answer for somebody who asks too much; null where it may be worked on. */
export function refusal(bot: Bot, interaction: APIInteraction): Reaction | null {
  if (interaction.type === InteractionType.Ping) return null;
  const asker = askerOf(bot, interaction);
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    return bot.cooldown.maySuggest(asker) ? null : noSuggestions();
  }
  const wait = bot.cooldown.take(asker, 'interaction');
  return wait === null ? null : later(interaction, wait);
}

/** Answers any interaction, whichever door it came in by; whether it may be has been asked. */
export function react(bot: Bot, interaction: APIInteraction): Reaction {
  if (interaction.type === InteractionType.Ping) return at({ type: InteractionResponseType.Pong });
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    return isManaging(interaction.data.name)
      ? managingSuggestions(bot, interaction)
      : at(suggestions(bot, interaction));
  }
  const asker = askerOf(bot, interaction);
  if (interaction.type === InteractionType.MessageComponent) return component(bot, interaction, asker);
  if (interaction.type === InteractionType.ModalSubmit) return followedUp(bot, interaction, asker);
  if (interaction.type === InteractionType.ApplicationCommand) return command(bot, interaction, asker);
  return stale(asker);
}

function command(bot: Bot, interaction: APIApplicationCommandInteraction, asker: Asker): Reaction {
  const { data } = interaction;
  if (data.type === ApplicationCommandType.ChatInput) {
    return isManaging(data.name) ? manage(bot, interaction, data) : chatCommand(bot, interaction, data, asker);
  }
  if (data.type === ApplicationCommandType.Message)
    return reply(checkCommand(bot, data, asker, interaction.application_id));
  return stale(asker);
}
