import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Asker } from '../asking.ts';
import { ephemeral, type Message, notice } from '../replies/message.ts';
import { wordingOf } from '../wording.ts';

/** What an interaction comes to: the answer to it, and whether the message that it came from goes. */
export interface Reaction {
  readonly callback: APIInteractionResponse;
  readonly deletes: boolean;
}

/** Who acts, and in which language; anything but Korean is served in English. */
export function askerOf(interaction: APIInteraction): Asker {
  const user = interaction.member?.user ?? interaction.user;
  return {
    // Where a person has installed the bot for themselves, the channel itself may be hidden from it.
    channel: interaction.channel?.id ?? interaction.channel_id ?? '',
    user: user?.id ?? '',
    locale: 'locale' in interaction && interaction.locale === 'ko' ? 'ko' : 'en',
  };
}

export function reply(body: Message): Reaction {
  return { callback: { type: InteractionResponseType.ChannelMessageWithSource, data: dataOf(body) }, deletes: false };
}

/** In place of the message that the button is on. */
export function update(body: Message): Reaction {
  const { flags: _, ...data } = dataOf(body);
  return { callback: { type: InteractionResponseType.UpdateMessage, data }, deletes: false };
}

export function stale({ locale }: Asker): Reaction {
  return reply(ephemeral(notice(wordingOf(locale).stale)));
}

/** A reply for whatever went wrong, with the id under which the log has it. */
export function fault(interaction: APIInteraction, id: string): Reaction {
  return reply(ephemeral(notice(wordingOf(askerOf(interaction).locale).fault(id))));
}

function dataOf({ embeds, components, flags, ...rest }: Message) {
  return {
    ...rest,
    embeds: [...embeds],
    components: [...components],
    ...(flags !== undefined && { flags: flags & MessageFlags.Ephemeral }),
  };
}
