import { DiscordSnowflake } from '@sapphire/snowflake';
import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Locale } from '../../model.ts';
import type { Asker, Later } from '../asking.ts';
import type { Bot } from '../bot.ts';
import { ephemeral, type Filed, type Message, notice } from '../replies/message.ts';
import { wordingOf } from '../wording.ts';

/** What is left to do when Discord has the callback. */
export type Afterwards =
  /** The message that the component is on goes. */
  | { readonly type: 'remove' }
  /** What was deferred comes. */
  | { readonly type: 'fill'; readonly filed: () => Promise<Filed> };

/** What an interaction comes to. */
export interface Reaction {
  readonly callback: APIInteractionResponse;
  readonly afterwards: Afterwards | null;
}

/** The id of who acts; empty where nobody does. */
export function actorOf({ member, user }: APIInteraction): string {
  return (member?.user ?? user)?.id ?? '';
}

/** The id of the server in which somebody acts; null in direct messages. */
export function serverOf({ guild_id }: APIInteraction): string | null {
  return guild_id ?? null;
}

/** Who acts, when and in which language. */
export function askerOf(bot: Bot, interaction: APIInteraction): Asker {
  return {
    // Where a person has installed the bot for themselves, the channel itself may be hidden from it.
    channel: interaction.channel?.id ?? interaction.channel_id ?? '',
    user: actorOf(interaction),
    locale: bot.here.language ?? localeOf(interaction),
    clock: bot.clock(DiscordSnowflake.timestampFrom(interaction.id)),
  };
}

/** Anything but Korean is served in English. */
export function localeOf(interaction: APIInteraction): Locale {
  return 'locale' in interaction && interaction.locale === 'ko' ? 'ko' : 'en';
}

export function reply(body: Message): Reaction {
  return at({ type: InteractionResponseType.ChannelMessageWithSource, data: dataOf(body) });
}

/** In place of the message that the button is on. */
export function update(body: Message): Reaction {
  const { flags: _, ...data } = dataOf(body);
  return at({ type: InteractionResponseType.UpdateMessage, data });
}

/** What takes a while: it is announced at once, for the asker's eyes alone or for all, and filled in when it is there. */
export function deferred(isPrivate: boolean, filed: () => Promise<Filed>): Reaction {
  return {
    callback: {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      ...(isPrivate && { data: { flags: MessageFlags.Ephemeral } }),
    },
    afterwards: { type: 'fill', filed },
  };
}

/** A reply to a question, at once or announced where it is waited for, or where all is first to be read that questions look at. */
export function answering({ answerer }: Bot, isPrivate: boolean, answer: (later?: Later) => Message): Reaction {
  if (!answerer.sentences.isRead) return deferred(isPrivate, async () => ({ body: answer(), files: [] }));
  const waited: Promise<Message>[] = [];
  const body = answer((reply) => waited.push(reply));
  const [later] = waited;
  // Whom a deferred reply is for is settled when it is announced.
  if (later) return deferred(isPrivate, async () => ({ body: await later, files: [] }));
  return reply(isPrivate ? ephemeral(body) : body);
}

export function removal(): Reaction {
  return { callback: { type: InteractionResponseType.DeferredMessageUpdate }, afterwards: { type: 'remove' } };
}

export function stale({ locale }: { readonly locale: Locale }): Reaction {
  return reply(ephemeral(notice(wordingOf(locale).stale)));
}

/** Tells whoever asks too much when to ask again; while something is typed, by offering nothing. */
export function later(interaction: APIInteraction, seconds: number): Reaction {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return noSuggestions();
  return reply(ephemeral(notice(wordingOf(localeOf(interaction)).cooldown(seconds))));
}

export function noSuggestions(): Reaction {
  return at({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } });
}

/** For whatever went wrong, with the id under which the log has it. */
export function fault(interaction: APIInteraction, id: string): Reaction {
  return reply(ephemeral(notice(wordingOf(localeOf(interaction)).fault(id))));
}

/** A reaction that is done with its callback. */
export function at(callback: APIInteractionResponse): Reaction {
  return { callback, afterwards: null };
}

/** Files come only with what was deferred. */
function dataOf({ embeds, components, attachments: _, flags, ...rest }: Message) {
  return {
    ...rest,
    embeds: [...embeds],
    components: [...components],
    ...(flags !== undefined && { flags: flags & MessageFlags.Ephemeral }),
  };
}
