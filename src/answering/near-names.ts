import type { Steps } from '../steps.ts';
import { fuzzyIndex } from '../text/fuzzy.ts';

const TOLERANCE = 0.45;
/** Names that are all compared; of more, those with most pairs of letters in common. */
const FEW = 1000;
const LIKELY = 300;

/** A name with the number of what it names. */
interface Name {
  readonly key: string;
  readonly number: number;
}

/** Finds names that may have been meant by a slip, the nearest first, in time that hardly grows with their number. */
export class NearNames {
  private readonly names: readonly Name[];
  private readonly byPair: ReadonlyMap<string, readonly number[]>;
  private readonly all: ((typed: string) => Name[]) | null;

  private constructor(names: readonly Name[], byPair: ReadonlyMap<string, readonly number[]>) {
    this.names = names;
    this.byPair = byPair;
    this.all = names.length <= FEW ? fuzzyIndex(names, TOLERANCE, ['key']) : null;
  }

  static *of(names: readonly Name[]): Steps<NearNames> {
    const byPair = new Map<string, number[]>();
    if (names.length > FEW) {
      for (const [at, { key }] of names.entries()) {
        for (const pair of pairsOf(key)) {
          const having = byPair.get(pair);
          if (having) having.push(at);
          else byPair.set(pair, [at]);
        }
        yield;
      }
    }
    return new NearNames(names, byPair);
  }

  /** The numbers of what may be meant. */
  near(typed: string): number[] {
    const find = this.all ?? fuzzyIndex(this.likely(typed), TOLERANCE, ['key']);
    return find(typed).map(({ number }) => number);
  }

  private likely(typed: string): Name[] {
    const common = new Uint8Array(this.names.length);
    const touched: number[] = [];
    for (const pair of pairsOf(typed)) {
      for (const at of this.byPair.get(pair) ?? []) {
        if (common[at] === 0) touched.push(at);
        common[at] = (common[at] as number) + 1;
      }
    }
    const least = leastOf(touched, common);
    return touched
      .filter((at) => (common[at] as number) >= least)
      .sort((a, b) => (common[b] as number) - (common[a] as number) || a - b)
      .slice(0, LIKELY)
      .sort((a, b) => a - b)
      .map((at) => this.names[at] as Name);
  }
}

/** How many pairs the last of those has that are looked through, counted so that not all need be sorted. */
function leastOf(touched: readonly number[], common: Uint8Array): number {
  const having: number[] = [];
  for (const at of touched) {
    const count = common[at] as number;
    having[count] = (having[count] ?? 0) + 1;
  }
  let kept = 0;
  for (let count = having.length - 1; count > 0; count--) {
    kept += having[count] ?? 0;
    if (kept >= LIKELY) return count;
  }
  return 1;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}
