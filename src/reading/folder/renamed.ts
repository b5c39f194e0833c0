import { ROLES, type Role } from '../../knowledge/roles.ts';
import type { DraftedClause } from '../draft/shape.ts';

/** How ids are called elsewhere; undefined where what they name is not there. */
export interface Ids {
  readonly entity: (id: string) => string;
  readonly event: (id: string) => string | undefined;
}

/** A clause that refers to the same things by other ids. */
export function renamed(clause: DraftedClause, { entity, event }: Ids): DraftedClause {
  const own = structuredClone(clause);
  if (own.says !== undefined) own.says = entity(own.says);
  const { as = {}, ...rest } = own;
  const terms = [...Object.values(as), ...(Object.keys(ROLES) as Role[]).map((role) => role !== 'as' && rest[role])];
  for (const term of terms) {
    if (typeof term !== 'object') continue;
    if ('entities' in term && term.entities) term.entities = term.entities.map(entity);
    if (!('after' in term || 'during' in term)) continue;
    for (const field of ['after', 'during'] as const) {
      const id = term[field] && event(term[field]);
      if (id) term[field] = id;
      else delete term[field];
    }
  }
  return own;
}
