import { apply, type Linear, linear } from './linear.ts';
import { normalise, recur } from './recurrence.ts';
import type { Weights } from './weights.ts';
import { WordParts } from './word-parts.ts';

/** Gates of a recurrence: what comes in, what is kept, what is shown. */
const GATES = 3;

/** Turns words into states that know of the words around them. The same memory is used for each sentence. */
export class Encoder {
  readonly width: number;
  readonly #parts: WordParts;
  readonly #layers: readonly Linear[];
  /** What the first word gets from the place before it, and the last from that behind it. */
  readonly #start: Float32Array;
  readonly #end: Float32Array;
  #states = new Float64Array(0);
  #normal = new Float64Array(0);
  #gates = new Float64Array(0);

  constructor(weights: Weights) {
    const { half, layers } = weights.sizes;
    this.width = 2 * half;
    const words = linear(weights.matrix('words'), weights.list('words.bias'));
    this.#parts = new WordParts(weights, words);
    this.#layers = Array.from({ length: layers - 1 }, (_, i) =>
      linear(weights.matrix(`layer${i}`), weights.list(`layer${i}.bias`)),
    );
    const edges = weights.list('edges');
    this.#start = edges.subarray(0, edges.length / 2);
    this.#end = edges.subarray(edges.length / 2);
  }

  /** `width` numbers a word, in memory that the next call overwrites. */
  encode(words: readonly string[]): Float64Array {
    const { width } = this;
    const count = words.length;
    this.#makeRoom(count);
    this.#first(words);
    recur(this.#gates, count, width, this.#states);
    for (const layer of this.#layers) {
      normalise(this.#states, count, width, this.#normal);
      apply(layer, this.#normal, count, this.#gates);
      recur(this.#gates, count, width, this.#states);
    }
    normalise(this.#states, count, width, this.#normal);
    return this.#normal;
  }

  /** Gates of the first layer, of each word and of those beside it, and the states that it adds to. */
  #first(words: readonly string[]): void {
    const size = GATES * this.width;
    const base = 3 * size;
    const parts = words.map((word) => this.#parts.of(word));
    parts.forEach((own, n) => {
      const before = parts[n - 1]?.subarray(size, 2 * size) ?? this.#start;
      const behind = parts[n + 1]?.subarray(2 * size, base) ?? this.#end;
      const at = n * size;
      for (let k = 0; k < size; k++) {
        this.#gates[at + k] = (own[k] as number) + (before[k] as number) + (behind[k] as number);
      }
      this.#states.set(own.subarray(base), n * this.width);
    });
  }

  #makeRoom(count: number): void {
    if (this.#states.length >= count * this.width) return;
    const room = 2 * count * this.width;
    this.#states = new Float64Array(room);
    this.#normal = new Float64Array(room);
    this.#gates = new Float64Array(GATES * room);
  }
}
