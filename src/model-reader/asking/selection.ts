import type { Answerer } from '../../answering/answerer.ts';
import { contentTokens, type Passage } from '../../answering/candidates/passage-index.ts';
import { tokensOf } from '../tokens.ts';

/** Tokens of the sentences that a model is shown. */
const ROOM = 1400;
/** Sentences that the index proposes, beside their neighbours. */
const PROPOSED = 16;
/** More sentences than these do not fit, so that none need be measured. */
const MANY = 200;

/** A place that the program's own answer rests on or is near to. */
type Place = Pick<Passage, 'article' | 'start'>;

/**
 * The sentences that a model is shown: all where they have room, else those that the program's own answer names and the
 * best by the index with their neighbours, in their order. `question` is in English; of what it leans on too.
 */
export function selected({ sentences }: Answerer, bodyOf: BodyOf, question: string, own: readonly Place[]): Passage[] {
  const { passages, index } = sentences;
  const size = ({ article, start, end }: Passage) => tokensOf(bodyOf(article).slice(start, end)) + NUMBER;
  if (passages.length <= MANY && passages.reduce((sum, each) => sum + size(each), 0) <= ROOM) return [...passages];
  const stems = new Map(contentTokens(question).map(({ stem }) => [stem, 1]));
  const best = index.search(stems, PROPOSED).map(({ number }) => number);
  const named = own.flatMap(({ article, start }) => {
    const at = passages.findIndex((each) => each.article === article && each.start <= start && start < each.end);
    return at < 0 ? [] : [at];
  });
  const around = [...named, ...best].flatMap((at) => [at + 1, at - 1].filter((next) => isBeside(passages, at, next)));
  const taken = new Set<number>();
  let room = ROOM;
  for (const at of new Set([...named, ...best, ...around])) {
    const passage = passages[at];
    if (!passage) continue;
    room -= size(passage);
    if (room < 0) break;
    taken.add(at);
  }
  return [...taken].sort((a, b) => a - b).map((at) => passages[at] as Passage);
}

type BodyOf = (article: string) => string;

/** Tokens of a sentence's number and its line's end. */
const NUMBER = 3;

function isBeside(passages: readonly Passage[], at: number, next: number): boolean {
  return passages[next] !== undefined && passages[next].article === passages[at]?.article;
}
