import type { Token } from '../../text/tokens.ts';
import { answerWords } from './answer-words.ts';
import type { PassageQuestion } from './asked.ts';
import { kinship } from '../../language/lexicon/kinship.ts';

/** A sentence as a question is held against it. */
export interface ReadPassage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Stems of all content words, each once. */
  readonly stems: ReadonlySet<string>;
}

/** What surrounds a sentence: words of its neighbours and its title explain what it leaves out. */
export interface Surroundings {
  readonly before: ReadPassage | null;
  readonly after: ReadPassage | null;
  readonly title: ReadonlySet<string>;
}

/** What speaks for a sentence; shares are of the question's words, weighed by how rare they are. */
export interface SentenceFeatures {
  /** BM25 by the weight of the question. */
  readonly score: number;
  /** Share that stands in the sentence. */
  readonly covered: number;
  /** Share that stands there in another form of the word. */
  readonly kin: number;
  /** Share that only the title or a neighbour has. */
  readonly explained: number;
  /** Share of which neither the sentence nor what surrounds it has anything. */
  readonly missing: number;
  /** Names of the question that are missing, at most two. */
  readonly missingNames: number;
  /** Numbers of the question that are missing, at most two. */
  readonly missingNumbers: number;
  /** Share of neighbouring words of the question that stand close together, in the same order. */
  readonly pairs: number;
  /** How surely it holds words of the type that is asked for. */
  readonly found: number;
  /** How near those stand to words of the question. */
  readonly near: number;
}

/** Holds a sentence against a question; `weigh` tells how much a stem tells. */
export function sentenceFeatures(
  question: PassageQuestion,
  passage: ReadPassage,
  { before, after, title }: Surroundings,
  score: number,
  weigh: (stem: string) => number,
): SentenceFeatures {
  const asked = new Map(question.terms.map((term): [string, Token] => [term.stem, term]));
  const sum = { covered: 0, kin: 0, explained: 0, missing: 0 };
  let total = 0;
  let missingNames = 0;
  let missingNumbers = 0;
  for (const [stem, token] of asked) {
    const weight = weigh(stem);
    total += weight;
    const kin = passage.stems.has(stem) ? 1 : closest(stem, passage.stems);
    const near = before?.stems.has(stem) || title.has(stem) ? 1 : after?.stems.has(stem) ? 0.5 : 0;
    if (kin === 1) sum.covered += weight;
    else if (kin > 0) sum.kin += weight * kin;
    else if (near > 0) sum.explained += weight * near;
    else {
      sum.missing += weight;
      if (/^\p{Lu}/u.test(token.text) && token.start > 0) missingNames++;
      if (/^\d/.test(token.norm)) missingNumbers++;
    }
  }
  const share = (part: number) => (total === 0 ? 0 : part / total);
  return {
    score: share(score),
    covered: share(sum.covered),
    kin: share(sum.kin),
    explained: share(sum.explained),
    missing: share(sum.missing),
    missingNames: Math.min(2, missingNames),
    missingNumbers: Math.min(2, missingNumbers),
    pairs: pairs(question, passage),
    ...answerWords(question, passage, new Set(asked.keys())),
  };
}

function closest(stem: string, stems: ReadonlySet<string>): number {
  let most = 0;
  for (const each of stems) most = Math.max(most, kinship(stem, each));
  return most;
}

function pairs({ terms }: PassageQuestion, { tokens }: ReadPassage): number {
  if (terms.length < 2) return 0;
  const places = new Map<string, number[]>();
  tokens.forEach(({ stem }, i) => {
    const list = places.get(stem);
    if (list) list.push(i);
    else places.set(stem, [i]);
  });
  let close = 0;
  for (let i = 1; i < terms.length; i++) {
    const steps = distance(places.get(terms[i - 1]?.stem ?? '') ?? [], places.get(terms[i]?.stem ?? '') ?? []);
    close += steps <= 1 ? 1 : steps <= 3 ? 0.6 : steps <= 6 ? 0.25 : 0;
  }
  return close / (terms.length - 1);
}

/** Words from one place to the nearest other; backwards they count double. */
function distance(from: readonly number[], to: readonly number[]): number {
  let least = Infinity;
  for (const a of from) for (const b of to) least = Math.min(least, b > a ? b - a : a > b ? (a - b) * 2 : Infinity);
  return least;
}
