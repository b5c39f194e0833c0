import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { ASPECTS, ENTITY_KINDS, EVENT_KINDS, FORMATS, SLOTS } from '../model.ts';
import { isWebAddress } from './web-address.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const words = z.string().trim().min(1);
const evidence = z
  .union([words, z.array(words).min(1)], 'words of the article, or a list of such')
  .describe(
    "The article's own words that say so; the whole sentence around them is quoted. Several places make a list.",
  );

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

const Role = z.strictObject({
  title: words.describe('The title as the article writes it.'),
  evidence,
});

const Entity = z.strictObject({
  id,
  kind: z.enum(ENTITY_KINDS),
  name: words.describe('The fullest form of the name in the article.'),
  aliases: z.array(words).default([]).describe('Other ways to write the name, in any language.'),
  pronoun: z.enum(['he', 'she', 'they']).optional(),
  country: id.optional().describe('Id of the country that a person serves or a place lies in.'),
  code: z
    .string()
    .regex(/^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code, as CAN')
    .optional(),
  within: id.optional().describe('Id of the place or country that a place lies in.'),
  roles: z.array(Role).default([]),
});

const Fact = z.strictObject({
  slot: z.enum(SLOTS),
  aspect: z.enum(ASPECTS).optional().describe('Tells facts of one slot apart.'),
  value: words.describe('The shortest words of the evidence that answer.'),
  answer: words
    .optional()
    .describe('A sentence made of the evidence’s words, where the value alone would not read well.'),
  entities: z.array(id).default([]).describe('Whom or what the value names.'),
  date: words
    .optional()
    .describe('The date words of the evidence, as “Thursday”; worked out from the day of publication.'),
  after: id.optional().describe('Id of the event that this one follows, when it has no date of its own.'),
  during: id.optional().describe('Id of the event during which this one takes place.'),
  ordinal: z.int().min(1).max(99).optional().describe('The rank that the value states: 3 for “third”.'),
  says: id.optional().describe('Id of the entity that says so; the reporter when absent.'),
  reviewed: z.boolean().default(true).describe('False for what reading drafted and nobody has checked yet.'),
  evidence,
});

const NewsEvent = z.strictObject({
  id,
  name: words.describe('How a reply names the event.'),
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
  facts: z.array(Fact).min(1),
});

/** What a person had reviewed and a corrected article no longer says. */
const because = words.describe('Which words are gone.');
const Suspended = z.union([
  z.strictObject({ because, event: id, fact: Fact }),
  z.strictObject({ because, event: NewsEvent.omit({ facts: true }) }),
  z.strictObject({ because, entity: id, role: Role }),
  z.strictObject({ because, entity: Entity }),
]);

/** `facts.yaml`. */
export const Facts = z.strictObject({
  entities: z.array(Entity),
  events: z.array(NewsEvent),
  suspended: z
    .array(Suspended)
    .optional()
    .describe(
      'Reviewed facts that a correction of the article left without their words; nothing is answered from them.',
    ),
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
