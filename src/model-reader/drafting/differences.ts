import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { termsOf } from '../../knowledge/clause-schema.ts';
import type { DraftedFacts } from '../../reading/draft.ts';

/** By sentence what the program itself reads in it and a model does not, as `role: words`. */
export type Differences = ReadonlyMap<string, readonly string[]>;

export function differencesOf(own: DraftedFacts, proposed: DraftedFacts): Differences {
  const [ours, theirs] = [rolesBySentence(own), rolesBySentence(proposed)];
  const found = [...ours].flatMap(([sentence, roles]) => {
    const missing = [...roles].filter((role) => !theirs.get(sentence)?.has(role));
    return missing.length > 0 ? [[sentence, missing] as const] : [];
  });
  return new Map(found);
}

function rolesBySentence({ events }: DraftedFacts): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const clause of events.flatMap(({ clauses }) => clauses)) {
    const [sentence = ''] = [clause.in].flat();
    const roles = found.get(sentence) ?? new Set();
    found.set(sentence, roles);
    for (const { role, words } of termsOf(clause)) roles.add(`${role}: ${words.replace(/\s+/g, ' ')}`);
  }
  return found;
}

const LEAD = ' The program itself reads: ';
const ALSO = ' Also read by the program itself:';

/** Shows an editor both readings: the program's stands as a comment above the clause of its sentence, or at the end. */
export function withDifferences(document: Document, differences: Differences): void {
  const shown = new Set<string>();
  for (const clause of clausesIn(document)) {
    const sentence = textOf(document, clause.get('in', true) as Node | undefined);
    const roles = differences.get(sentence);
    if (!roles || shown.has(sentence)) continue;
    shown.add(sentence);
    clause.commentBefore = LEAD + roles.join('; ');
  }
  const rest = [...differences].filter(([sentence]) => !shown.has(sentence));
  if (rest.length === 0) return;
  const lines = rest.map(
    ([sentence, roles]) => ` “${sentence.replace(/\s+/g, ' ').slice(0, 60)}…” ${roles.join('; ')}`,
  );
  document.comment = [ALSO, ...lines].join('\n');
}

function clausesIn(document: Document) {
  const events = document.get('events');
  const items = isSeq(events) ? events.items : [];
  return items.flatMap((event) => {
    const clauses = isMap(event) ? event.get('clauses') : undefined;
    return isSeq(clauses) ? clauses.items.filter(isMap) : [];
  });
}

/** A sentence that is written once may stand elsewhere by its anchor. */
function textOf(document: Document, node: Node | undefined): string {
  const meant = isAlias(node) ? node.resolve(document) : node;
  return isScalar(meant) ? String(meant.value) : '';
}
