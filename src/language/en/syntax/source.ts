import { SOURCE_WORDS } from './account-words.ts';
import { SAYING_VERBS, THINKING_VERBS, WH_GAPS } from './closed.ts';
import type { Question } from './question.ts';

/**
 * "Says who?", "according to whom?", "believed by whom?", "what is the source?": asks whose word is taken for what was
 * told before, and names nothing else.
 */
export function sourceAsked({ tree, gap, content }: Question): 'said' | 'thought' | null {
  if (gap === null || !OPEN.has(gap.kind)) return null;
  // "Who said what?"
  if (tree.words.some(({ lemma }, i) => i !== gap.wh && WH_GAPS.has(lemma))) return null;
  const lemmas = content.map((i) => tree.word(i).lemma);
  if (lemmas.some((lemma) => SOURCE_WORDS.has(lemma)))
    return lemmas.every((lemma) => SOURCE_WORDS.has(lemma) || SAYING_VERBS.has(lemma)) ? 'said' : null;
  const acts = gap.relation.startsWith('nsubj') || gap.relation === 'obl:agent' || gap.relation === 'root';
  if (gap.kind !== 'person' || !acts || lemmas.length === 0) return null;
  if (lemmas.every((lemma) => SAYING_VERBS.has(lemma))) return 'said';
  return lemmas.every((lemma) => THINKING_VERBS.has(lemma)) ? 'thought' : null;
}

const OPEN: ReadonlySet<string> = new Set(['person', 'organization', 'thing', 'manner', 'clause']);
