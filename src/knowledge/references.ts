import type { EntityKind } from '../model.ts';
import { termsOf } from './clause-schema.ts';
import type { Report } from './problem.ts';
import { REPORT } from './report.ts';
import type { Facts } from './schema.ts';

/** Reports ids that stand twice, name nothing or name the wrong thing, and events none or several of which are primary. */
export function checkReferences({ entities, events }: Facts, report: Report): void {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const eventIds = new Set(events.map(({ id }) => id));

  const entity = (id: string | undefined, path: readonly PropertyKey[], ...wanted: readonly EntityKind[]) => {
    if (id === undefined) return;
    const kind = kinds.get(id);
    if (kind === undefined)
      report(path, `no entity "${id}"`, `declare it, or use one of: ${[...kinds.keys()].join(', ')}`);
    else if (wanted.length > 0 && !wanted.includes(kind))
      report(path, `"${id}" is of kind ${kind}`, `name one of kind ${wanted.join(' or ')}`);
  };
  const event = (id: string | undefined, path: readonly PropertyKey[], own: string) => {
    if (id === undefined) return;
    if (!eventIds.has(id)) report(path, `no event "${id}"`, `declare it, or use one of: ${[...eventIds].join(', ')}`);
    else if (id === own) report(path, `"${id}" refers to itself`, 'name another event, or leave the field out');
  };

  checkTwice(entities, 'entities', report);
  checkTwice(events, 'events', report);
  for (const [i, { id, country, within }] of entities.entries()) {
    entity(country, ['entities', i, 'country'], 'country');
    entity(within, ['entities', i, 'within'], 'place', 'country');
    if (within === id) {
      report(['entities', i, 'within'], `"${id}" lies in itself`, 'name the place around it, or leave the field out');
    }
  }
  for (const [i, { id, about, parties, clauses }] of events.entries()) {
    if (id === REPORT)
      report(['events', i, 'id'], `the id "${REPORT}" is the article's own`, 'give the event another id');
    event(about, ['events', i, 'about'], id);
    for (const [p, party] of parties.entries()) entity(party, ['events', i, 'parties', p]);
    for (const [c, clause] of clauses.entries()) {
      const path = ['events', i, 'clauses', c];
      entity(clause.says, [...path, 'says']);
      for (const term of termsOf(clause)) {
        const at = [...path, ...term.path];
        for (const [e, each] of (term.entities ?? []).entries()) entity(each, [...at, 'entities', e]);
        event(term.after, [...at, 'after'], id);
        event(term.during, [...at, 'during'], id);
      }
    }
  }
  checkPrimary(events, report);
}

function checkTwice(items: readonly { id: string }[], list: 'entities' | 'events', report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) report([list, index, 'id'], `two ${list} under one id "${id}"`, 'give each an id of its own');
    seen.add(id);
  }
}

function checkPrimary(events: Facts['events'], report: Report): void {
  const remedy = 'give "primary: true" to the one event that a question means when it names none';
  const primary = [...events.keys()].filter((i) => events[i]?.primary);
  if (events.length > 0 && primary.length === 0) report(['events'], 'no event is primary', remedy);
  for (const i of primary.slice(1)) report(['events', i, 'primary'], 'a second event is primary', remedy);
}
