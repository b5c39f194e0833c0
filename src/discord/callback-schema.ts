import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { CustomId, MessageBody } from './message-schema.ts';

const Choice = z.strictObject({
  name: z.string().min(1).max(LIMITS.choiceText),
  value: z.string().min(1).max(LIMITS.choiceText),
});

const TextField = z.strictObject({
  type: z.literal(4),
  custom_id: CustomId,
  style: z.literal([1, 2]),
  min_length: z.int().min(0).max(LIMITS.fieldText).optional(),
  max_length: z.int().min(1).max(LIMITS.fieldText).optional(),
  required: z.boolean().optional(),
  placeholder: z.string().max(100).optional(),
});

const Modal = z.strictObject({
  custom_id: CustomId,
  title: z.string().min(1).max(LIMITS.modalTitle),
  components: z
    .array(
      z.strictObject({
        type: z.literal(18),
        label: z.string().min(1).max(LIMITS.labelText),
        description: z.string().min(1).max(LIMITS.labelDescription).optional(),
        component: TextField,
      }),
    )
    .min(1)
    .max(LIMITS.modalFields),
});

/** What `POST /interactions/:id/:token/callback` takes, and what an endpoint of interactions answers. */
export const Callback = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(1) }),
  z.strictObject({ type: z.literal(4), data: MessageBody }),
  z.strictObject({ type: z.literal(5), data: z.strictObject({ flags: z.literal(64) }).optional() }),
  z.strictObject({ type: z.literal(6) }),
  z.strictObject({ type: z.literal(7), data: MessageBody }),
  z.strictObject({ type: z.literal(8), data: z.strictObject({ choices: z.array(Choice).max(LIMITS.choices) }) }),
  z.strictObject({ type: z.literal(9), data: Modal }),
]);
