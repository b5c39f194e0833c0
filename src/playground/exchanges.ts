import { DiscordSnowflake } from '@sapphire/snowflake';
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  ApplicationIntegrationType,
  InteractionType,
  MessageFlags,
  MessageType,
  InteractionResponseType as Type,
} from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import type { Channel } from './channel.ts';
import type { Outcome } from './contract.ts';
import { contentOf, messageJson, type Said } from './message-json.ts';
import { BOT, GUILD, PERSON } from './people.ts';
import { Refusal } from './refusal.ts';

/** Interactions whose tokens still work. */
const MOST = 1000;

/** An interaction that was answered, as far as its token still serves to change the answer. */
export interface Exchange {
  readonly channel: Channel;
  /** Id of the message that `@original` stands for. */
  readonly original: string;
}

/** What becomes of the answers to interactions. */
export class Exchanges {
  private readonly byToken = new LRUCache<string, Exchange>({ max: MOST });

  /** What a token stands for; null once it is forgotten. */
  of(token: string): Exchange | null {
    return this.byToken.get(token) ?? null;
  }

  /** Shows an answer in the channel, or hands it back where it is none to be shown. `on`: the message acted on. */
  take(
    channel: Channel,
    interaction: APIInteraction,
    response: APIInteractionResponse,
    on: APIMessage | null,
  ): Outcome {
    const keep = (original: string) => void this.byToken.set(interaction.token, { channel, original });
    switch (response.type) {
      case Type.ChannelMessageWithSource:
        keep(channel.create(answerJson(channel, interaction, response.data as Said)).id);
        return {};
      case Type.DeferredChannelMessageWithSource: {
        const flags = (response.data?.flags ?? 0) | MessageFlags.Loading;
        keep(channel.create({ ...answerJson(channel, interaction, {}), flags }).id);
        return {};
      }
      case Type.UpdateMessage:
        if (on) channel.change(on, contentOf((response.data ?? {}) as Said));
        return {};
      case Type.DeferredMessageUpdate:
        if (on) keep(on.id);
        return {};
      case Type.ApplicationCommandAutocompleteResult:
        return { choices: response.data.choices ?? [] };
      case Type.Modal:
        return { modal: response.data };
      default:
        throw new Refusal(409, `the bot answered in a way that is not shown here: type ${response.type}`);
    }
  }
}

/** The message that answers an interaction, marked with what it answers. */
function answerJson(channel: Channel, interaction: APIInteraction, said: Said): APIMessage {
  const { id, type, data } = interaction;
  const isCommand = type === InteractionType.ApplicationCommand;
  const about = 'message' in interaction ? interaction.message : undefined;
  return {
    ...messageJson(channel.id, BOT, DiscordSnowflake.timestampFrom(id), said),
    type: isCommand ? MessageType.ChatInputCommand : MessageType.Reply,
    ...(about && { message_reference: { channel_id: channel.id, message_id: about.id } }),
    interaction_metadata: {
      id,
      type,
      user: PERSON,
      authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: GUILD },
    } as APIMessage['interaction_metadata'],
    ...(isCommand && { interaction: { id, type, name: data.name, user: PERSON } }),
  };
}
