import {
  type APIComponentInMessageActionRow,
  type APIInteraction,
  type APIInteractionResponse,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Bot } from '../../src/discord/bot.ts';
import { CHECK } from '../../src/discord/command.ts';
import { react } from '../../src/discord/interactions/react.ts';
import type { Message } from '../../src/discord/replies/message.ts';

const USER = '100000000000000001';
const TARGET = '100000000000000002';
/** Buttons, menus and forms of one kind that are tried for each language. */
const PRESSES = 3;

export interface Replied {
  readonly callback: APIInteractionResponse;
  /** What was deferred. */
  readonly filled: Message | null;
}

/** The bot, whose pictures are not turned into PNG: that takes long, and no limit is about it. */
export function withoutPng(bot: Bot): Bot {
  return { ...bot, pictures: { of: async () => Buffer.alloc(0) } as unknown as Bot['pictures'] };
}

/** What every command, the menu of messages, and every button, menu and form under what these bring, come to. */
export async function* everyReply(bot: Bot, words: readonly string[]): AsyncGenerator<Replied> {
  for (const locale of ['en-US', 'ko']) {
    const pressed = new Map<string, number>();
    const waiting = [...commandsWith(bot, words)];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { callback, afterwards } = react(bot, interaction(locale, next));
      yield { callback, filled: afterwards?.type === 'fill' ? (await afterwards.filed()).body : null };
      for (const press of pressesOf(callback, words)) {
        const before = pressed.get(press.kind) ?? 0;
        if (before < PRESSES) waiting.push(press);
        pressed.set(press.kind, before + 1);
      }
    }
  }
}

type Pressed = { custom_id: string; component_type: ComponentType; values?: readonly string[] };

interface Done {
  readonly type: InteractionType;
  readonly data: object;
}

function* commandsWith(bot: Bot, words: readonly string[]): Generator<Done> {
  for (const { texts, words: wanted } of bot.commands) {
    for (const value of wanted ? ['', ...words] : ['']) {
      const option = wanted && { name: wanted.texts.en.name, type: 3, value };
      const data = { id: '1', name: texts.en.name, type: ApplicationCommandType.ChatInput };
      yield { type: InteractionType.ApplicationCommand, data: { ...data, options: option ? [option] : [] } };
      if (option?.value === undefined) continue;
      const typed = { ...option, focused: true };
      yield { type: InteractionType.ApplicationCommandAutocomplete, data: { ...data, options: [typed] } };
    }
  }
  for (const content of words) {
    const resolved = { messages: { [TARGET]: { content } } };
    const data = { id: '1', name: CHECK.en, type: ApplicationCommandType.Message, target_id: TARGET, resolved };
    yield { type: InteractionType.ApplicationCommand, data };
  }
}

/** All that can be pressed, chosen and sent in what was answered. */
function pressesOf(callback: APIInteractionResponse, words: readonly string[]): (Done & { readonly kind: string })[] {
  if (!('data' in callback) || !callback.data) return [];
  if ('title' in callback.data) {
    const { custom_id } = callback.data;
    const written = (value: string) => ({
      type: ComponentType.Label,
      component: { type: ComponentType.TextInput, custom_id: 'question', value },
    });
    return words.map((value) => ({
      kind: 'form',
      type: InteractionType.ModalSubmit,
      data: { custom_id, components: [written(value)] },
    }));
  }
  const rows = 'components' in callback.data ? (callback.data.components ?? []) : [];
  return rows
    .flatMap((row) => ('components' in row ? (row.components as APIComponentInMessageActionRow[]) : []))
    .flatMap((part): Pressed[] => {
      if (part.type === ComponentType.StringSelect) {
        const { custom_id, type: component_type } = part;
        return part.options.map(({ value }) => ({ custom_id, component_type, values: [value] }));
      }
      return 'custom_id' in part ? [{ custom_id: part.custom_id, component_type: part.type }] : [];
    })
    .map((data) => ({ kind: kindOf(data.custom_id), type: InteractionType.MessageComponent, data }));
}

/** "v1:context:open" */
function kindOf(id: string): string {
  return id
    .split(':', 3)
    .join(':')
    .replace(/[^a-z:\d]/gi, '')
    .slice(0, 15);
}

function interaction(locale: string, done: Done): APIInteraction {
  return {
    id: '1300000000000000000',
    application_id: '412345678901234567',
    token: 't',
    version: 1,
    channel_id: '100000000000000009',
    user: { id: USER },
    locale,
    ...done,
  } as unknown as APIInteraction;
}
