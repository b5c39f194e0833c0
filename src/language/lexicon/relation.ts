export type RelationKind =
  | 'same'
  | 'synonym'
  | 'derived'
  | 'antonym'
  | 'hypernym'
  | 'hyponym'
  | 'entailed'
  | 'entailing'
  | 'sibling'
  | 'none';

/** What the second of two words is to the first: its hypernym, what is entailed or caused by it … */
export interface Relation {
  readonly kind: RelationKind;
  /** 0 to 1. */
  readonly weight: number;
  /** Steps between the senses that are related, 0 for one sense. */
  readonly distance: number;
}

export const NO_RELATION: Relation = { kind: 'none', weight: 0, distance: 0 };

/** The heavier; of two as heavy the first. */
export function heavier(a: Relation, b: Relation): Relation {
  return b.weight > a.weight ? b : a;
}
