import { NEGATORS } from '../../language/en/syntax/closed.ts';
import { hasHappened, standingOf } from '../../language/en/syntax/polarity.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import { type Held, isSure, type StandIn } from './held.ts';

/** Whether the sentence denies what is asserted, or tells it as less than done; each 0 or 1. */
export interface Stance {
  /** A word that stands for one of the assertion is denied where that is not, by "not", by what governs it or by an opposite. */
  readonly denied: number;
  readonly predicateDenied: number;
  /** The verb that governs most of what is asserted is denied, or the assertion's is and that one not. */
  readonly contrary: number;
  /** Both are denied. */
  readonly bothDenied: number;
  /** Both have a word of denial, wherever. */
  readonly bothNegative: number;
  /** Only the sentence has. */
  readonly toldNegative: number;
  /** Told as planned, possible, asked for or thought where it is asserted as done; and the other way round. */
  readonly less: number;
  readonly more: number;
  readonly lessThanHeld: number;
  readonly opposite: number;
  /** An opposite hangs on what stands for a neighbour. */
  readonly inPlace: number;
  /** Somebody says so who is not named. */
  readonly speaker: number;
}

const RANK = { held: 0, thought: 1, planned: 1, 'asked for': 2, possible: 2, conditional: 2 } as const;
const TOLD = ['VERB', 'NOUN', 'ADJ'];

export function stanceOf(held: Held): Stance {
  const { claim, said, links } = held;
  const anchor = anchorOf(held);
  const asked = standingOf(claim.tree, claim.predicate);
  const told = anchor === null ? null : standingOf(said.tree, anchor);
  const negative = isNegative(said.tree);
  const flag = (is: boolean) => (is ? 1 : 0);
  const words = claim.content.flatMap((q) => {
    const link = links.get(q);
    return isSure(link) && TOLD.includes(claim.tree.word(q).upos) ? [stanceAt(held, q, link)] : [];
  });
  return {
    denied: flag(words.some((word) => word.contrary)),
    predicateDenied: flag(words.some((word) => word.contrary && word.q === claim.predicate)),
    contrary: flag(told !== null && told.negated !== asked.negated),
    bothDenied: flag(words.some((word) => !word.contrary && word.asked.negated)),
    bothNegative: flag(negative && isNegative(claim.tree)),
    toldNegative: flag(negative && !isNegative(claim.tree)),
    less: flag(words.some((word) => word.less)),
    more: flag(words.some((word) => word.more)),
    lessThanHeld: flag(anchor !== null && isLess(claim.tree, claim.predicate, said.tree, anchor)),
    opposite: flag(words.some((word) => word.isOpposite)),
    inPlace: flag(words.some((word) => word.isOpposite && isPlaced(held, word.q))),
    speaker: flag(told !== null && told.says !== null && asked.says === null),
  };
}

function stanceAt({ claim, said }: Held, q: number, link: StandIn) {
  const isOpposite = link.bond === 'opposite';
  const [asked, told] = [standingOf(claim.tree, q), standingOf(said.tree, link.said)];
  const isVerb = claim.tree.word(q).upos === 'VERB';
  const less = isVerb && !isOpposite && isLess(claim.tree, q, said.tree, link.said);
  const more = isVerb && RANK[told.modality] < RANK[asked.modality];
  return { q, asked, isOpposite, contrary: (asked.negated !== told.negated) !== isOpposite, less, more };
}

const rankOf = (tree: Tree, predicate: number) => RANK[standingOf(tree, predicate).modality];

/** Told as less sure than asserted. What is asserted in the present may be to come: "the minister travels on Monday". */
function isLess(claim: Tree, asked: number, said: Tree, told: number): boolean {
  const asserted = rankOf(claim, asked);
  const least = asserted === RANK.held && !hasHappened(claim, asked) ? RANK.planned : asserted;
  return rankOf(said, told) > least;
}

const isNegative = (tree: Tree) =>
  tree.words.some(({ lemma, text }) => NEGATORS.has(lemma) || NEGATORS.has(text.toLowerCase()));

function isPlaced({ claim, said, links }: Held, q: number): boolean {
  const own = links.get(q) as StandIn;
  return [claim.tree.head(q), ...claim.tree.children(q)].some((n) => {
    const other = links.get(n);
    const isOther = isSure(other) && other.bond !== 'opposite' && other.said !== own.said;
    return isOther && said.tree.distance(other.said, own.said) <= 2;
  });
}

/** The verb of a sentence that stands for the predicate, or else the one nearest to most of what is asserted. */
function anchorOf({ claim, said: { tree }, links }: Held): number | null {
  const own = links.get(claim.predicate);
  if (isSure(own)) return own.said;
  const sure = [...links.values()].filter(isSure);
  const nearness = (verb: number) =>
    sure.reduce((sum, { said }) => sum + (said === verb ? 0 : 1 / tree.distance(verb, said)), 0);
  const verbs = tree.words.flatMap(({ upos }, i) =>
    upos === 'VERB' || tree.child(i, 'cop') !== undefined ? [{ i, near: nearness(i) }] : [],
  );
  const [best] = verbs.sort((a, b) => b.near - a.near);
  return best !== undefined && best.near > 0 ? best.i : null;
}
