import {
  type APIInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Bot } from '../bot.ts';
import { ephemeral, notice } from '../replies/message.ts';
import { wordingOf } from '../wording.ts';
import { chatCommand, suggestions } from './chat-command.ts';
import { component } from './component.ts';
import { followedUp } from './follow-up.ts';
import { checkCommand } from './message-command.ts';
import { askerOf, at, type Reaction, reply, stale } from './reaction.ts';

/** Answers any interaction, whichever door it came in by, well within the three seconds that Discord allows. */
export function react(bot: Bot, interaction: APIInteraction): Reaction {
  switch (interaction.type) {
    case InteractionType.Ping:
      return at({ type: InteractionResponseType.Pong });
    case InteractionType.ApplicationCommandAutocomplete:
      return at(suggestions(bot, interaction));
    default: {
      const asker = askerOf(bot, interaction);
      const wait = bot.cooldown.take(asker);
      if (wait !== null) return reply(ephemeral(notice(wordingOf(asker.locale).cooldown(wait))));
      if (interaction.type === InteractionType.MessageComponent) return component(bot, interaction, asker);
      if (interaction.type === InteractionType.ModalSubmit) return followedUp(bot, interaction, asker);
      if (interaction.type !== InteractionType.ApplicationCommand) return stale(asker);
      if (interaction.data.type === ApplicationCommandType.ChatInput) {
        return chatCommand(bot, interaction.data, asker);
      }
      if (interaction.data.type === ApplicationCommandType.Message)
        return reply(checkCommand(bot, interaction.data, asker));
      return stale(asker);
    }
  }
}
