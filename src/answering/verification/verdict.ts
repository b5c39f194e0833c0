import { standingOf } from '../../language/en/syntax/polarity.ts';
import type { Verdict } from '../../model.ts';
import type { ReadSentence } from '../candidates/article-reading.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import { isAgainst } from './against.ts';
import type { Assertion } from './assertion.ts';
import type { FactsVerdict } from './by-facts.ts';
import { type Candidate, type Evidence, type Examined, examine } from './evidence.ts';
import type { Held } from './held.ts';
import { VERDICTS } from './verdict-weights.ts';

/** What the sentences of articles make of an assertion. */
export interface Verified {
  /** The likelier of supported and contradicted that is not ruled out, or not stated where that is likelier. */
  readonly verdict: Verdict;
  readonly chances: Chances;
  /** What it rests on: the sentence that says most of it, and the one before where that says a part of it. */
  readonly sentences: readonly [ReadSentence, ...ReadSentence[]];
  readonly evidence: Evidence;
}

/** How likely each verdict is; 0 for one that is ruled out. */
export type Chances = Readonly<Record<Verdict, number>>;

/** `told` is what reviewed facts make of the claim, where there are any. */
export function verify(
  base: SentenceBase,
  claim: Assertion,
  ranked: readonly Candidate[],
  told: FactsVerdict | null = null,
): Verified | null {
  const examined = examine(base, claim, ranked, told);
  if (examined === null) return null;
  const { evidence, held } = examined;
  const chances = ruled(chancesOf(evidence), examined);
  const [verdict] = (Object.entries(chances) as [Verdict, number][]).reduce((a, b) => (b[1] > a[1] ? b : a));
  return { verdict, chances, sentences: [held.said, ...leanedOn(held)], evidence };
}

/** Share of an assertion that only the neighbours say, from which on they are shown too. */
const LEANS = 0.2;

function leanedOn({ said, here, near, claim, around }: Held): ReadSentence[] {
  const added = claim.content.filter((q) => (near.get(q) as number) - (here.get(q) as number) > SHORT_OF);
  if (added.length < LEANS * claim.content.length) return [];
  return around.filter(({ number, span }) => number === said.number - 1 && span.paragraph === said.span.paragraph);
}

const SHORT_OF = 0.4;

/** By the regression alone. */
function chancesOf(evidence: Evidence): Chances {
  const powers = (Object.keys(VERDICTS) as Verdict[]).map((verdict) => {
    const weights = VERDICTS[verdict];
    let sum = 0;
    for (const name in weights) sum += (weights[name as keyof Evidence] ?? 0) * evidence[name as keyof Evidence];
    return [verdict, Math.exp(sum)] as const;
  });
  const all = powers.reduce((sum, [, power]) => sum + power, 0);
  return Object.fromEntries(powers.map(([verdict, power]) => [verdict, power / all])) as unknown as Chances;
}

/** All is said, as it is asserted. */
const [SAID, LEFT, HANGING] = [0.93, 0.2, 0.75];
const CERTAIN = 0.95;
const CLEARLY = 0.9;

/**
 * What no likeness outweighs: nothing is contradicted without a conflict, nothing is supported that the very predicate
 * denies or tells of others, or that has another number or a name that no article knows; and what is said as it is asserted is supported.
 */
export function ruled(chances: Chances, { evidence, held }: Examined): Chances {
  const conflicts = HARD.some((part) => evidence[part] > 0);
  const isDenying = evidence.factsNo > 0;
  if (!conflicts && !isDenying && evidence.here >= SAID && evidence.worst <= LEFT && evidence.edges >= HANGING)
    return { supported: CERTAIN, contradicted: 0, 'not-stated': 1 - CERTAIN };
  const isBorne = isDenialBorne(evidence, held);
  const isDenied = !isBorne && isAgainst(held, CLEARLY);
  const isOther =
    !isBorne && evidence.absentName + evidence.onlyAsserted + evidence.numberConflicts + evidence.swapped > 0;
  const isAgainstAll = conflicts || SOFT.some((part) => evidence[part] > 0);
  const left = {
    ...chances,
    supported: isDenied || isOther || isDenying ? 0 : chances.supported,
    contradicted: isDenying || (!isBorne && isAgainstAll) ? chances.contradicted : 0,
  };
  return evidence.factsTold > 0 ? ofWhole(left) : left;
}

/** Where reviewed facts have their say, what is ruled out falls to the others. */
function ofWhole(chances: Chances): Chances {
  const all = chances.supported + chances.contradicted + chances['not-stated'];
  return {
    supported: chances.supported / all,
    contradicted: chances.contradicted / all,
    'not-stated': chances['not-stated'] / all,
  };
}

/** "X is not the first" where X is the third: what is denied has another value there, or facts have one. */
function isDenialBorne(evidence: Evidence, { claim }: Held): boolean {
  const { contrary, numberConflicts, timeConflicts, rival, factsYes } = evidence;
  const isOther = contrary > 0 && numberConflicts + timeConflicts + rival > 0;
  return (isOther || factsYes > 0) && standingOf(claim.tree, claim.predicate).negated;
}

const HARD = [
  'denied',
  'contrary',
  'less',
  'numberConflicts',
  'timeConflicts',
  'universal',
  'rival',
  'inPlace',
  'swapped',
] as const satisfies readonly (keyof Evidence)[];
const SOFT = ['toldNegative', 'partial', 'awayName'] as const satisfies readonly (keyof Evidence)[];
