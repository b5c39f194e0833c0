import type { ReadSentence } from '../candidates/article-reading.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import { type Aligned, align } from './aligned.ts';
import type { Phrase } from './candidates.ts';
import { type Weighed, weighPhrases } from './phrases.ts';
import { RANKING } from './ranking-weights.ts';
import type { ReadQuestion } from './reader.ts';
import { type SentenceFeatures, sentenceFeatures } from './sentence-features.ts';
import type { Term } from './term.ts';

/** What the phrases of a sentence say of it. */
export interface PhraseEvidence {
  /** How far the best phrase is of the kind that is asked for. */
  readonly fits: number;
  /** Its score, squeezed to 0..1. */
  readonly phrase: number;
}

export type Features = SentenceFeatures & PhraseEvidence;

/** A sentence that may answer, with what speaks for it, added up. */
export interface Ranked {
  readonly sentence: ReadSentence;
  readonly aligned: Aligned;
  readonly features: Features;
  readonly weight: number;
  /** The likeliest phrases, the best first; none where the question leaves no gap. */
  readonly phrases: readonly Weighed[];
}

/** The sentences whose phrases are weighed, which is slow. */
const WEIGHED = 6;

/** The sentences that may answer, the likeliest first. */
export function rank(base: SentenceBase, question: ReadQuestion): Ranked[] {
  const sought = question.content.map((q) => question.terms[q] as Term);
  const first = base
    .candidates(sought)
    .map((sentence) => weigh(base, question, sentence))
    .sort((a, b) => b.weight - a.weight);
  const closer = first.slice(0, WEIGHED).map((each) => withPhrases(question, each));
  return [...closer.sort((a, b) => b.weight - a.weight), ...first.slice(WEIGHED)];
}

function weigh(base: SentenceBase, question: ReadQuestion, sentence: ReadSentence): Ranked {
  const aligned = align(question, question.terms, sentence.tree, sentence.terms, (i) => sentence.meant[i] ?? []);
  const reading = base.readingOf(sentence.article);
  const beside = (step: number) => {
    const other = reading.sentence(sentence.number + step);
    return other ? other.terms : [];
  };
  const features = {
    ...sentenceFeatures(
      question,
      sentence,
      aligned,
      { before: beside(-1), after: beside(1), title: reading.title, first: sentence.number === 0 },
      (term) => base.weight(term, sentence.article),
    ),
    fits: 0,
    phrase: 0,
  };
  return { sentence, aligned, features, weight: sumOf(features), phrases: [] };
}

function withPhrases(question: ReadQuestion, ranked: Ranked): Ranked {
  if (question.gap === null) return ranked;
  const phrases = weighPhrases(question, ranked.sentence, ranked.aligned);
  const [best] = phrases;
  if (!best) return ranked;
  const features = {
    ...ranked.features,
    fits: fits(question, ranked.sentence, best),
    phrase: 1 / (1 + Math.exp(-best.score / 3)),
  };
  return { ...ranked, features, weight: sumOf(features), phrases };
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  person: ['person', 'group', 'organization', 'country'],
  time: ['date'],
  place: ['place', 'country', 'organization'],
  number: ['number', 'percent'],
  money: ['number', 'percent'],
  duration: ['number', 'date'],
  age: ['number'],
  country: ['country'],
  organization: ['organization'],
};

/** Whether a phrase is of the kind that the gap wants; half where the gap wants no kind that can be told. */
function fits({ gap }: ReadQuestion, { kinds }: ReadSentence, { from, to }: Phrase): number {
  const wanted = gap && KINDS[gap.kind];
  if (!wanted) return 0.5;
  return kinds.slice(from, to).some((kind) => kind !== null && wanted.includes(kind)) ? 1 : 0;
}

function sumOf(features: Features): number {
  let sum = 0;
  for (const name in RANKING) sum += (RANKING[name as keyof Features] ?? 0) * features[name as keyof Features];
  return sum;
}
