import { rankIn } from '../../knowledge/clause-facts.ts';
import type { Names } from '../../knowledge/named.ts';
import { type Filling, ROLES, type Role } from '../../knowledge/roles.ts';
import type { DraftedClause, DraftedEvent, DraftedFact, DraftedFacts } from './shape.ts';

/** What a clause is written with. */
export interface Known {
  readonly names: Names;
  /** Words of all dates of the article. */
  readonly dates: readonly string[];
}

const ORDER = Object.keys(ROLES) as Role[];

/** An event as a facts file holds it: its facts gathered into one clause a sentence and speaker, as far as their order allows. */
export function writtenEvent({ facts, ...event }: DraftedEvent, known: Known): DraftedFacts['events'][number] {
  const clauses: Gathered[] = [];
  for (const fact of facts) {
    if (fact.as !== undefined) {
      addPart(clauses, fact, fact.as);
      continue;
    }
    const role = roleOf(fact);
    const at = clauses.findIndex(({ of, roles }) => isOneClause(of, fact) && follows(role, roles));
    const isLast = at >= 0 && clauses.slice(at + 1).every(({ roles }) => !holds(roles, fact.slot));
    const clause = isLast ? clauses[at] : undefined;
    if (clause) clause.roles.set(role, fact);
    else clauses.push({ of: fact, roles: new Map([[role, fact]]), parts: new Map() });
  }
  return {
    ...event,
    reviewed: false,
    clauses: clauses.map(({ of: { evidence, says, polarity, modality }, roles, parts }): DraftedClause => {
      const terms = ORDER.flatMap((role): (readonly [Role, unknown])[] => {
        if (role === 'as' && parts.size > 0)
          return [[role, Object.fromEntries([...parts].map(([as, fact]) => [as, termOf(role, fact, known)]))] as const];
        const fact = roles.get(role);
        return fact ? [[role, termOf(role, fact, known)] as const] : [];
      });
      return {
        in: evidence,
        ...(says !== undefined && { says }),
        ...(polarity && { polarity }),
        ...(modality && { modality }),
        ...Object.fromEntries(terms),
      };
    }),
  };
}

/** What holds for all words of a clause. */
type OfClause = Pick<DraftedFact, 'evidence' | 'says' | 'polarity' | 'modality'>;

interface Gathered {
  readonly of: OfClause;
  readonly roles: Map<Role, DraftedFact>;
  /** Those with a part in it, by what they are. */
  readonly parts: Map<string, DraftedFact>;
}

/** A part stands in the first clause of its sentence and speaker that has none of its name. */
function addPart(clauses: Gathered[], fact: DraftedFact, as: string): void {
  const own = clauses.find(({ of, parts }) => isOneClause(of, fact) && !parts.has(as));
  if (own) own.parts.set(as, fact);
  else clauses.push({ of: fact, roles: new Map(), parts: new Map([[as, fact]]) });
}

function isOneClause(a: OfClause, b: OfClause): boolean {
  return a.evidence === b.evidence && a.says === b.says && a.polarity === b.polarity && a.modality === b.modality;
}

function roleOf({ slot, aspect }: DraftedFact): Role {
  const ofSlot = ORDER.filter((role) => ROLES[role].slot === slot);
  return (ofSlot.find((role) => aspectOf(role) === aspect) ?? ofSlot[0]) as Role;
}

function aspectOf(role: Role) {
  const { aspect }: Filling = ROLES[role];
  return aspect;
}

/** Whether a role comes behind those of its slot that a clause has. */
function follows(role: Role, roles: ReadonlyMap<Role, unknown>): boolean {
  return [...roles.keys()].every(
    (other) => ROLES[other].slot !== ROLES[role].slot || ORDER.indexOf(other) < ORDER.indexOf(role),
  );
}

function holds(roles: ReadonlyMap<Role, unknown>, slot: DraftedFact['slot']): boolean {
  return [...roles.keys()].some((role) => ROLES[role].slot === slot);
}

/** The words of a fact, and beside them only what loading would not find in them. */
function termOf(role: Role, { slot, value, entities = [], date, after, during, ordinal }: DraftedFact, known: Known) {
  const named = known.names.in(value, slot);
  const isNamed = named.doubtful.length === 0 && named.ids.join() === entities.join();
  const [first] = known.dates
    .filter((words) => value.includes(words))
    .sort((a, b) => value.indexOf(a) - value.indexOf(b) || b.length - a.length);
  const more = {
    ...(!isNamed && { entities: [...entities] }),
    ...(date !== undefined && date !== first && { date }),
    ...(after !== undefined && { after }),
    ...(during !== undefined && { during }),
    ...(role === 'rank' && ordinal !== undefined && ordinal !== rankIn(value) && { ordinal }),
  };
  return Object.keys(more).length === 0 ? value : { words: value, ...more };
}
