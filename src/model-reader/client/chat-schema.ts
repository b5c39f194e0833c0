import { z } from 'zod';

/** What is posted to `/chat/completions`. */
export const ChatRequest = z.strictObject({
  model: z.string(),
  messages: z.tuple([
    z.strictObject({ role: z.literal('system'), content: z.string() }),
    z.strictObject({ role: z.literal('user'), content: z.string() }),
  ]),
  response_format: z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({
      name: z.string().regex(/^[\w-]{1,64}$/),
      strict: z.literal(true),
      schema: z.record(z.string(), z.unknown()),
    }),
  }),
  max_completion_tokens: z.int().min(1),
  /** The likeliest reply; left out for models that take none. */
  temperature: z.literal(0).optional(),
});
export type ChatRequest = z.infer<typeof ChatRequest>;

const Usage = z.object({ prompt_tokens: z.int().min(0), completion_tokens: z.int().min(0) });

/** An answer as a whole; servers add much that is not looked at. */
export const ChatReply = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
  usage: Usage.nullish().catch(null),
});

/** A piece of one that comes in pieces. */
export const ChatPiece = z.object({
  choices: z.array(z.object({ delta: z.object({ content: z.string().nullish() }).nullish() })).default([]),
  usage: Usage.nullish().catch(null),
});

/**
 * The JSON Schema of a reply, of keywords that all servers know: bounds of numbers are left to the check of what comes.
 */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.minimum;
      delete jsonSchema.maximum;
    },
  });
  return rest;
}
