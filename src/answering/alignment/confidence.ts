import { GAP_KINDS, type GapKind } from '../../language/en/syntax/closed.ts';
import { CONFIDENCE } from './confidence-weights.ts';
import type { Features, Ranked } from './ranking.ts';
import type { ReadQuestion } from './reader.ts';

/** What speaks for an answer being among the sentences that are shown. */
export type Evidence = Features & {
  readonly bias: number;
  /** How far it is ahead of the second. */
  readonly lead: number;
  /** Its weight among those of all the others. */
  readonly share: number;
  /** How far the second is ahead of the third, and the weight of the first two. */
  readonly leadOfTwo: number;
  readonly shareOfTwo: number;
  /** Few words to go by. */
  readonly short: number;
  /** How far the best phrase is ahead of the second. */
  readonly phraseLead: number;
} & Readonly<Record<Asks, number>>;

/** What kind of gap there is; each is 1 for the question's and 0 for the others. */
type Asks = `asks ${GapKind | 'nothing'}`;
const ASKS = ([...GAP_KINDS, 'nothing'] as const).map((kind): Asks => `asks ${kind}`);

export function evidenceFor(question: ReadQuestion, ranked: readonly Ranked[]): Evidence | null {
  const { gap, content } = question;
  const [first, second, third] = ranked;
  if (!first) return null;
  const most = first.weight;
  const mass = ranked.reduce((sum, { weight }) => sum + Math.exp(weight - most), 0);
  const [best, next] = first.phrases;
  const asked: Asks = `asks ${gap?.kind ?? 'nothing'}`;
  return {
    ...first.features,
    bias: 1,
    lead: Math.min(3, second ? first.weight - second.weight : 3),
    share: 1 / mass,
    leadOfTwo: Math.min(3, second && third ? second.weight - third.weight : 3),
    shareOfTwo: (1 + (second ? Math.exp(second.weight - most) : 0)) / mass,
    short: content.length < 3 ? 1 : 0,
    phraseLead: best && next ? Math.min(3, best.score - next.score) / 3 : 0,
    ...(Object.fromEntries(ASKS.map((each) => [each, each === asked ? 1 : 0])) as Record<Asks, number>),
  };
}

/** How likely the sentences that are shown of those ranked are to answer, 0 to 1. */
export function confidenceOf(question: ReadQuestion, ranked: readonly Ranked[]): number {
  const evidence = evidenceFor(question, ranked);
  if (!evidence || (question.content.length > 0 && said(evidence) < LEAST)) return 0;
  let sum = 0;
  for (const name in CONFIDENCE) sum += (CONFIDENCE[name as keyof Evidence] ?? 0) * evidence[name as keyof Evidence];
  return 1 / (1 + Math.exp(-sum));
}

/** Of what is asked about the first sentence has to say as much: of those with less fewer answer than their confidence tells. */
const LEAST = 0.25;

function said({ same, form, meaning, carried }: Features): number {
  return same + form + meaning + carried;
}
