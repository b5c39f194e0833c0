import { type Alike, alikeness } from './alike.ts';
import type { PassageQuestion } from './asked.ts';
import type { PassageBase, PassageCandidate } from './passage-base.ts';
import { type SentenceFeatures, sentenceFeatures } from './sentence-features.ts';

/** A passage with what speaks for it, added up. */
export interface RankedPassage extends PassageCandidate {
  readonly features: SentenceFeatures & Alike;
  readonly weight: number;
}

/**
 * Found by gradient descent on the likelihood of the sentence that answers, over questions on eight articles of
 * which each was left out in turn. Whether a sentence holds words of the type asked for decides on answering at all;
 * in telling sentences apart it added nothing.
 */
const WEIGHTS: Readonly<Partial<SentenceFeatures & Alike>> = {
  score: 4.33,
  covered: 6.05,
  kin: 2.1,
  explained: 3.54,
  missingNames: -1.24,
  pairs: 2.87,
  alike: 3.6,
  alikeBefore: 2.6,
};
/** Passages whose words are compared one by one, which is slow. */
const COMPARED = 12;
const UNLIKE: Alike = { alike: 0, alikeBefore: 0 };

/** The passages that may answer, the likeliest first. */
export function rankPassages(base: PassageBase, question: PassageQuestion): RankedPassage[] {
  const stems = new Set(question.terms.map(({ stem }) => stem));
  const ranked = base
    .candidates(stems)
    .map((candidate) => {
      const weigh = weigher(base, candidate);
      const features = {
        ...sentenceFeatures(question, candidate.read, candidate.around, candidate.score, weigh),
        ...UNLIKE,
      };
      return { ...candidate, features, weight: sumOf(features) };
    })
    .sort((a, b) => b.weight - a.weight);
  const compared = ranked.slice(0, COMPARED).map((passage) => {
    const alike = alikeness(question, passage.read, passage.around, weigher(base, passage));
    const features = { ...passage.features, ...alike };
    return { ...passage, features, weight: sumOf(features) };
  });
  return [...compared.sort((a, b) => b.weight - a.weight), ...ranked.slice(COMPARED)];
}

function weigher(base: PassageBase, { passage }: PassageCandidate): (stem: string) => number {
  return (stem) => base.weight(stem, passage.article);
}

function sumOf(features: SentenceFeatures & Alike): number {
  let sum = 0;
  for (const name in WEIGHTS) {
    const key = name as keyof typeof WEIGHTS;
    sum += (WEIGHTS[key] as number) * features[key];
  }
  return sum;
}
