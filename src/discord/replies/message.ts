import type { RawFile } from '@discordjs/rest';
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { clip } from '../clip.ts';
import { LIMITS } from '../limits.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The body of a message, as the API takes it. It pings nobody. */
export interface Message {
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  readonly allowed_mentions: { readonly parse: []; readonly replied_user: false };
  readonly attachments?: readonly { readonly id: number; readonly filename: string; readonly description: string }[];
  readonly flags?: MessageFlags;
}

/** A message that carries files, named in its `attachments`. */
export interface Filed {
  readonly body: Message;
  readonly files: readonly RawFile[];
}

export function message(embed: APIEmbed, rows: readonly (Row | null)[] = []): Message {
  return {
    embeds: [embed],
    components: rows.filter((row) => row !== null),
    allowed_mentions: { parse: [], replied_user: false },
  };
}

/** One line without a frame: a notice. */
export function notice(text: string): Message {
  return { ...message({}), content: clip(text, LIMITS.content), embeds: [] };
}

/** Seen by the person alone who asked. */
export function ephemeral(body: Message): Message {
  return { ...body, flags: MessageFlags.Ephemeral };
}

/** Makes no sound and no mark at the channel's name. */
export function quietly(body: Message): Message {
  return { ...body, flags: MessageFlags.SuppressNotifications };
}

export function button(id: string, label: string): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: id,
    label: clip(label, LIMITS.buttonLabel),
  };
}

/** Null where there is nothing to press, since a row must hold something. */
export function buttonRow(buttons: readonly (APIButtonComponentWithCustomId | null)[]): Row | null {
  const components = buttons.filter((each) => each !== null).slice(0, LIMITS.buttons);
  return components.length > 0 ? { type: ComponentType.ActionRow, components } : null;
}

/** Weights to which the texts of a menu are cut, until all of it has room. */
const OPTION_TEXTS = [LIMITS.optionText, 70, 50, 30] as const;

/** A menu. `room`: bytes of its options, which in letters of many bytes could fill a message by themselves. */
export function selectRow(
  id: string,
  placeholder: string,
  options: readonly APISelectMenuOption[],
  room: number,
): Row | null {
  if (options.length === 0) return null;
  const offered = options.slice(0, LIMITS.selectOptions);
  const cut = OPTION_TEXTS.map((most) => offered.map((option) => cutTo(option, most)));
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: clip(placeholder, 150),
    options: cut.find((each) => Buffer.byteLength(JSON.stringify(each)) <= room) ?? cut.at(-1) ?? [],
  };
  return { type: ComponentType.ActionRow, components: [select] };
}

function cutTo(option: APISelectMenuOption, most: number): APISelectMenuOption {
  const { label, description } = option;
  return { ...option, label: clip(label, most), ...(description && { description: clip(description, most) }) };
}
