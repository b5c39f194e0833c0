/**
 * What Discord takes, as schemas: numbers from its API documentation (resources "Message", "Channel",
 * "Interactions", "Application Commands"). Lengths are UTF-16 code units, as Discord counts them.
 * Unknown fields are refused too, so that a misspelt one does not pass in silence.
 */
import { z } from 'zod';

export const LIMITS = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  embedFooter: 2048,
  /** Over all embeds of a message. */
  embedText: 6000,
  /** UTF-8 bytes of a whole message; practice, not documentation: longer ones in many-byte scripts have failed. */
  messageBytes: 9000,
  rows: 5,
  buttons: 5,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  optionText: 100,
  choices: 25,
  choiceText: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  /** Characters of a command with the longest of its localisations. */
  commandText: 8000,
} as const;

const Snowflake = z.string().regex(/^\d{17,20}$/);
const CustomId = z.string().min(1).max(LIMITS.customId);
const Url = z
  .string()
  .max(2048)
  .regex(/^https?:\/\//);

const Embed = z.strictObject({
  title: z.string().max(LIMITS.embedTitle).optional(),
  description: z.string().max(LIMITS.embedDescription).optional(),
  url: Url.optional(),
  color: z.int().min(0).max(0xffffff).optional(),
  fields: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(LIMITS.fieldName),
        value: z.string().min(1).max(LIMITS.fieldValue),
        inline: z.boolean().optional(),
      }),
    )
    .max(LIMITS.embedFields)
    .optional(),
  footer: z.strictObject({ text: z.string().min(1).max(LIMITS.embedFooter) }).optional(),
});

const Button = z.discriminatedUnion('style', [
  z.strictObject({
    type: z.literal(2),
    style: z.literal([1, 2, 3, 4]),
    label: z.string().min(1).max(LIMITS.buttonLabel),
    custom_id: CustomId,
    disabled: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal(2),
    style: z.literal(5),
    label: z.string().min(1).max(LIMITS.buttonLabel),
    url: Url.max(512),
  }),
]);

const OptionText = z.string().min(1).max(LIMITS.optionText);

const Select = z.strictObject({
  type: z.literal(3),
  custom_id: CustomId,
  placeholder: z.string().max(150).optional(),
  options: z
    .array(z.strictObject({ label: OptionText, value: OptionText, description: OptionText.optional() }))
    .min(1)
    .max(LIMITS.selectOptions)
    .refine((options) => distinct(options.map(({ value }) => value)), 'values must be unique'),
});

const Row = z.strictObject({
  type: z.literal(1),
  components: z.union([z.array(Button).min(1).max(LIMITS.buttons), z.array(Select).length(1)]),
});

const MESSAGE = {
  content: z.string().max(LIMITS.content).optional(),
  embeds: z.array(Embed).max(LIMITS.embeds).optional(),
  components: z.array(Row).max(LIMITS.rows).optional(),
  /** Nobody is pinged: the only value that the bot sends. */
  allowed_mentions: z.strictObject({ parse: z.tuple([]), replied_user: z.literal(false) }),
};

/** The body of a message, apart from where it goes. */
export const MessageBody = whole(z.strictObject({ ...MESSAGE, flags: z.int().optional() }));

/** `POST /channels/:id/messages` */
export const ChannelMessage = whole(
  z.strictObject({
    ...MESSAGE,
    flags: z.int().optional(),
    nonce: z.string().max(25).optional(),
    enforce_nonce: z.boolean().optional(),
    message_reference: z
      .strictObject({ message_id: Snowflake, channel_id: Snowflake.optional(), fail_if_not_exists: z.boolean() })
      .optional(),
  }),
);

const Choice = z.strictObject({
  name: z.string().min(1).max(LIMITS.choiceText),
  value: z.string().min(1).max(LIMITS.choiceText),
});

/** `POST /interactions/:id/:token/callback`: reply, acknowledge or update, or suggest. */
export const Callback = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(1) }),
  z.strictObject({ type: z.literal(4), data: MessageBody }),
  z.strictObject({ type: z.literal(6) }),
  z.strictObject({ type: z.literal(7), data: MessageBody }),
  z.strictObject({ type: z.literal(8), data: z.strictObject({ choices: z.array(Choice).max(LIMITS.choices) }) }),
]);

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const ChatName = z
  .string()
  .regex(CHAT_NAME)
  .refine((name) => name === name.toLowerCase(), 'must be in lower case');
const Description = z.string().min(1).max(LIMITS.commandDescription);
const localized = <T extends z.ZodType>(of: T) => z.strictObject({ ko: of });

const CommandOption = z.strictObject({
  type: z.union([z.literal(3), z.literal(5)]),
  name: ChatName,
  name_localizations: localized(ChatName),
  description: Description,
  description_localizations: localized(Description),
  required: z.boolean(),
  autocomplete: z.boolean().optional(),
});

const WHERE = {
  contexts: z.array(z.int().min(0).max(2)).min(1).optional(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).optional(),
};

const ChatCommand = z
  .strictObject({
    type: z.literal(1),
    name: ChatName,
    name_localizations: localized(ChatName),
    description: Description,
    description_localizations: localized(Description),
    options: z
      .array(CommandOption)
      .max(LIMITS.commandOptions)
      .refine((options) => distinct(options.map(({ name }) => name)), 'names must be unique')
      .refine((options) => !options.some(({ required }, i) => required && options[i - 1]?.required === false), {
        message: 'required options come first',
      }),
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

/** What holds of a message as a whole rather than of one of its parts. */
function whole<T extends z.ZodType<z.infer<z.ZodObject<typeof MESSAGE>>>>(schema: T): T {
  return schema
    .refine(({ content, embeds = [] }) => Boolean(content?.trim()) || embeds.length > 0, 'an empty message')
    .refine(({ embeds = [] }) => embedLength(embeds) <= LIMITS.embedText, 'too much text in the embeds')
    .refine((message) => distinct(customIds(message.components ?? [])), 'custom ids must be unique')
    .refine((message) => Buffer.byteLength(JSON.stringify(message)) <= LIMITS.messageBytes, 'too many bytes') as T;
}

function embedLength(embeds: readonly z.infer<typeof Embed>[]): number {
  return embeds
    .flatMap(({ title = '', description = '', footer, fields = [] }) => [
      title,
      description,
      footer?.text ?? '',
      ...fields.flatMap(({ name, value }) => [name, value]),
    ])
    .reduce((sum, text) => sum + text.length, 0);
}

function customIds(rows: readonly z.infer<typeof Row>[]): string[] {
  return rows.flatMap(({ components }) => components.flatMap((each) => ('custom_id' in each ? [each.custom_id] : [])));
}

function textOf({
  name,
  name_localizations,
  description,
  description_localizations,
  options,
}: {
  readonly name: string;
  readonly name_localizations: { readonly ko: string };
  readonly description: string;
  readonly description_localizations: { readonly ko: string };
  readonly options?: readonly z.infer<typeof CommandOption>[];
}): number {
  const own = Math.max(name.length, name_localizations.ko.length);
  const told = Math.max(description.length, description_localizations.ko.length);
  return own + told + (options ?? []).reduce((sum, option) => sum + textOf(option), 0);
}

function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
