import {
  type APIInteraction,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  type LocaleString,
} from 'discord-api-types/v10';
import { mentionsOf } from './mentions.ts';
import { channelJson, EVERYONE, memberWithPermissions } from './payloads.ts';
import type { Channel, Person, World } from './world.ts';

export interface As {
  readonly locale?: LocaleString;
  /** Of the member who acts. */
  readonly permissions?: bigint;
  /** The id is another than any button's: a client may send what it likes. */
  readonly forged?: boolean;
}

/** What differs from one kind of interaction to another. */
export type Detail = { readonly type: InteractionType; readonly data: object; readonly message?: APIMessage };

/** A complete INTERACTION_CREATE. */
export function interactionPayload(
  world: World,
  ids: { readonly id: string; readonly token: string },
  channel: Channel,
  person: Person,
  detail: Detail,
  { locale = person.locale, permissions = EVERYONE }: As,
): APIInteraction {
  const { guild } = channel;
  const place = guild
    ? {
        guild_id: guild.id,
        guild: { id: guild.id, locale: 'en-US', features: [] },
        guild_locale: 'en-US',
        member: memberWithPermissions(guild, person, permissions),
        context: InteractionContextType.Guild,
      }
    : { user: person.user, context: InteractionContextType.BotDM };
  return {
    ...ids,
    application_id: world.bot.id,
    version: 1,
    channel_id: channel.id,
    channel: channelJson(channel, world),
    locale,
    app_permissions: String(channel.allow),
    entitlements: [],
    authorizing_integration_owners: ownersIn(channel),
    attachment_size_limit: 10_485_760,
    ...place,
    ...detail,
  } as unknown as APIInteraction;
}

/** In a direct message with the bot there is no guild, and a zero says so. */
export function ownersIn({ guild }: Channel) {
  return { 0: guild?.id ?? '0' };
}

/** Words, a switch, or a channel. */
export type OptionValue = string | boolean | Channel;

/** `named`: the command, with the part of it that is meant behind a space. */
export function chatCommand(
  world: World,
  id: string,
  named: string,
  options: Readonly<Record<string, OptionValue>>,
): Detail {
  const given = Object.entries(options).map(([name, value]) => ({ name, ...optionOf(value) }));
  const channels = Object.values(options).filter((value) => typeof value === 'object');
  // Whom words mention, Discord resolves too.
  const people = Object.values(options).flatMap((value) =>
    typeof value === 'string' ? mentionsOf(world, value, null) : [],
  );
  const [name, part] = named.split(' ');
  return {
    type: InteractionType.ApplicationCommand,
    data: {
      id,
      name,
      type: ApplicationCommandType.ChatInput,
      options: part === undefined ? given : [partOf(part, given)],
      ...((channels.length > 0 || people.length > 0) && {
        resolved: {
          channels: Object.fromEntries(channels.map((each) => [each.id, channelJson(each, world)])),
          users: Object.fromEntries(people.map((user) => [user.id, user])),
        },
      }),
    },
  };
}

function optionOf(value: OptionValue) {
  if (typeof value === 'string') return { type: ApplicationCommandOptionType.String, value };
  if (typeof value === 'boolean') return { type: ApplicationCommandOptionType.Boolean, value };
  return { type: ApplicationCommandOptionType.Channel, value: value.id };
}

function partOf(name: string, options: readonly object[]) {
  return { name, type: ApplicationCommandOptionType.Subcommand, options };
}

export function messageCommand(id: string, name: string, target: APIMessage): Detail {
  return {
    type: InteractionType.ApplicationCommand,
    data: {
      id,
      name,
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    },
  };
}

export function typing(id: string, named: string, option: string, typed: string): Detail {
  const [name, part] = named.split(' ');
  const focused = { name: option, type: ApplicationCommandOptionType.String, value: typed, focused: true };
  return {
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id,
      name,
      type: ApplicationCommandType.ChatInput,
      options: part === undefined ? [focused] : [partOf(part, [focused])],
    },
  };
}

export function press(customId: string, message: APIMessage): Detail {
  return {
    type: InteractionType.MessageComponent,
    data: { component_type: ComponentType.Button, custom_id: customId },
    message,
  };
}

/** What was written into the fields of a form, each under a label. */
export function submission(customId: string, fields: Readonly<Record<string, string>>, message: APIMessage): Detail {
  const components = Object.entries(fields).map(([custom_id, value], i) => ({
    type: ComponentType.Label,
    id: 2 * i + 1,
    component: { type: ComponentType.TextInput, id: 2 * i + 2, custom_id, value },
  }));
  return { type: InteractionType.ModalSubmit, data: { custom_id: customId, components }, message };
}

export function choice(customId: string, values: readonly string[], message: APIMessage): Detail {
  return {
    type: InteractionType.MessageComponent,
    data: { component_type: ComponentType.StringSelect, custom_id: customId, values },
    message,
  };
}
