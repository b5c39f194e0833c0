import type { ReadSentence } from '../candidates/article-reading.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import { type Aligned, align, type Compare } from './aligned.ts';
import { type GapFit, gapFit, NO_FIT } from './gap-fit.ts';
import { type Weighed, weighPhrases } from './phrases.ts';
import { RANKING } from './ranking-weights.ts';
import type { ReadQuestion } from './reader.ts';
import { type SentenceFeatures, sentenceFeatures } from './sentence-features.ts';
import { closeLikenessOf, likenessOf, type Term } from './term.ts';

/** What the phrases of a sentence say of it. */
interface PhraseEvidence extends GapFit {
  /** The score of the best phrase, squeezed to 0..1. */
  readonly phrase: number;
  /** It stands near to what was answered last, where the question leans on that. */
  readonly goesOn: number;
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

/** Sentences that are held against the question word by meaning, which is slow. */
const CLOSER = 8;
/** Of two sentences that tell nearly the same the newest article's leads. */
const NEWEST = 0.6;

/** The sentences that may answer, the likeliest first. */
export function rank(base: SentenceBase, question: ReadQuestion, last: LastSaid | null = null): Ranked[] {
  const sought = question.content.map((q) => question.terms[q] as Term);
  const first = base
    .candidates(sought)
    .map((sentence) => weigh(base, question, sentence, likenessOf, last))
    .sort(byWeight);
  const closer = first
    .slice(0, CLOSER)
    .map(({ sentence }) => withPhrases(question, weigh(base, question, sentence, closeLikenessOf, last)));
  return [...closer.sort(byWeight), ...first.slice(CLOSER)];
}

/** The sentence that answered the question before. */
export type LastSaid = Pick<ReadSentence, 'article' | 'number'>;

function nearness({ article, number }: ReadSentence, last: LastSaid | null): number {
  if (last === null || last.article !== article) return 0;
  const steps = Math.abs(number - last.number);
  return number >= last.number ? 1 / (1 + steps) : 0.5 / (1 + steps);
}

const byWeight = (a: Ranked, b: Ranked) => b.weight - a.weight;

function weigh(
  base: SentenceBase,
  question: ReadQuestion,
  sentence: ReadSentence,
  compare: Compare,
  last: LastSaid | null,
): Ranked {
  const aligned = align(
    question,
    question.terms,
    sentence.tree,
    sentence.terms,
    (i) => sentence.meant[i] ?? [],
    compare,
  );
  const reading = base.readingOf(sentence.article);
  const beside = (step: number) => reading.sentence(sentence.number + step);
  const features = {
    ...sentenceFeatures(
      question,
      sentence,
      aligned,
      { before: beside(-1), after: beside(1), title: reading.title, first: sentence.number === 0 },
      (term) => base.weight(term, sentence.article),
    ),
    ...NO_FIT,
    phrase: 0,
    goesOn: question.carried.length > 0 ? nearness(sentence, last) : 0,
  };
  const weight = sumOf(features) + (base.isNewest(sentence.article) ? NEWEST : 0);
  return { sentence, aligned, features, weight, phrases: [] };
}

/** The best phrase that is of the kind that is asked for leads, and if none is, the best one. */
function withPhrases(question: ReadQuestion, ranked: Ranked): Ranked {
  if (question.gap === null) return ranked;
  const { sentence, aligned } = ranked;
  const weighed = weighPhrases(question, sentence, aligned).map((phrase) => ({
    phrase,
    fit: gapFit(question, sentence, aligned, phrase),
  }));
  const lead = weighed.find(({ fit }) => fit.misfits === 0) ?? weighed[0];
  if (!lead) return ranked;
  const features = { ...ranked.features, ...lead.fit, phrase: 1 / (1 + Math.exp(-lead.phrase.score / 3)) };
  const phrases = [lead, ...weighed.filter((each) => each !== lead)].map(({ phrase }) => phrase);
  const weight = ranked.weight + sumOf(features) - sumOf(ranked.features);
  return { ...ranked, features, weight, phrases };
}

function sumOf(features: Features): number {
  let sum = 0;
  for (const name in RANKING) sum += (RANKING[name as keyof Features] ?? 0) * features[name as keyof Features];
  return sum;
}
