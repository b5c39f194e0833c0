import { rareness } from '../../language/likeness.ts';
import type { Term } from '../alignment/term.ts';

/** Names and numbers tell more than any other word. */
const NAME = 1;
const NUMBER = 0.9;

/** How much a word tells by itself, 0.2 to 1: the rarer in English, the more. */
export function rarity({ lemma, low, isName, isNumber }: Term): number {
  if (isNumber) return NUMBER;
  const share = Math.min(rareness(lemma), rareness(low));
  return isName && share > 0.5 ? NAME : 0.2 + 0.8 * share;
}
