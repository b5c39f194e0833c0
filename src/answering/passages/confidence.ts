import type { PassageQuestion } from './asked.ts';
import type { RankedPassage } from './ranking.ts';

/**
 * Weights of a logistic regression on whether the first passage answers, found as those of the ranking were, over
 * answerable questions, near misses and questions about other things. A word of the question that stands nowhere near,
 * above all a name or a number, speaks against; words of the type asked for, near to what matched, speak for.
 */
const WEIGHTS = {
  bias: -2.69,
  covered: 0.55,
  kin: 0.38,
  explained: -0.65,
  missing: -0.49,
  missingNames: -0.78,
  missingNumbers: -0.88,
  pairs: 0.7,
  near: 1.26,
  lead: 0.64,
  score: 0.59,
  short: -0.28,
  untyped: -0.25,
  alike: 0.55,
};

/** How likely the first of the passages is to answer, 0 to 1, as often as it says (the bench prints how often). */
export function confidenceOf({ type, terms }: PassageQuestion, [first, second]: readonly RankedPassage[]): number {
  if (!first) return 0;
  const { features } = first;
  const sum =
    WEIGHTS.bias +
    WEIGHTS.covered * features.covered +
    WEIGHTS.kin * features.kin +
    WEIGHTS.explained * features.explained +
    WEIGHTS.missing * features.missing +
    WEIGHTS.missingNames * features.missingNames +
    WEIGHTS.missingNumbers * features.missingNumbers +
    WEIGHTS.pairs * features.pairs +
    WEIGHTS.near * features.near +
    WEIGHTS.lead * Math.min(2, second ? first.weight - second.weight : 2) +
    WEIGHTS.score * features.score +
    WEIGHTS.alike * features.alike +
    (terms.length < 3 ? WEIGHTS.short : 0) +
    (type === 'thing' || type === 'manner' ? WEIGHTS.untyped : 0);
  return 1 / (1 + Math.exp(-sum));
}
