import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { Snowflake } from '../message-schema.ts';

/** As much of an interaction as is needed to answer it somehow; the rest is looked at by what it is for. */
const Interaction = z.looseObject({
  id: Snowflake,
  application_id: Snowflake,
  type: z.enum(InteractionType),
  token: z.string().min(1),
});

/** Null for a body that is none. */
export function readInteraction(body: string): APIInteraction | null {
  try {
    return Interaction.parse(JSON.parse(body)) as unknown as APIInteraction;
  } catch {
    return null;
  }
}
