import { termsOf } from '../../knowledge/clause-schema.ts';
import type { DraftedClause, DraftedFacts } from '../draft/shape.ts';
import type { Fault } from './faults.ts';

/** A draft whose every part holds, and what was left out of it. */
export interface SoundDraft {
  readonly facts: DraftedFacts;
  readonly dropped: readonly Fault[];
}

/** Leaves out of a draft what the check finds fault with, until it finds none; at worst nothing is left. */
export function soundDraft(draft: DraftedFacts, check: (facts: DraftedFacts) => readonly Fault[]): SoundDraft {
  const dropped: Fault[] = [];
  let facts = draft;
  for (let faults = check(facts); faults.length > 0; faults = check(facts)) {
    dropped.push(...faults);
    facts = without(
      facts,
      faults.map(({ path }) => path),
    );
  }
  return { facts, dropped };
}

/** The facts without some of their parts, without what is left empty and with one primary event. */
function without(facts: DraftedFacts, paths: readonly (readonly (string | number)[])[]): DraftedFacts {
  const gone = new Set(paths.map((path) => path.join('.')));
  const kept = (...path: (string | number)[]) => !gone.has(path.join('.'));
  const entities = facts.entities.flatMap((entity, i) =>
    kept('entities', i)
      ? [{ ...entity, ...(entity.roles && { roles: entity.roles.filter((_, r) => kept('entities', i, 'roles', r)) }) }]
      : [],
  );
  const events = facts.events.flatMap((event, i) => {
    if (!kept('events', i)) return [];
    const clauses = event.clauses.flatMap((clause, c) => {
      const at = ['events', i, 'clauses', c] as const;
      const own = Object.fromEntries(Object.entries(clause).filter(([field]) => kept(...at, field))) as DraftedClause;
      return kept(...at) && termsOf(own).length > 0 ? [own] : [];
    });
    return clauses.length > 0 ? [{ ...event, clauses }] : [];
  });
  const primary = Math.max(
    0,
    events.findIndex((event) => event.primary),
  );
  return {
    ...facts,
    entities,
    events: events.map(({ primary: _, ...event }, i) => ({
      ...event,
      ...(i === primary && { primary: true }),
    })) as DraftedFacts['events'],
  };
}
