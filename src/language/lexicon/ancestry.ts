import type { WordNet } from './decode.ts';
import { wordNet } from './wordnet.ts';

/** Steps that say little: what is further away is hardly a kind of it any more. */
const FURTHEST = 8;

/** What a synset is a kind of, itself included, with the number of steps to it. */
export function ancestry(synset: number, furthest = FURTHEST): ReadonlyMap<number, number> {
  const net = wordNet();
  const found = new Map([[synset, 0]]);
  for (const [each, steps] of found) {
    if (steps === furthest) break;
    for (const above of net.above(each)) if (!found.has(above)) found.set(above, steps + 1);
  }
  return found;
}

/** 0 for what everything is, 1 for what nothing else is a kind of. */
function specificity(net: WordNet, synset: number): number {
  return (net.specificity[synset] as number) / 255;
}

/** How much of what two synsets are is what a third is too (Lin 1998), 0 to 1. */
export function sharedPart(net: WordNet, a: number, b: number, common: number): number {
  const own = specificity(net, a) + specificity(net, b);
  return own === 0 ? 1 : Math.min(1, (2 * specificity(net, common)) / own);
}
