import type { Tree } from '../../language/en/syntax/tree.ts';
import type { Term } from '../alignment/term.ts';
import type { Held } from './held.ts';

/** How much of an assertion is said; shares of its weight and strengths, 0 to 1. */
export interface Coverage {
  readonly here: number;
  readonly near: number;
  /** Share said by words that mean the same. */
  readonly meaning: number;
  /** How far the main predicate, its subject, its object, and the least of what else hangs on it are said. */
  readonly predicate: number;
  readonly subject: number;
  readonly object: number;
  readonly rest: number;
  /** The least of these. */
  readonly least: number;
  /** The weightiest that is not said, in the sentence and around it. */
  readonly worst: number;
  readonly worstNear: number;
  /** A name is nowhere in the article; a name is elsewhere in it; one is there. */
  readonly absentName: number;
  readonly awayName: number;
  readonly sharedName: number;
  /** Words that are hardly said, in fours. */
  readonly unsaid: number;
  /** Share of the assertion's dependencies that hold. */
  readonly edges: number;
}

const SAID = 0.6;
const HARDLY = 0.5;

export function coverageOf(held: Held): Coverage {
  const { claim, here, near, links } = held;
  const { tree, predicate } = claim;
  const mean = shareOf(held, claim.content, near) ?? 0;
  const facet = (top: number | undefined) =>
    top === undefined
      ? null
      : shareOf(
          held,
          claim.content.filter((q) => tree.isWithin(q, top)),
          near,
        );
  const subject = facet(tree.child(predicate, 'nsubj', 'csubj'));
  const object = facet(tree.child(predicate, 'obj', 'xcomp', 'ccomp'));
  const rest = tree.childrenBy(predicate, 'obl', 'advcl', 'advmod').flatMap((c) => facet(c) ?? []);
  const facets = [subject, object, ...rest, near.get(predicate) ?? null].filter((each) => each !== null);
  const meant = claim.content.filter((q) => links.get(q)?.bond === 'meaning');
  return {
    here: shareOf(held, claim.content, here) ?? 0,
    near: mean,
    meaning: weightOf(held, meant) / Math.max(Number.EPSILON, weightOf(held, claim.content)),
    predicate: here.get(predicate) ?? 0,
    subject: subject ?? mean,
    object: object ?? mean,
    rest: rest.length > 0 ? Math.min(...rest) : mean,
    least: Math.min(1, ...facets),
    edges: edges(held),
    ...unsaid(held),
  };
}

const weightOf = ({ weights }: Held, words: readonly number[]) =>
  words.reduce((sum, q) => sum + (weights.get(q) as number), 0);

/** The share of some words' weight that is said, or null where they have none. */
export function shareOf(held: Held, words: readonly number[], said: ReadonlyMap<number, number>): number | null {
  const all = weightOf(held, words);
  if (all === 0) return null;
  return words.reduce((sum, q) => sum + (held.weights.get(q) as number) * (said.get(q) as number), 0) / all;
}

function unsaid({ claim, here, near, weights, base }: Held) {
  const found = { worst: 0, worstNear: 0, absentName: 0, awayName: 0, sharedName: 0 };
  let hardly = 0;
  for (const q of claim.content) {
    const term = claim.terms[q] as Term;
    if (claim.timeWords.has(q) || term.isNumber) continue;
    const [weight, own, around] = [weights.get(q), here.get(q), near.get(q)] as [number, number, number];
    found.worst = Math.max(found.worst, weight * (1 - own));
    found.worstNear = Math.max(found.worstNear, weight * (1 - around));
    if (around < HARDLY) hardly++;
    if (!term.isName) continue;
    if (own >= SAID) found.sharedName = 1;
    else if (around < SAID) found[base.index.has(term.stem) ? 'awayName' : 'absentName'] = 1;
  }
  return { ...found, unsaid: Math.min(1, hardly / 4) };
}

function edges({ claim, said, links }: Held): number {
  let held = 0;
  let all = 0;
  for (const q of claim.content) {
    const head = contentHead(claim.tree, q, claim.content);
    if (head < 0) continue;
    all++;
    const [a, b] = [links.get(q), links.get(head)];
    if (!a || !b || a.said === b.said) continue;
    held += (NEARNESS[said.tree.distance(a.said, b.said)] ?? 0) * Math.min(a.strength, b.strength);
  }
  return all === 0 ? 0 : held / all;
}

/** By steps over the tree. */
const NEARNESS = [0, 1, 0.7, 0.35];

function contentHead(tree: Tree, q: number, content: readonly number[]): number {
  let at = tree.head(q);
  while (at >= 0 && !content.includes(at)) at = tree.head(at);
  return at;
}
