import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { ENTITY_KINDS, EVENT_KINDS, FORMATS } from '../model.ts';
import { Clause, evidence, hangul, id, words } from './clause-schema.ts';
import { isWebAddress } from './web-address.ts';

/** Front matter of `article.md`. */
export const FrontMatter = z.strictObject({
  title: words,
  byline: words,
  outlet: words,
  published: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/, {
      error: 'a local date or date-time without offset, as 2024-10-28T09:46',
      abort: true,
    })
    .refine(isTime, 'no such day or time in the calendar')
    .describe('Local time of publication in `zone`.'),
  zone: z.string().refine(isZone, 'an IANA time zone, as America/Lima'),
  url: z
    .string()
    .refine(isWebAddress, 'an address that begins with http:// or https://')
    .optional()
    .describe('The address, when it is known; never a guess.'),
});

const Post = z.strictObject({
  title: words.describe('The title as the article writes it.'),
  evidence,
});

const Entity = z.strictObject({
  id,
  kind: z.enum(ENTITY_KINDS),
  name: words.describe('The fullest form of the name in the article.'),
  ko: hangul.optional().describe('What Korean calls it; countries have their name without it.'),
  aliases: z.array(words).default([]).describe('Other ways to write the name, in any language.'),
  pronoun: z.enum(['he', 'she', 'they']).optional(),
  country: id.optional().describe('Id of the country that a person serves or a place lies in.'),
  code: z
    .string()
    .regex(/^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code, as CAN')
    .optional(),
  within: id.optional().describe('Id of the place or country that a place lies in.'),
  roles: z.array(Post).default([]),
});

const NewsEvent = z.strictObject({
  id,
  name: words.describe('How a reply names the event.'),
  ko: hangul.optional().describe('How a Korean reply names it.'),
  kind: z.enum(EVENT_KINDS).exclude(['report']),
  format: z.enum(FORMATS).optional(),
  primary: z.boolean().default(false).describe('The event that a question means when it names none; one an article.'),
  parties: z.array(id).default([]).describe('Countries or organisations between which it takes place.'),
  aliases: z.array(words).default([]),
  about: id.optional().describe('Id of the event that a statement or confirmation speaks of.'),
  updates: z
    .string()
    .regex(/^[^/\s]+\/[a-z0-9-]+$/, 'the article and the id of its event, as 2031-05-12-harbor-talks/talks')
    .optional()
    .describe('The event of an earlier article that this one is a newer account of: its folder and id.'),
  reviewed: z.boolean().default(true).describe('False for what reading drafted and nobody has checked yet.'),
  clauses: z.array(Clause).min(1),
});

/** What a person had reviewed and a corrected article no longer says. */
const because = words.describe('Which words are gone.');
const Suspended = z.union([
  z.strictObject({ because, event: id, clause: Clause }),
  z.strictObject({ because, event: NewsEvent.omit({ clauses: true }) }),
  z.strictObject({ because, entity: id, role: Post }),
  z.strictObject({ because, entity: Entity }),
]);

/** `facts.yaml`. */
export const Facts = z.strictObject({
  drafted: z
    .boolean()
    .default(false)
    .describe(
      'True for what reading drafted, also when it is reviewed: it need not tell all of the article, whose sentences answer beside it.',
    ),
  entities: z.array(Entity),
  events: z.array(NewsEvent),
  suspended: z
    .array(Suspended)
    .optional()
    .describe('What was reviewed and a correction of the article left without its words; nothing is answered from it.'),
});

export type FrontMatter = z.infer<typeof FrontMatter>;
export type Facts = z.infer<typeof Facts>;

function isTime(local: string): boolean {
  try {
    Temporal.PlainDateTime.from(local);
    return true;
  } catch {
    return false;
  }
}

let zones: ReadonlySet<string> | undefined;

function isZone(zone: string): boolean {
  // The list is quick, once it is made; a formatter, slow to make, knows the older names as well.
  zones ??= new Set(Intl.supportedValuesOf('timeZone'));
  if (zones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
