import type { Ranked } from './ranking.ts';

/** How far the second sentence may stay behind the first and still be as likely to be meant. */
const CLOSE = 3;

/**
 * The sentences that are shown as an answer: the first, and the second of the same article where the ranking does not
 * set it well apart. Of those that answer about every sixth stands second.
 */
export function shownOf(ranked: readonly Ranked[]): Ranked[] {
  const [first] = ranked;
  if (!first) return [];
  const second = ranked.find((each) => each !== first && each.sentence.article === first.sentence.article);
  return second && first.weight - second.weight < CLOSE ? [first, second] : [first];
}
