import { type Document, isAlias, isMap, isNode, isSeq, type Node, visit, type YAMLMap } from 'yaml';
import { remove } from '../folder/parts.ts';
import { settle } from './edits.ts';
import { addNames, mapsIn, termsOf, textsIn } from './one-name.ts';

/**
 * Two events are one: the first goes, and its clauses are told of the other, which is called by the names of both. A
 * reference to the first is one to the other, and none where it would be to itself.
 */
export function makeOneEvent(document: Document, from: string, to: string): void {
  const events = document.get('events');
  const items = isSeq(events) ? events.items.filter(isMap) : [];
  const [gone, kept] = [from, to].map((id) => items.find((each) => each.get('id') === id));
  if (!gone || !kept || gone === kept) return;
  addNames(document, gone, kept);
  addParties(document, gone, kept);
  if (gone.get('primary') === true) kept.set('primary', true);
  if (gone.get('kind') === kept.get('kind'))
    for (const field of ['format', 'about', 'updates'])
      if (gone.has(field) && !kept.has(field)) kept.set(field, gone.get(field));
  addClauses(document, gone, kept);
  remove(document, ['events', items.indexOf(gone)]);
  for (const event of items) pointTo(event, from, to);
  settle(document, ['events', items.filter((each) => each !== gone).indexOf(kept)]);
}

function addParties(document: Document, gone: YAMLMap, kept: YAMLMap): void {
  const own = textsIn(kept.get('parties'));
  const more = textsIn(gone.get('parties')).filter((party) => !own.includes(party));
  if (more.length > 0) kept.set('parties', document.createNode([...own, ...more]));
}

/** Clauses move with their comments; what is reviewed of them stays so, whatever their event was. */
function addClauses(document: Document, gone: YAMLMap, kept: YAMLMap): void {
  const clauses = kept.get('clauses');
  if (!isSeq(clauses)) return;
  const [was, is] = [gone, kept].map((event) => event.get('reviewed') !== false);
  for (const clause of mapsIn(gone.get('clauses'))) {
    const moved = standingAlone(document, clause);
    const reviewed = clause.has('reviewed') ? clause.get('reviewed') : was;
    if (reviewed === is) moved.delete('reviewed');
    else moved.set('reviewed', reviewed);
    clauses.add(moved);
  }
}

/** A copy that holds itself all that it shared with others, so that it may stand anywhere. */
function standingAlone(document: Document, clause: YAMLMap): YAMLMap {
  const copy = clause.clone() as YAMLMap;
  visit(copy, {
    Alias(_, alias) {
      const meant = alias.resolve(document);
      return isNode(meant) ? withoutAnchor(meant.clone() as Node) : undefined;
    },
    Node(_, each) {
      if (!isAlias(each)) withoutAnchor(each);
    },
  });
  return copy;
}

function withoutAnchor<N extends Node>(node: N): N {
  if (!isAlias(node)) delete (node as { anchor?: string }).anchor;
  return node;
}

function pointTo(event: YAMLMap, from: string, to: string): void {
  const isSelf = event.get('id') === to;
  const point = (map: YAMLMap, field: string) => {
    const at = map.get(field);
    if (isSelf && (at === from || at === to)) map.delete(field);
    else if (at === from) map.set(field, to);
  };
  point(event, 'about');
  for (const clause of mapsIn(event.get('clauses')))
    for (const term of termsOf(clause)) for (const field of ['after', 'during']) point(term, field);
}
