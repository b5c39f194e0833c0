import { type Document, isScalar, visit } from 'yaml';
import type { ArticleText } from '../../knowledge/article.ts';
import { type Term, termsOf } from '../../knowledge/clause-schema.ts';
import { meantBy } from '../../knowledge/evidence.ts';
import { ROLES } from '../../knowledge/roles.ts';
import { locate } from '../../knowledge/verbatim.ts';
import type { DraftedClause, DraftedEntity, DraftedFacts } from '../draft/shape.ts';
import { renamed } from './renamed.ts';
import type { Rewordings } from './rewordings.ts';

/** Lets clauses and posts rest on what their sentences read now. */
export function restOn(document: Document, before: ArticleText, reworded: Rewordings): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !['in', 'evidence'].includes(String(key.value)) || !value) return;
      visit(value as never, {
        Scalar(__, words) {
          const [meant] = meantBy(String(words.value), before);
          const sentence = meant?.[0] && before.body.slice(meant[0].start, meant[0].end);
          const now = sentence === undefined ? undefined : reworded.get(sentence);
          if (now !== undefined && !locate(String(words.value), now)) words.value = now;
        },
      });
    },
  });
}

/**
 * Adds to kept events what the draft reads in their reworded sentences and they do not say any more, for a person to
 * look at; tells what is left of the draft.
 */
export function addToKept(document: Document, draft: DraftedFacts, sentences: ReadonlySet<string>): DraftedFacts {
  const { entities, events } = document.toJS({ maxAliasCount: -1 }) as DraftedFacts;
  const ids = (id: string) => {
    const drafted = draft.entities.find((each) => each.id === id);
    return (drafted && namedIn(entities, drafted)?.id) ?? id;
  };
  const kept = events.flatMap((event, e) => event.clauses.map((clause) => ({ e, clause })));
  const rest = draft.events.flatMap((event) => {
    const clauses = event.clauses.filter((clause) => {
      const sentence = [clause.in].flat()[0] ?? '';
      const own = sentences.has(sentence) ? kept.filter((each) => restsOn(each.clause, sentence)) : [];
      const of = own.find((each) => sharesTerm(each.clause, clause));
      if (!of) return true;
      const told = own.filter(({ e }) => e === of.e).flatMap((each) => termsOf(each.clause));
      const more = without(renamed(clause, { entity: ids, event: () => undefined }), told);
      if (more && entitiesIn(more).every((id) => entities.some((each) => each.id === id)))
        document.addIn(['events', of.e, 'clauses'], document.createNode({ ...more, reviewed: false }));
      return false;
    });
    return clauses.length > 0 ? [{ ...event, clauses }] : [];
  });
  return { ...draft, events: rest };
}

/** The entity of a file that a drafted one is: of its kind and name, or one that a person has given its name. */
export function namedIn(entities: DraftedFacts['entities'], { kind, name }: DraftedEntity): DraftedEntity | undefined {
  const bears = (each: DraftedEntity) => [each.name, ...(each.aliases ?? [])].includes(name);
  return (
    entities.find((each) => each.kind === kind && bears(each)) ??
    entities.find(({ aliases = [] }) => aliases.includes(name))
  );
}

function restsOn({ in: words }: DraftedClause, sentence: string): boolean {
  return [words].flat().some((each) => locate(each, sentence) !== null);
}

function entitiesIn(clause: DraftedClause): string[] {
  return [...(clause.says ? [clause.says] : []), ...termsOf(clause).flatMap(({ entities = [] }) => entities)];
}

function sharesTerm(one: DraftedClause, other: DraftedClause): boolean {
  const same = (a: Term, b: Term) => a.path.join() === b.path.join() && a.words === b.words;
  return termsOf(one).some((a) => termsOf(other).some((b) => same(a, b)));
}

/** A clause without the roles that are told already; null where nothing is left. */
function without(clause: DraftedClause, told: readonly Term[]): DraftedClause | null {
  const fields = Object.entries(clause).filter(
    ([field]) => !Object.hasOwn(ROLES, field) || !told.some(({ role }) => role === field),
  );
  const own = Object.fromEntries(fields) as DraftedClause;
  return termsOf(own).length > 0 ? own : null;
}
