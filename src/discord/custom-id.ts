import { z } from 'zod';
import { ASPECTS, KINDS } from '../model.ts';
import { LIMITS } from './limits.ts';

/** Raised when what an id holds changes, so that an older button is told from a forged one. */
const VERSION = 'v1';
const BETWEEN = ':';
const NONE = '-';

const Key = z.string().regex(/^[\w-]{8}$/);
const Optional = z.union([z.literal(NONE).transform(() => null), Key]);
const Count = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);
const User = z.string().regex(/^\d{17,20}$/);
/** Of a confidence, which no id can raise above certainty. */
const Share = z
  .string()
  .regex(/^(?:\d{1,2}|100)$/)
  .transform((digits) => Number(digits) / 100);
const List = <T extends string>(of: readonly [T, ...T[]]) =>
  z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.enum(of)));

/** Whether a view comes as a reply of its own, or turns the page of the one that is there. */
const Opening = z.enum(['open', 'turn']);

/** What a button or menu does, with all that it needs: nothing about it is kept here, so that it outlives a restart. */
const Action = z.union([
  z.tuple([z.literal('context'), Opening, Key, Count, Count, Count]),
  z.tuple([z.literal('more'), Optional, Optional, Share, z.string()]),
  z.tuple([z.literal('chosen'), Optional, z.enum(KINDS), Share, Key, Count, Count, z.string()]),
  z.tuple([z.literal('related'), Opening, Key, Count]),
  z.tuple([z.literal('brief'), Key, Count]),
  z.tuple([z.literal('sources'), Count]),
  z.tuple([z.literal('follow'), z.string().min(1)]),
  z.tuple([z.literal('fact')]),
  z.tuple([z.literal('choose'), z.enum(KINDS), List(ASPECTS), User]),
  z.tuple([z.literal('dismiss'), User]),
]);
export type Action = z.infer<typeof Action>;

/** Where words of a question stand, or the name of a model, which come last and may hold anything. */
const WORDS: Readonly<Record<string, number>> = { more: 4, chosen: 7, follow: 1 };

export type IdPart = string | number | null | readonly string[];

/** `v1:brief:Zm9vYmFyYg:0`; the last text is cut to what is left of 100 characters. */
export function customId(...parts: readonly IdPart[]): string {
  const texts = parts.map((part) => (part === null ? NONE : Array.isArray(part) ? part.join(',') : String(part)));
  const id = [VERSION, ...texts].join(BETWEEN).slice(0, LIMITS.customId);
  return id.replace(/[\ud800-\udbff]$/, '');
}

/** Ids come back from clients and are believed in nothing; null where one is not of this version. */
export function readCustomId(id: string): Action | null {
  const [version, ...parts] = id.split(BETWEEN);
  if (version !== VERSION || id.length > LIMITS.customId) return null;
  const words = WORDS[parts[0] ?? ''] ?? parts.length;
  const fixed = words < parts.length ? [...parts.slice(0, words), parts.slice(words).join(BETWEEN)] : parts;
  return Action.safeParse(fixed).data ?? null;
}
