import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import { locate } from '../../knowledge/verbatim.ts';
import type { DraftedEntity, DraftedFacts } from '../draft/shape.ts';
import type { Fault } from './faults.ts';
import { countriesFirst, type Fits } from './known-ids.ts';

/** A facts file that a corrected article was held against. */
export interface Revision {
  readonly text: string;
  /** What stands no longer and was moved to the list at the end, in words. */
  readonly suspended: readonly string[];
  /** Names of the events that were added as drafts. */
  readonly added: readonly string[];
}

type Path = readonly (string | number)[];

/** Whether a person has checked something of a facts file: a fact counts as reviewed unless it says otherwise. */
export function holdsReviewed(facts: DraftedFacts): boolean {
  return (
    (facts.suspended ?? []).length > 0 ||
    facts.events.some((event) => event.facts.some(({ reviewed }) => reviewed !== false))
  );
}

/**
 * Takes out of an editor's file what the article no longer bears out; what a person reviewed goes to the list
 * `suspended`, as it was. Events that the old text did not tell are added. Comments and order stay.
 */
export function revised(
  text: string,
  draft: DraftedFacts,
  oldBody: string,
  check: (facts: string) => readonly Fault[],
  fits: Fits,
): Revision {
  const document = parseDocument(text);
  const suspended: string[] = [];
  for (let faults = check(text); faults.length > 0; faults = check(shown(document))) {
    suspended.push(...eachOnce(document, faults, (fault) => suspend(document, fault)));
  }
  const added = addNew(document, draft, oldBody, check, fits);
  return { text: shown(document), suspended, added };
}

function shown(document: Document): string {
  return document.toString({ lineWidth: 0 });
}

/**
 * Takes faults from the last to the first, so that the places of the others stay; those of an item that went with an
 * earlier one are left to the next check.
 */
function eachOnce<T>(document: Document, faults: readonly Fault[], take: (fault: Fault) => readonly T[]): T[] {
  const idAt = ([list, i]: Path) => document.getIn([list, i, 'id']);
  const places = new Map(faults.map((fault) => [fault.path.join('.'), { fault, id: idAt(fault.path) }]));
  return [...places.values()].reverse().flatMap(({ fault, id }) => (idAt(fault.path) === id ? take(fault) : []));
}

function suspend(document: Document, { path, because }: Fault): string[] {
  const value = plainAt(document, path);
  const [list, i] = path;
  const parent = list !== undefined && i !== undefined ? plainAt(document, [list, i]) : null;
  const kind = path[2];
  const told: string[] = [];
  const keep = (item: object, words: string) => {
    if (!isSeq(document.get('suspended'))) document.set('suspended', document.createNode([]));
    document.addIn(['suspended'], document.createNode({ because, ...item }));
    told.push(`${words}: ${because}`);
  };
  if (kind === 'facts' && value?.reviewed !== false)
    keep({ event: parent?.id, fact: value }, `${String(parent?.id)}, ${String(value?.slot)} “${String(value?.value)}”`);
  else if (kind === 'roles')
    keep({ entity: parent?.id, role: value }, `${String(parent?.id)}, role “${String(value?.title)}”`);
  else if (kind === undefined && list === 'entities') keep({ entity: value }, `${String(value?.id)}, a name`);
  else if (kind === undefined && list === 'events') {
    const { facts = [], ...head } = value as { facts?: Record<string, unknown>[] };
    keep({ event: head }, `${String(value?.id)}, an event`);
    for (const fact of facts)
      if (fact.reviewed !== false)
        keep({ event: value?.id, fact }, `${String(value?.id)}, ${String(fact.slot)} “${String(fact.value)}”`);
  }
  remove(document, path);
  const event = kind === 'facts' ? document.getIn(path.slice(0, 3)) : null;
  if (isSeq(event) && event.items.length === 0) {
    const { facts: _, ...head } = parent as Record<string, unknown>;
    keep({ event: head }, `${String(parent?.id)}, an event`);
    remove(document, path.slice(0, 2));
    unlink(document, String(parent?.id), ['about']);
  }
  if (list === 'entities' && kind === undefined) unlink(document, String(value?.id), ['country', 'within']);
  makePrimary(document);
  return told;
}

/** Leaves out what merely points at something that is gone; facts that do so are found at fault themselves. */
function unlink(document: Document, id: string, fields: readonly string[]): void {
  for (const list of ['entities', 'events']) {
    const items = document.get(list);
    for (const item of isSeq(items) ? items.items : []) {
      if (!isMap(item)) continue;
      for (const field of fields) if (item.get(field) === id) item.delete(field);
      const parties = item.get('parties');
      if (isSeq(parties) && list === 'events')
        parties.items = parties.items.filter((party) => !(isScalar(party) && party.value === id));
    }
  }
}

/** Removes a part; evidence that others share moves to the first of them that stays. */
function remove(document: Document, path: Path): void {
  const node = document.getIn(path, true);
  const anchored = new Map<string, Node>();
  if (isNode(node)) {
    visit(node, {
      Node(_, each) {
        if (!isAlias(each) && each.anchor) anchored.set(each.anchor, each);
      },
    });
  }
  document.deleteIn(path);
  visit(document, {
    Alias(_, alias) {
      const target = anchored.get(alias.source);
      if (!target) return;
      anchored.delete(alias.source);
      return target;
    },
  });
}

function makePrimary(document: Document): void {
  const events = document.get('events');
  if (!isSeq(events) || events.items.some((event) => isMap(event) && event.get('primary') === true)) return;
  const [first] = events.items;
  if (isMap(first)) first.set('primary', true);
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
  const isNew = (fact: DraftedFacts['events'][number]['facts'][number]) =>
    [fact.evidence].flat().some((words) => !locate(words, oldBody));
  const events = draft.events.filter((event) => event.facts.some(isNew));
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
  const known = ({ kind, name }: DraftedEntity) =>
    now.entities.find((each) => each.kind === kind && [each.name, ...(each.aliases ?? [])].includes(name));
  const used = new Set(
    events.flatMap((event) => [
      ...(event.parties ?? []),
      ...event.facts.flatMap((fact) => [...(fact.entities ?? []), ...(fact.says ? [fact.says] : [])]),
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
    const facts = event.facts.map(({ after, during, says, ...fact }) =>
      tidy({
        ...fact,
        entities: fact.entities?.map(refer),
        says: says && refer(says),
        after: other(after),
        during: other(during),
      }),
    );
    const node = document.createNode(
      tidy({ ...event, id: eventIds.get(event.id), about: other(about), parties: event.parties?.map(refer), facts }),
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

function plainAt(document: Document, path: Path): Record<string, unknown> | null {
  const node: unknown = document.getIn(path, true);
  return isNode(node) ? (node.toJS(document, { maxAliasCount: -1 }) as Record<string, unknown>) : null;
}
