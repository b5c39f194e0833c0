import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, visit } from 'yaml';

/** Where something stands in a facts file. */
export type Path = readonly (string | number)[];

/** Leaves out what merely points at something that is gone; facts that do so are found at fault themselves. */
export function unlink(document: Document, id: string, fields: readonly string[]): void {
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
export function remove(document: Document, path: Path): void {
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

/** Where no event is the one that is meant when none is named, the first is. */
export function makePrimary(document: Document): void {
  const events = document.get('events');
  if (!isSeq(events) || events.items.some((event) => isMap(event) && event.get('primary') === true)) return;
  const [first] = events.items;
  if (isMap(first)) first.set('primary', true);
}

/** A part as plain values. */
export function plainAt(document: Document, path: Path): Record<string, unknown> | null {
  const node: unknown = document.getIn(path, true);
  return isNode(node) ? (node.toJS(document, { maxAliasCount: -1 }) as Record<string, unknown>) : null;
}
