import { evidenceOfFacts, evidenceOfSentences } from './evidence.ts';
import { type Heard, isStated } from './heard.ts';
import { FACTS, SENTENCES, type Weights } from './weights.ts';

/**
 * How likely an answer has to be right before it is given. Facts may not know a word, or the message may ask nothing;
 * what they contradict is better told than called unsaid. A plain yes of facts is told before what sentences leave to the reader.
 */
const SURE = { facts: 0.55, corrected: 0.45, doubtful: 0.7, sentences: 0.75, plain: 0.8 } as const;

/**
 * Facts are the more exact, so that sentences have to be likelier right by this; a correction says outright what the
 * sentences leave to the reader, and what is left out of a follow-up no tree shows.
 */
const AHEAD = { answered: 0.1, corrected: 0.4, elliptic: 0.4 } as const;

/** What is to answer, and how likely it is right; what would be likelier wrong is left out. */
export interface Choice {
  readonly by: 'facts' | 'sentences';
  readonly chance: number;
}

/** Of what facts and sentences would say the likelier, or null where neither is sure enough. */
export function choose(heard: Heard): Choice | null {
  const facts = heard.byFacts === null ? 0 : chanceOf(evidenceOfFacts(heard), FACTS);
  const sentences = chanceOfSentences(heard);
  const corrects = heard.byFacts?.status === 'corrected';
  const ahead = corrects ? AHEAD.corrected : isElliptic(heard) ? AHEAD.elliptic : AHEAD.answered;
  const isPlain = heard.byFacts?.affirmed === true && heard.bySentences?.affirmed !== true && facts >= SURE.plain;
  if (!isPlain && sentences >= SURE.sentences && sentences > facts + ahead)
    return { by: 'sentences', chance: sentences };
  const isDoubtful = !isStated(heard.facts) || !heard.asks;
  const least = isDoubtful ? SURE.doubtful : corrects ? SURE.corrected : SURE.facts;
  return facts >= least ? { by: 'facts', chance: facts } : null;
}

/** From here on sentences are believed without facts, as those of articles are that nobody reviewed; a reason may be one of something else. */
const ALONE = 0.7;

/** By what facts make of it as well, where they have anything to say. */
function chanceOfSentences(heard: Heard): number {
  const { asked, facts, byFacts, bySentences } = heard;
  if (bySentences === null) return 0;
  const chance = chanceOf(evidenceOfSentences(heard), SENTENCES);
  const isSilent =
    asked.question.gap !== null &&
    asked.question.gap.kind !== 'reason' &&
    facts.status === 'unanswered' &&
    facts.reason !== 'unknown-name' &&
    byFacts === null;
  return isSilent && asked.confidence >= ALONE ? Math.max(chance, asked.confidence, SURE.sentences) : chance;
}

/** "And from the other side?": what is asked stands in the question before. */
function isElliptic({ asked: { question }, facts: { grounds } }: Heard): boolean {
  return question.gap === null && question.carried.length > 0 && grounds !== null && grounds.ask.kind !== 'polar';
}

function chanceOf(evidence: Readonly<Record<string, number>>, weights: Weights): number {
  let sum = 0;
  for (const name in evidence) sum += (weights[name] ?? 0) * (evidence[name] as number);
  return 1 / (1 + Math.exp(-sum));
}
