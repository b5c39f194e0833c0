import { slugOf } from '../../reading/draft/entities.ts';
import type { DraftedFacts } from '../../reading/draft.ts';
import { type DraftedEntities, unused } from './drafted-entities.ts';
import type { Proposal } from './proposal.ts';
import type { StandingWords } from './standing-words.ts';

type Event = DraftedFacts['events'][number];
type Clause = Event['clauses'][number];
type Proposed = Proposal['events'][number];

/** What happens by a model's reading, as far as the article bears out its words; with one main event where there is any. */
export function draftedEvents(
  proposed: readonly Proposed[],
  { byName }: DraftedEntities,
  words: StandingWords,
): Event[] {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const told: { of: Proposed; name: string; id: string; clauses: Told[] }[] = [];
  for (const of of proposed) {
    const clauses = of.clauses.flatMap((clause) => clauseOf(clause, byName, words) ?? []);
    const name = words.anywhere(of.name) ?? clauses.map(wordsOf).find((each) => each !== null);
    if (clauses.length === 0 || !name) continue;
    // Several parts of an article may tell of one event.
    const same = told.find((each) => each.name === name && each.of.kind === of.kind);
    if (same) same.clauses.push(...clauses);
    else told.push({ of, name, clauses, id: unused(eventId(name), taken) });
    ids.set(of.id, (same ?? (told.at(-1) as { id: string })).id);
  }
  const main = Math.max(
    0,
    told.findIndex(({ of }) => of.main),
  );
  return told.map(({ of, name, id, clauses }, i): Event => {
    const about = words.known(of.about, ids);
    const parties = of.parties.flatMap((party) => words.known(party, byName)?.id ?? []);
    return {
      id,
      name,
      kind: of.kind,
      ...(of.format && { format: of.format }),
      ...(i === main && { primary: true }),
      ...(parties.length > 0 && { parties: [...new Set(parties)] }),
      ...(about !== null && about !== id && { about }),
      reviewed: false,
      clauses: clauses.map(({ written, afters }) => ({ ...written, ...following(written, afters, ids, id) })),
    };
  });
}

function eventId(name: string): string {
  const slug = slugOf(name);
  return slug === 'report' ? 'reported' : slug;
}

interface Told {
  readonly written: Clause;
  /** By role, ids of the events that it follows, as they are proposed. */
  readonly afters: ReadonlyMap<string, string>;
}

function clauseOf(
  of: Proposed['clauses'][number],
  byName: DraftedEntities['byName'],
  words: StandingWords,
): Told | null {
  const sentence = words.sentence(of.sentence);
  if (sentence === null) return null;
  const roles = of.roles.flatMap(({ role, words: copied, after }) => {
    const standing = words.inSentence(copied, of.sentence);
    return standing === null ? [] : [{ role, standing, after }];
  });
  if (roles.length === 0) return null;
  const says = words.known(of.says, byName);
  return {
    written: {
      in: sentence,
      ...(says && { says: says.id }),
      ...(of.denied && { polarity: 'not' as const }),
      ...(of.modality && { modality: of.modality }),
      // The first words of a role count; a clause has each once.
      ...Object.fromEntries(roles.toReversed().map(({ role, standing }) => [role, standing])),
    },
    afters: new Map(roles.flatMap(({ role, after }) => (after !== null && role === 'when' ? [[role, after]] : []))),
  };
}

/** The time of what follows another event, by that. */
function following(
  { when }: Clause,
  afters: Told['afters'],
  ids: ReadonlyMap<string, string>,
  own: string,
): Pick<Clause, 'when'> {
  const after = ids.get(afters.get('when') ?? '');
  return typeof when === 'string' && after !== undefined && after !== own ? { when: { words: when, after } } : {};
}

/** What an event is called that the article gives no name: words of its first clause. */
function wordsOf({ written }: Told): string | null {
  const { what, topic, who } = written;
  const [first] = [what, topic, who].filter((each) => typeof each === 'string');
  return first ?? null;
}
