import { likeness } from '../../language/likeness.ts';
import type { PassageQuestion } from './asked.ts';
import type { ReadPassage, Surroundings } from './sentence-features.ts';
import { isStopWord } from '../candidates/stop-words.ts';

/** Words less alike than this have nothing to do with each other. */
const LEAST = 0.3;

export interface Alike {
  /** Share of the question's words that are missing, each by how alike the sentence's nearest word is. */
  readonly alike: number;
  /** What the sentence before adds to it. */
  readonly alikeBefore: number;
}

/** How far a sentence says in other words what it does not say in those of the question. */
export function alikeness(
  { terms }: PassageQuestion,
  passage: ReadPassage,
  { before }: Surroundings,
  weigh: (stem: string) => number,
): Alike {
  let total = 0;
  let alike = 0;
  let alikeBefore = 0;
  for (const { stem, norm } of terms) {
    const weight = weigh(stem);
    total += weight;
    if (passage.stems.has(stem)) continue;
    const here = Math.max(LEAST, nearest(norm, passage));
    alike += weight * (here - LEAST);
    if (before) alikeBefore += weight * Math.max(0, nearest(norm, before) - here);
  }
  return total === 0 ? { alike, alikeBefore } : { alike: alike / total, alikeBefore: alikeBefore / total };
}

function nearest(word: string, { tokens }: ReadPassage): number {
  let most = 0;
  for (const { norm } of tokens) if (!isStopWord(norm)) most = Math.max(most, likeness(word, norm));
  return most;
}
