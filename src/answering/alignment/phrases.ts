import type { Aligned } from './aligned.ts';
import { type Phrase, phrasesOf } from './candidates.ts';
import { phraseFeatures, type Sentence } from './phrase-features.ts';
import { phraseWeight } from './phrase-model.ts';
import type { ReadQuestion } from './reader.ts';

export interface Weighed extends Phrase {
  readonly score: number;
}

const KEPT = 8;

/** The phrases of a sentence by how well they fill the question's gap, the best first. */
export function weighPhrases(question: ReadQuestion, sentence: Sentence, aligned: Aligned): Weighed[] {
  return phrasesOf(sentence.tree)
    .map((phrase) => ({
      ...phrase,
      score: phraseWeight(phraseFeatures(question, question.terms, sentence, aligned, phrase)),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, KEPT);
}
