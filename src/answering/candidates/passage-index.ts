import type { Span } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { isStopWord } from './stop-words.ts';

/** A sentence of an article that can be quoted. */
export interface Passage extends Span {
  readonly article: string;
  readonly paragraph: number;
}

/** The share of a passage's score that is lost to its length; the usual constants of BM25. */
const K1 = 0.9;
const B = 0.4;

/** Words of a text that tell it from others. */
export function contentTokens(text: string): Token[] {
  return tokenize(text).filter((token) => !isStopWord(token.norm));
}

interface Postings {
  /** Numbers of passages, ascending. */
  readonly at: Uint32Array;
  readonly count: Uint8Array;
}

/**
 * An inverted index over passages, scored by BM25 (Robertson & Zaragoza 2009). Postings are typed arrays and scores
 * add up in one array that is used again: a question touches only the passages that hold one of its words.
 */
export class PassageIndex {
  private readonly postings: ReadonlyMap<string, Postings>;
  private readonly lengths: Uint16Array;
  private readonly averageLength: number;
  private readonly scores: Float32Array;

  private constructor(postings: ReadonlyMap<string, Postings>, lengths: Uint16Array, total: number) {
    this.postings = postings;
    this.lengths = lengths;
    this.averageLength = Math.max(1, total / Math.max(1, lengths.length));
    this.scores = new Float32Array(lengths.length);
  }

  /** `texts` are the words of the passages, in the order of their numbers. */
  static *of(texts: readonly string[]): Steps<PassageIndex> {
    const lists = new Map<string, { at: number[]; count: number[] }>();
    const lengths = new Uint16Array(texts.length);
    let total = 0;
    for (const [number, text] of texts.entries()) {
      const tokens = contentTokens(text);
      lengths[number] = Math.min(tokens.length, 65_535);
      total += tokens.length;
      for (const { stem } of tokens) {
        const list = lists.get(stem) ?? { at: [], count: [] };
        lists.set(stem, list);
        const last = list.at.length - 1;
        if (list.at[last] === number) list.count[last] = Math.min(255, (list.count[last] as number) + 1);
        else {
          list.at.push(number);
          list.count.push(1);
        }
      }
      yield;
    }
    const postings = new Map<string, Postings>();
    for (const [stem, { at, count }] of lists) {
      postings.set(stem, { at: Uint32Array.from(at), count: Uint8Array.from(count) });
      yield;
    }
    return new PassageIndex(postings, lengths, total);
  }

  get size(): number {
    return this.lengths.length;
  }

  has(stem: string): boolean {
    return this.postings.has(stem);
  }

  /** How much a word tells: the fewer passages hold it, the more. */
  idf(stem: string): number {
    const held = this.postings.get(stem)?.at.length ?? 0;
    return Math.log(1 + (this.size - held + 0.5) / (held + 0.5));
  }

  /** The best passages for weighted stems, at most `most`: number and score, best first. */
  search(terms: ReadonlyMap<string, number>, most: number): { number: number; score: number }[] {
    const touched: number[] = [];
    for (const [stem, weight] of terms) {
      const list = this.postings.get(stem);
      if (!list) continue;
      const idf = this.idf(stem) * weight;
      for (let i = 0; i < list.at.length; i++) {
        const number = list.at[i] as number;
        const count = list.count[i] as number;
        const length = 1 - B + (B * (this.lengths[number] as number)) / this.averageLength;
        if (this.scores[number] === 0) touched.push(number);
        this.scores[number] = (this.scores[number] as number) + (idf * count * (K1 + 1)) / (count + K1 * length);
      }
    }
    const best = top(touched, this.scores, most);
    const found = best.map((number) => ({ number, score: this.scores[number] as number }));
    for (const number of touched) this.scores[number] = 0;
    return found;
  }
}

/** The numbers with the highest scores, best first; a cut-off that rises spares sorting them all. */
function top(numbers: readonly number[], scores: Float32Array, most: number): number[] {
  const byScore = (a: number, b: number) => (scores[b] as number) - (scores[a] as number) || a - b;
  let kept: number[] = [];
  let least = 0;
  for (const number of numbers) {
    if ((scores[number] as number) <= least) continue;
    kept.push(number);
    if (kept.length < most * 4) continue;
    kept = kept.sort(byScore).slice(0, most);
    least = scores[kept.at(-1) as number] as number;
  }
  return kept.sort(byScore).slice(0, most);
}
