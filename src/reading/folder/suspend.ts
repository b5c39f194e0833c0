import { type Document, isSeq } from 'yaml';
import { type Term, termsOf } from '../../knowledge/clause-schema.ts';
import { ROLES } from '../../knowledge/roles.ts';
import type { DraftedClause } from '../draft/shape.ts';
import type { Fault } from './faults.ts';
import { makePrimary, type Path, plainAt, remove, unlink } from './parts.ts';

/** Takes what is at fault out of a facts file, to the list `suspended` where it was reviewed; tells what went there. */
export function suspend(document: Document, { path, because }: Fault): string[] {
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
  if (kind === 'clauses') keepClause(path.slice(4));
  else if (kind === 'roles')
    keep({ entity: parent?.id, role: value }, `${String(parent?.id)}, role “${String(value?.title)}”`);
  else if (kind === undefined && list === 'entities') keep({ entity: value }, `${String(value?.id)}, a name`);
  else if (kind === undefined && list === 'events') {
    const { clauses = [], ...head } = value as { clauses?: DraftedClause[] };
    keep({ event: head }, `${String(value?.id)}, an event`);
    for (const clause of clauses)
      if ((clause.reviewed ?? value?.reviewed) !== false) keepOf(value?.id, clause, termsOf(clause));
  }
  remove(document, path);
  if (kind === 'clauses') {
    const clause = plainAt(document, path.slice(0, 4)) as unknown as DraftedClause | null;
    if (path.length > 4 && clause && termsOf(clause).length === 0) remove(document, path.slice(0, 4));
    const clauses = document.getIn(path.slice(0, 3));
    if (isSeq(clauses) && clauses.items.length === 0) {
      const { clauses: _, ...head } = parent as Record<string, unknown>;
      keep({ event: head }, `${String(parent?.id)}, an event`);
      remove(document, path.slice(0, 2));
      unlink(document, String(parent?.id), ['about']);
    }
  }
  if (list === 'entities' && kind === undefined) unlink(document, String(value?.id), ['country', 'within']);
  makePrimary(document);
  return told;

  /** All of the clause, or one role of it. */
  function keepClause(role: Path): void {
    const clause = plainAt(document, path.slice(0, 4)) as unknown as DraftedClause;
    if ((clause.reviewed ?? parent?.reviewed) === false) return;
    const terms = termsOf(clause);
    keepOf(
      parent?.id,
      clause,
      role.length === 0 ? terms : terms.filter((term) => role.every((step, depth) => term.path[depth] === step)),
    );
  }

  function keepOf(event: unknown, clause: DraftedClause, terms: readonly Term[]): void {
    const { as, ...rest } = clause;
    const own = Object.entries(rest).filter(
      ([field]) => !Object.hasOwn(ROLES, field) || terms.some(({ role }) => role === field),
    );
    const others = Object.entries(as ?? {}).filter(([name]) => terms.some((term) => term.as === name));
    const said = terms.map(({ path: at, words }) => `${at.join(' ')} “${words}”`).join(', ');
    const kept = { ...Object.fromEntries(own), ...(others.length > 0 && { as: Object.fromEntries(others) }) };
    keep({ event, clause: kept }, `${String(event)}, ${said}`);
  }
}
