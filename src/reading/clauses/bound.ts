import type { Stretch } from './attribution.ts';
import { isComplement } from './extent.ts';
import type { LineTree } from './line-tree.ts';

/** A phrase or clause beside what a predicate tells. */
export interface Adjunct extends Stretch {
  readonly kind: 'phrase' | 'clause';
}

/** The adjunct of a predicate that a preposition or conjunction opens; null where it opens none, or one of another. */
export function adjunctAt(own: LineTree, position: number, predicate: number): Adjunct | null {
  const { tree } = own;
  const marker = own.nodeAt(position);
  if (marker < 0 || !['case', 'mark'].includes(tree.relation(marker))) return null;
  const head = tree.head(marker);
  const relation = tree.relation(head);
  if ((relation !== 'obl' && relation !== 'advcl') || isComplement(tree, head)) return null;
  const above = own.predicateOf(tree.head(head));
  if (above === null || own.governed(above) !== predicate) return null;
  const { to } = tree.span(head);
  return { ...own.stretch(marker, to - 1), kind: relation === 'obl' ? 'phrase' : 'clause' };
}
