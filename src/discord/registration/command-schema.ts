/** Commands as Discord takes them. */
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { distinct } from '../message-schema.ts';

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const ChatName = z
  .string()
  .regex(CHAT_NAME)
  .refine((name) => name === name.toLowerCase(), 'must be in lower case');
const Description = z.string().min(1).max(LIMITS.commandDescription);
const localized = <T extends z.ZodType>(of: T) => z.strictObject({ ko: of });

const NAMED = {
  name: ChatName,
  name_localizations: localized(ChatName),
  description: Description,
  description_localizations: localized(Description),
};

const ChoiceText = z.string().min(1).max(LIMITS.choiceText);
const Choice = z.strictObject({ name: ChoiceText, name_localizations: localized(ChoiceText), value: ChoiceText });

const CommandOption = z
  .strictObject({
    type: z.literal([3, 5, 7]),
    ...NAMED,
    required: z.boolean(),
    autocomplete: z.boolean().optional(),
    choices: z.array(Choice).min(1).max(LIMITS.choices).optional(),
    channel_types: z.array(z.int().min(0).max(16)).min(1).optional(),
  })
  .refine(({ choices, autocomplete }) => !(choices && autocomplete), 'choices are not completed')
  .refine(({ type, channel_types }) => type === 7 || channel_types === undefined, 'channels have types');

const Options = z
  .array(CommandOption)
  .max(LIMITS.commandOptions)
  .refine((options) => distinct(options.map(({ name }) => name)), 'names must be unique')
  .refine((options) => !options.some(({ required }, i) => required && options[i - 1]?.required === false), {
    message: 'required options come first',
  });

const Parts = z
  .array(z.strictObject({ type: z.literal(1), ...NAMED, options: Options }))
  .min(1)
  .max(LIMITS.commandOptions)
  .refine((parts) => distinct(parts.map(({ name }) => name)), 'names must be unique');

const WHERE = {
  contexts: z.array(z.int().min(0).max(2)).min(1).optional(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).optional(),
};

const ChatCommand = z
  .strictObject({
    type: z.literal(1),
    ...NAMED,
    options: z.union([Options, Parts]),
    default_member_permissions: z.string().regex(/^\d+$/).optional(),
    ...WHERE,
  })
  .refine((command) => textOf(command) <= LIMITS.commandText, 'too much text over all');

const MenuName = z.string().trim().min(1).max(LIMITS.commandName);
const MessageCommand = z.strictObject({
  type: z.literal(3),
  name: MenuName,
  name_localizations: localized(MenuName),
  ...WHERE,
});

/** `PUT …/commands` */
export const Commands = z
  .array(z.union([ChatCommand, MessageCommand]))
  .refine((list) => list.filter(({ type }) => type === 1).length <= 100, 'at most 100 chat commands')
  .refine((list) => list.filter(({ type }) => type === 3).length <= 15, 'at most 15 message commands')
  .refine((list) => distinct(list.map(({ type, name }) => `${type} ${name}`)), 'names must be unique');

interface Texted {
  readonly name: string;
  readonly name_localizations: { readonly ko: string };
  readonly description?: string;
  readonly description_localizations?: { readonly ko: string };
  readonly value?: string;
  readonly options?: readonly Texted[];
  readonly choices?: readonly Texted[] | undefined;
}

function textOf(of: Texted): number {
  const { name, name_localizations, description = '', description_localizations, value = '' } = of;
  const own = Math.max(name.length, name_localizations.ko.length);
  const told = Math.max(description.length, description_localizations?.ko.length ?? 0);
  const within = [...(of.options ?? []), ...(of.choices ?? [])];
  return own + told + value.length + within.reduce((sum, each) => sum + textOf(each), 0);
}
