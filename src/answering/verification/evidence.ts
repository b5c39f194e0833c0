import { cosine, middleOf } from '../../language/likeness.ts';
import type { Ranked } from '../alignment/ranking.ts';
import type { Term } from '../alignment/term.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import { rarity } from '../candidates/word-weight.ts';
import type { Assertion } from './assertion.ts';
import { type ByFacts, byFacts, type FactsVerdict } from './by-facts.ts';
import { type Coverage, coverageOf, shareOf } from './coverage.ts';
import { type Held, hold } from './held.ts';
import { type Quantified, quantified } from './quantifiers.ts';
import { type Roles, rolesOf } from './roles.ts';
import { type Stance, stanceOf } from './stance.ts';
import { type Values, valuesOf } from './values.ts';

/** What the hard parts of an assertion find in a sentence. */
export interface Evidence extends Coverage, Values, Stance, Roles, Quantified, ByFacts {
  readonly bias: number;
  /** How alike both are in use. */
  readonly topic: number;
  /** Words of the sentence in thirties, and of the assertion in tens: long ones match by chance, or miss by it. */
  readonly toldSize: number;
  readonly size: number;
}

/** The sentence that says most of an assertion, and what speaks for and against it. */
export interface Examined {
  readonly held: Held;
  readonly evidence: Evidence;
}

/** A sentence that may say it, and how likely it is to by its rank. */
export type Candidate = Pick<Ranked, 'sentence' | 'weight'>;

/** Sentences that are looked at. */
const LOOKED_AT = 5;
const [BESIDE, BY_RANK] = [0.5, 0.04];

/** `told` is what reviewed facts make of the claim, where there are any. */
export function examine(
  base: SentenceBase,
  claim: Assertion,
  ranked: readonly Candidate[],
  told: FactsVerdict | null,
): Examined | null {
  const weighed = ranked.slice(0, LOOKED_AT).map((each) => {
    const held = hold(base, claim, each.sentence);
    return { held, score: saying(held) + BY_RANK * each.weight };
  });
  const [first] = weighed.sort((a, b) => b.score - a.score);
  if (!first) return null;
  const { held } = first;
  const coverage = coverageOf(held);
  const evidence: Evidence = {
    bias: 1,
    ...coverage,
    ...byFacts(told, coverage.here),
    topic: topicOf(held),
    ...valuesOf(held),
    ...stanceOf(held),
    ...rolesOf(held),
    ...quantified(held),
    toldSize: Math.min(1.5, held.said.tree.words.length / 30),
    size: claim.content.length / 10,
  };
  return { held, evidence };
}

function saying(held: Held): number {
  const { claim, here, near } = held;
  return (shareOf(held, claim.content, here) ?? 0) + BESIDE * (shareOf(held, claim.content, near) ?? 0);
}

/** How alike the words of both are as a whole. */
function topicOf({ claim, said }: Held): number {
  const middle = (terms: readonly (Term | null)[]) =>
    middleOf(terms.flatMap((term) => (term && !term.isNumber ? [[term.low, rarity(term)] as const] : [])));
  return cosine(middle(claim.content.map((q) => claim.terms[q] as Term)), middle(said.terms));
}
