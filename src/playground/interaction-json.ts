import { randomBytes } from 'node:crypto';
import {
  type APIInteraction,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  type GuildMemberFlags,
  InteractionContextType,
  InteractionType,
} from 'discord-api-types/v10';
import { CHECK } from '../discord/command.ts';
import type { Locale } from '../model.ts';
import type { Act } from './contract.ts';
import { idAt } from './ids.ts';
import { BOT, GUILD, PERSON } from './people.ts';

/** What is done to the bot itself; messages and what becomes of them reach it another way. */
export type Interacting = Exclude<Act, { readonly type: 'say' | 'edit' | 'remove' }>;

/** An interaction as Discord posts it. `message`: the one that was acted on; `at`: milliseconds since 1970. */
export function interactionJson(
  act: Interacting,
  { channel, message, at }: { readonly channel: string; readonly message: APIMessage | null; readonly at: number },
): APIInteraction {
  return {
    id: idAt(at),
    application_id: BOT.id,
    token: randomBytes(48).toString('base64url'),
    version: 1,
    channel_id: channel,
    channel: { id: channel, type: ChannelType.GuildText, name: 'playground' },
    guild_id: GUILD,
    member: {
      user: PERSON,
      roles: [],
      joined_at: new Date(0).toISOString(),
      deaf: false,
      mute: false,
      flags: 0 as GuildMemberFlags,
      permissions: '0',
    },
    locale: localeCode(act.locale),
    guild_locale: localeCode(act.locale),
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: GUILD },
    context: InteractionContextType.Guild,
    attachment_size_limit: 10_485_760,
    ...detailOf(act, message),
  } as unknown as APIInteraction;
}

function localeCode(locale: Locale): string {
  return locale === 'en' ? 'en-US' : locale;
}

function detailOf(act: Interacting, message: APIMessage | null): object {
  const id = idAt(Date.now());
  switch (act.type) {
    case 'command': {
      const options = Object.entries(act.options).map(([name, value]) => ({
        name,
        value,
        type: typeof value === 'string' ? ApplicationCommandOptionType.String : ApplicationCommandOptionType.Boolean,
      }));
      const data = { id, name: act.name, type: ApplicationCommandType.ChatInput, options };
      return { type: InteractionType.ApplicationCommand, data };
    }
    case 'complete': {
      const { option, value } = act;
      const options = [{ name: option, type: ApplicationCommandOptionType.String, value, focused: true }];
      const data = { id, name: act.name, type: ApplicationCommandType.ChatInput, options };
      return { type: InteractionType.ApplicationCommandAutocomplete, data };
    }
    case 'check': {
      const target = { target_id: act.message, resolved: { messages: { [act.message]: message } } };
      const data = { id, name: CHECK.en, type: ApplicationCommandType.Message, ...target };
      return { type: InteractionType.ApplicationCommand, data };
    }
    case 'press': {
      const { id: custom_id, values } = act;
      const data =
        values === null
          ? { component_type: ComponentType.Button, custom_id }
          : { component_type: ComponentType.StringSelect, custom_id, values };
      return { type: InteractionType.MessageComponent, data, message };
    }
    case 'submit': {
      const components = Object.entries(act.fields).map(([custom_id, value], i) => ({
        type: ComponentType.Label,
        id: 2 * i,
        component: { type: ComponentType.TextInput, id: 2 * i + 1, custom_id, value },
      }));
      return {
        type: InteractionType.ModalSubmit,
        data: { custom_id: act.id, components },
        ...(message && { message }),
      };
    }
  }
}
