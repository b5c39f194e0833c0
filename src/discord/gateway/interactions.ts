import type { REST } from 'discord.js';
import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  Routes,
} from 'discord-api-types/v10';
import type { Bot } from '../bot.ts';
import type { Counts } from '../counts.ts';
import { errorId, failureOf, isAcknowledged, isInvalid } from '../errors.ts';
import { react } from '../interactions/react.ts';
import { fault, type Reaction } from '../interactions/reaction.ts';
import type { Log } from '../log.ts';
import { deliver } from './delivery.ts';

/** Answers interactions as they come; the only place where their faults are caught, logged and owned up to. */
export function interactionHandler(bot: Bot, rest: REST, log: Log, counts: Counts) {
  return async (interaction: APIInteraction): Promise<void> => {
    const { callback, deletes } = reactionTo(interaction);
    const { id, token, application_id } = interaction;
    try {
      await acknowledge(id, token, callback).catch((error: unknown) => {
        if (!isInvalid(error)) throw error;
        // Discord checks what it is sent; whoever asked is not left without a word.
        return acknowledge(id, token, owningUp(interaction, error).callback);
      });
      if (deletes) await deliver(() => rest.delete(Routes.webhookMessage(application_id, token), { auth: false }));
      counts.answered++;
    } catch (error) {
      const failure = failureOf(error);
      counts[failure === 'gone' || failure === 'forbidden' ? failure : 'failed']++;
      log[failure === 'gone' ? 'warn' : 'error'](
        { err: error, interaction: id },
        'an interaction was not acknowledged',
      );
    }
  };

  /** One that is sent again after its confirmation was lost is refused, but what it was to do is done. */
  async function acknowledge(id: string, token: string, body: APIInteractionResponse): Promise<void> {
    try {
      await deliver(() => rest.post(Routes.interactionCallback(id, token), { auth: false, body }));
    } catch (error) {
      if (!isAcknowledged(error)) throw error;
      log.info({ interaction: id }, 'an interaction had its answer: a confirmation was lost, or the bot runs twice');
    }
  }

  function reactionTo(interaction: APIInteraction): Reaction {
    try {
      return react(bot, interaction);
    } catch (error) {
      return owningUp(interaction, error);
    }
  }

  function owningUp(interaction: APIInteraction, error: unknown): Reaction {
    counts.failed++;
    const id = errorId();
    log.error({ err: error, id, interaction: interaction.id }, 'an interaction failed');
    return interaction.type === InteractionType.ApplicationCommandAutocomplete
      ? { callback: NO_CHOICES, deletes: false }
      : fault(interaction, id);
  }
}

const NO_CHOICES: APIInteractionResponse = {
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: [] },
};
