import type { REST } from 'discord.js';
import { type APIInteraction, type APIInteractionResponse, Routes } from 'discord-api-types/v10';
import { deliver } from '../delivery.ts';
import { isAcknowledged, isInvalid } from '../errors.ts';
import type { Desk } from '../interactions/desk.ts';
import type { Log } from '../log.ts';

/** Answers interactions as they come over the gateway, each by a request of its own. */
export function interactionHandler(desk: Desk, rest: REST, log: Log) {
  return async (interaction: APIInteraction): Promise<void> => {
    const { id, token } = interaction;
    let reaction = await desk.reactionTo(interaction);
    try {
      await acknowledge(id, token, reaction.callback).catch((error: unknown) => {
        if (!isInvalid(error)) throw error;
        // Discord checks what it is sent; whoever asked is not left without a word.
        reaction = desk.owningUp(interaction, error);
        return acknowledge(id, token, reaction.callback);
      });
    } catch (error) {
      return desk.missed(interaction, error, 'an interaction was not acknowledged');
    }
    await desk.finish(interaction, reaction.afterwards);
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
}
