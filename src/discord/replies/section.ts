import type { APIEmbedField } from 'discord-api-types/v10';
import { clip, fitting, groups } from '../clip.ts';
import { LIMITS } from '../limits.ts';

/** A headed part of a reply; the blocks are finished Markdown and are not torn apart. */
export interface Section {
  readonly name: string;
  readonly blocks: readonly string[];
}

/**
 * The fields of a part, as many as it needs. Every field of every reply is made here.
 * `room`: weight of all its values together; what is over it gives way to "…".
 */
export function fieldsOf({ name, blocks }: Section, room: number = LIMITS.embedText): APIEmbedField[] {
  const parts = groups(fitting(blocks, room, '\n'), LIMITS.fieldValue, '\n');
  return parts.map((part) => ({ name: clip(name, LIMITS.fieldName), value: part.join('\n') }));
}
