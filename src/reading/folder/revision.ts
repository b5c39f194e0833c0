import { type Document, parseDocument } from 'yaml';
import type { ArticleText } from '../../knowledge/article.ts';
import { termsOf } from '../../knowledge/clause-schema.ts';
import { Names } from '../../knowledge/named.ts';
import { ROLES } from '../../knowledge/roles.ts';
import { locate } from '../../knowledge/verbatim.ts';
import type { DraftedClause, DraftedEntity, DraftedFacts } from '../draft/shape.ts';
import { addToKept, namedIn, restOn } from './carry.ts';
import type { Fault } from './faults.ts';
import { countriesFirst, type Fits } from './known-ids.ts';
import { makePrimary, type Path, remove } from './parts.ts';
import { renamed } from './renamed.ts';
import type { Rewordings } from './rewordings.ts';
import { suspend } from './suspend.ts';

/** A facts file that a corrected article was held against. */
export interface Revision {
  readonly text: string;
  /** What stands no longer and was moved to the list at the end, in words. */
  readonly suspended: readonly string[];
  /** Names of the events that were added as drafts. */
  readonly added: readonly string[];
}

/** Whether a person has checked something of a facts file: a clause counts as reviewed unless it or its event says otherwise. */
export function holdsReviewed(facts: DraftedFacts): boolean {
  return (
    (facts.suspended ?? []).length > 0 ||
    facts.events.some((event) => event.clauses.some(({ reviewed = event.reviewed }) => reviewed !== false))
  );
}

/** How an article was corrected. */
export interface Correction {
  readonly before: ArticleText;
  readonly reworded: Rewordings;
  /** Clauses of which it is known that their sentences say something else now. */
  readonly changed: readonly Fault[];
}

/**
 * Takes out of an editor's file what the article no longer bears out, that of which it is known first; what a person
 * reviewed goes to the list `suspended`, as it was. What a sentence says in other words stays, by its new words. What the
 * old text did not tell is added. Comments and order stay.
 */
export function revised(
  text: string,
  draft: DraftedFacts,
  { before, reworded, changed }: Correction,
  check: (facts: string) => readonly Fault[],
  fits: Fits,
): Revision {
  const document = parseDocument(text);
  const take = (faults: readonly Fault[]) => eachOnce(document, faults, (fault) => suspend(document, fault));
  const suspended = take(changed);
  restOn(document, before, reworded);
  for (let faults = check(shown(document)); faults.length > 0; faults = check(shown(document)))
    suspended.push(...take(faults));
  const rest = addToKept(document, draft, new Set(reworded.values()));
  const added = addNew(document, rest, before.body, check, fits);
  return { text: shown(document), suspended, added };
}

function shown(document: Document): string {
  return document.toString({ lineWidth: 0 });
}

/** The order in which places stand in lists. */
function byPlace(a: Path, b: Path): number {
  const at = a.findIndex((step, depth) => step !== b[depth]);
  const [one, other] = [a[at], b[at]];
  return typeof one === 'number' && typeof other === 'number' ? one - other : 0;
}

/**
 * Takes faults from the last to the first, so that the places of the others stay; those of an item that went with an
 * earlier one are left to the next check.
 */
function eachOnce<T>(document: Document, faults: readonly Fault[], take: (fault: Fault) => readonly T[]): T[] {
  const idAt = ([list, i]: Path) => document.getIn([list, i, 'id']);
  const given = new Map(faults.map((fault) => [fault.path.join('.'), { fault, id: idAt(fault.path) }]));
  const isWithin = (path: Path) => path.some((_, depth) => depth > 0 && given.has(path.slice(0, depth).join('.')));
  const places = [...given.values()].filter(({ fault }) => !isWithin(fault.path));
  return places
    .sort((a, b) => byPlace(b.fault.path, a.fault.path))
    .flatMap(({ fault, id }) => (idAt(fault.path) === id ? take(fault) : []));
}

/** Adds what the old text did not tell, with ids of its own. */
function addNew(
  document: Document,
  draft: DraftedFacts,
  oldBody: string,
  check: (facts: string) => readonly Fault[],
  fits: Fits,
): string[] {
  const now = document.toJS({ maxAliasCount: -1 }) as DraftedFacts;
  const isNew = (clause: DraftedClause) => [clause.in].flat().some((words) => !locate(words, oldBody));
  const events = draft.events.filter((event) => event.clauses.some(isNew));
  if (events.length === 0) return [];
  const ids = new Map<string, string>();
  const taken = new Set([...now.entities, ...now.events].map(({ id }) => id));
  const fresh = (id: string, isFree: (own: string) => boolean = () => true): string => {
    let [own, count] = [id, 1];
    while (taken.has(own) || !isFree(own)) own = `${id}-${++count}`;
    taken.add(own);
    ids.set(id, own);
    return own;
  };
  const known = (entity: DraftedEntity) => namedIn(now.entities, entity);
  const names = new Names(draft.entities);
  const used = new Set(
    events.flatMap((event) => [
      ...(event.parties ?? []),
      ...event.clauses.flatMap((clause) => [
        ...termsOf(clause).flatMap(({ words, role, entities }) => entities ?? names.in(words, ROLES[role].slot).ids),
        ...(clause.says ? [clause.says] : []),
      ]),
    ]),
  );
  // A country that a person serves is needed with the person.
  for (let size = -1; size !== used.size; ) {
    size = used.size;
    for (const { id, country, within } of draft.entities)
      if (used.has(id)) for (const each of [country, within]) if (each) used.add(each);
  }
  const entities = draft.entities.filter(({ id }) => used.has(id));
  const unknown = entities.filter((entity) => {
    const same = known(entity);
    if (same) ids.set(entity.id, same.id);
    return !same;
  });
  for (const each of countriesFirst(unknown)) {
    const country = each.country && (ids.get(each.country) ?? each.country);
    fresh(each.id, (own) => fits({ ...each, country }, own));
  }
  const entityIds = new Map(ids);
  const refer = (id: string) => entityIds.get(id) ?? id;
  const eventIds = new Map(events.map(({ id }) => [id, fresh(id)]));
  const other = (id: string | undefined) => (id === undefined ? undefined : eventIds.get(id));
  const tidy = <T extends object>(value: T): T =>
    Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
  for (const { country, within, ...entity } of unknown) {
    document.addIn(
      ['entities'],
      document.createNode(
        tidy({ ...entity, id: refer(entity.id), country: country && refer(country), within: within && refer(within) }),
      ),
    );
  }
  for (const { primary: _, about, ...event } of events) {
    const clauses = event.clauses.map((clause) => renamed(clause, { entity: refer, event: other }));
    const node = document.createNode(
      tidy({ ...event, id: eventIds.get(event.id), about: other(about), parties: event.parties?.map(refer), clauses }),
    );
    document.addIn(['events'], node);
  }
  makePrimary(document);
  for (let faults = check(shown(document)); faults.length > 0; faults = check(shown(document))) {
    eachOnce(document, faults, ({ path }) => {
      remove(document, path);
      return [];
    });
  }
  return events.map(({ name }) => name);
}
