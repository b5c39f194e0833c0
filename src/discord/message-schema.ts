/** Messages as Discord takes them. Unknown fields are refused too, so that a misspelt one does not pass in silence. */
import { z } from 'zod';
import { LIMITS } from './limits.ts';

export const Snowflake = z.string().regex(/^\d{17,20}$/, 'an id of 17 to 20 digits');
export const CustomId = z.string().min(1).max(LIMITS.customId);
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
  /** One of the message's own files. */
  image: z.strictObject({ url: z.string().regex(/^attachment:\/\/[\w-]+\.png$/) }).optional(),
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

/** A file that comes with the message, by its place among them. */
const Attachment = z.strictObject({
  id: z.int().min(0).max(LIMITS.files),
  filename: z.string().regex(/^[\w-]+\.png$/),
  description: z.string().min(1).max(LIMITS.fileDescription),
});

const MESSAGE = {
  content: z.string().max(LIMITS.content).optional(),
  embeds: z.array(Embed).max(LIMITS.embeds).optional(),
  components: z.array(Row).max(LIMITS.rows).optional(),
  attachments: z.array(Attachment).max(LIMITS.files).optional(),
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

export function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
