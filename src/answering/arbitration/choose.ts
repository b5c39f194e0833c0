import { evidenceOfFacts, evidenceOfSentences } from './evidence.ts';
import type { Heard } from './heard.ts';
import { FACTS, SENTENCES, type Weights } from './weights.ts';

/** How likely an answer has to be right before it is given. */
const SURE = { facts: 0.5, vetoed: 0.7, sentences: 0.7 } as const;

/** What is to answer, and how likely it is right; what would be likelier wrong is left out. */
export interface Choice {
  readonly by: 'facts' | 'sentences';
  readonly chance: number;
}

/** Of what facts and sentences would say the likelier, or null where neither is sure enough. */
export function choose(heard: Heard): Choice | null {
  const facts = heard.byFacts === null ? 0 : chanceOf(evidenceOfFacts(heard), FACTS);
  const sentences = heard.bySentences === null ? 0 : chanceOf(evidenceOfSentences(heard), SENTENCES);
  const isVetoed = heard.byFacts !== heard.facts && heard.facts.apart !== null;
  if (sentences >= SURE.sentences && sentences > facts) return { by: 'sentences', chance: sentences };
  return facts >= (isVetoed ? SURE.vetoed : SURE.facts) ? { by: 'facts', chance: facts } : null;
}

function chanceOf(evidence: Readonly<Record<string, number>>, weights: Weights): number {
  let sum = 0;
  for (const name in evidence) sum += (weights[name] ?? 0) * (evidence[name] as number);
  return 1 / (1 + Math.exp(-sum));
}
