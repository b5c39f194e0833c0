import { agentsOf } from '../../language/en/syntax/agents.ts';
import { hasHappened, standingOf } from '../../language/en/syntax/polarity.ts';
import type { Held } from './held.ts';

/** How a predicate stands that has not come about. */
export const UNDONE: readonly string[] = ['planned', 'possible', 'asked for', 'conditional'];

/**
 * Whether a sentence that surely speaks of the predicate denies it, tells it as not done where a deed is asserted, or
 * tells it of others than those who are named. `least` is how surely the predicate has to be said.
 */
export function isAgainst({ claim, said, links }: Held, least: number): boolean {
  const { tree, predicate } = claim;
  const link = links.get(predicate);
  if (!link || link.strength < least || link.bond === 'opposite' || link.bond === 'like') return false;
  const [asked, told] = [standingOf(tree, predicate), standingOf(said.tree, link.said)];
  if (asked.negated !== told.negated) return true;
  const isDeed = asked.modality === 'held' && hasHappened(tree, predicate);
  if (isDeed && UNDONE.includes(told.modality)) return true;
  const [agent] = agentsOf(tree, predicate);
  const agents = agentsOf(said.tree, link.said);
  if (agent === undefined || agents.length === 0) return false;
  // Of what kind the talks are that take place is no question of who acts.
  if (tree.word(agent).upos !== 'PROPN') return false;
  const named = claim.content.filter((i) => tree.word(i).upos === 'PROPN' && tree.isWithin(i, agent));
  const isAmong = (q: number) => {
    const found = links.get(q);
    return found !== undefined && agents.some((top) => said.tree.isWithin(found.said, top));
  };
  return named.length > 0 && !named.some(isAmong);
}
