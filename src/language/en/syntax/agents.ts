import type { Tree } from './tree.ts';

/** Who acts: the subject, the "by" of a passive, or, of a verb without one, that of the verb above. */
export function agentsOf(tree: Tree, verb: number): number[] {
  for (let at = verb, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
    const passive = tree
      .children(at)
      .some((c) => tree.word(c).deprel === 'nsubj:pass' || tree.word(c).deprel === 'aux:pass');
    const own = passive
      ? tree.children(at).filter((c) => tree.relation(c) === 'obl' && tree.marker(c) === 'by')
      : tree.childrenBy(at, 'nsubj', 'csubj', 'nmod:poss');
    if (own.length > 0) return own;
    if (passive || !['xcomp', 'conj', 'advcl'].includes(tree.relation(at))) break;
  }
  return [];
}
