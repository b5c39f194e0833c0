import { z } from 'zod';
import { MODALITIES } from '../model.ts';
import { ROLES, type Role } from './roles.ts';

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
export const words = z.string().trim().min(1);
export const hangul = words.regex(/\p{Script=Hangul}/u, 'words in Hangul');
export const evidence = z
  .union([words, z.array(words).min(1)], 'words of the article, or a list of such')
  .describe(
    "The article's own words that say so; the whole sentence around them is quoted. Several places make a list.",
  );

const own = {
  words: words.describe(
    'The shortest words of the sentence that answer; “first words … last words” for a long stretch.',
  ),
  answer: words
    .optional()
    .describe('A sentence made of the evidence’s words, where the words alone would not read well.'),
  ko: hangul.optional().describe('The same as a sentence of a Korean answer.'),
};
const entities = z
  .array(id)
  .optional()
  .describe('Whom or what the words name; needed only where their names do not stand there.');

/** Words of the sentence, or these with what the program cannot find in them. */
const term = <T extends z.ZodRawShape>(more: T) =>
  z.union([words, z.strictObject({ ...own, ...more })], 'words of the sentence, or fields with its words');

const Named = term({ entities });
const Time = term({
  date: words
    .optional()
    .describe('The date words that count, where the first ones of the words do not; worked out from the publication.'),
  after: id.optional().describe('Id of the event that this one follows, when it has no date of its own.'),
  during: id.optional().describe('Id of the event during which this one takes place.'),
});
const Amount = term({
  number: z.number().optional().describe('The number, where the words do not tell it in digits or small words.'),
  unit: words.optional().describe('What it is measured in: “tons”, “percent”.'),
  of: words.optional().describe('What is counted or measured.'),
});
const Rank = term({
  ordinal: z.int().min(1).max(99).optional().describe('The rank, where no word as “third” tells it.'),
  entities,
});

const roles = {
  who: Named.describe('Who does it, or who takes part.'),
  travelers: Named.describe('Who goes there.'),
  predecessors: Named.describe('Those that came before it.'),
  as: z
    .record(words, Named)
    .describe('Others by what they are in it: mediator, recipient, host, chair, the other side.'),
  when: Time.describe('When it takes place.'),
  start: Time.describe('When it begins.'),
  end: Time.describe('When it ends.'),
  deadline: Time.describe('By when it has to be done.'),
  where: Named.describe('Where it takes place.'),
  destination: Named.describe('Where somebody goes.'),
  origin: Named.describe('Where somebody or something comes from.'),
  intended: Named.describe('Where it is meant to be in the end, which does not say that it is there.'),
  what: Named.describe('What is done, or what kind of event it is.'),
  meaning: Named.describe('What a term means here.'),
  topic: Named.describe('What is to be talked about.'),
  outcome: Named.describe('What is to come of it.'),
  expectation: Named.describe('What somebody hopes of it.'),
  opinion: Named.describe('What somebody thinks of it.'),
  demand: Named.describe('What somebody asks for.'),
  offer: Named.describe('What somebody offers.'),
  why: Named.describe('The cause.'),
  backdrop: Named.describe('Against which background it takes place.'),
  purpose: Named.describe('What it is for.'),
  how: Named.describe('By which means.'),
  amount: Amount.describe('How much or how many.'),
  duration: Amount.describe('How long.'),
  rank: Rank.describe('Which one in a row it is.'),
} satisfies Readonly<Record<Role, z.ZodType>>;

/** Words of one sentence with what they are to an event. */
export const Clause = z
  .strictObject({
    in: evidence.describe(
      'Words that stand in one sentence of the article, its first ones best; the whole sentence is quoted. A list for several sentences.',
    ),
    says: id.optional().describe('Id of the entity that says so; the reporter when absent.'),
    polarity: z.literal('not').optional().describe('Where the sentence denies it.'),
    modality: z.enum(MODALITIES).optional().describe('Where it has not come about, and the verb alone does not tell.'),
    condition: words.optional().describe('The words of the sentence that say on which condition.'),
    reviewed: z.boolean().optional().describe('Whether a person has checked it; that of its event when absent.'),
    ...z.object(roles).partial().shape,
  })
  .refine((clause) => Object.keys(ROLES).some((role) => clause[role as Role] !== undefined), {
    error: 'says nothing: no role, as who, what, when or where',
  });

export type Clause = z.infer<typeof Clause>;
/** A clause as it is written, before defaults are filled in. */
export type WrittenClause = z.input<typeof Clause>;

/** What fills a role of a clause, with what was written of it. */
export interface Term {
  readonly role: Role;
  /** What those named are in it: "mediator". */
  readonly as?: string;
  /** Where it stands within its clause. */
  readonly path: readonly string[];
  readonly words: string;
  readonly answer?: string | undefined;
  readonly ko?: string | undefined;
  readonly entities?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly after?: string | undefined;
  readonly during?: string | undefined;
  readonly number?: number | undefined;
  readonly unit?: string | undefined;
  readonly of?: string | undefined;
  readonly ordinal?: number | undefined;
}

/** All that a clause says, in the order of its facts. */
export function termsOf(clause: WrittenClause): Term[] {
  return (Object.keys(ROLES) as Role[]).flatMap((role): Term[] => {
    if (role === 'as')
      return Object.entries(clause.as ?? {}).map(([as, term]) => ({
        role,
        as,
        path: [role, as],
        ...(typeof term === 'string' ? { words: term } : term),
      }));
    const term = clause[role];
    if (term === undefined) return [];
    return [{ role, path: [role], ...(typeof term === 'string' ? { words: term } : term) }];
  });
}
