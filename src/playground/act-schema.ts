import { z } from 'zod';
import { LIMITS } from '../discord/limits.ts';
import { CustomId, Snowflake } from '../discord/message-schema.ts';
import { LOCALES } from '../model.ts';
import type { Act } from './contract.ts';

/** Letters of a message: more than Discord takes, so that a long one can be tried. */
const LONGEST = 20_000;

const Text = z.string().max(LONGEST, `at most ${LONGEST} letters`);
const Clock = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'a date and time as 2024-10-31T09:30')
  .nullable();

const COMMON = { locale: z.enum(LOCALES), now: Clock };

/** What the page posts, read before anything is believed of it. */
export const ActSchema: z.ZodType<Act> = z.discriminatedUnion('type', [
  z.object({ ...COMMON, type: z.literal('say'), text: Text, listed: z.boolean() }),
  z.object({ ...COMMON, type: z.literal('edit'), message: Snowflake, text: Text, listed: z.boolean() }),
  z.object({ ...COMMON, type: z.literal('remove'), message: Snowflake }),
  z.object({
    ...COMMON,
    type: z.literal('command'),
    name: z.string(),
    options: z.record(z.string(), z.union([Text, z.boolean()])),
  }),
  z.object({ ...COMMON, type: z.literal('complete'), name: z.string(), option: z.string(), value: Text }),
  z.object({ ...COMMON, type: z.literal('check'), message: Snowflake }),
  z.object({
    ...COMMON,
    type: z.literal('press'),
    message: Snowflake,
    id: CustomId,
    values: z.array(z.string()).max(LIMITS.selectOptions).nullable(),
  }),
  z.object({
    ...COMMON,
    type: z.literal('submit'),
    message: Snowflake.nullable(),
    id: CustomId,
    fields: z.record(z.string(), Text),
  }),
]);
