import { apply, type Linear } from './linear.ts';
import type { Bytes, Weights } from './weights.ts';
import { affixRows, lookupForm } from './word-features.ts';

/** How many forms are kept before all are forgotten: 8 kB each. */
const KEPT = 2000;

/**
 * What the first layer needs of a word depends on its form alone, whatever stands beside it; so it is worked out once
 * for each form: what it gives to its own gates, to those of the word after it and of the word before it, and its state.
 */
export class WordParts {
  readonly #vectors: Bytes;
  readonly #affixes: Bytes;
  readonly #words: ReadonlyMap<string, number>;
  readonly #layer: Linear;
  readonly #kept = new Map<string, Float32Array>();
  readonly #input: Float64Array;
  readonly #output: Float64Array;

  constructor(weights: Weights, layer: Linear) {
    this.#vectors = weights.matrix('vectors');
    this.#affixes = weights.matrix('affixes');
    this.#words = weights.words;
    this.#layer = layer;
    this.#input = new Float64Array(layer.columns);
    this.#output = new Float64Array(layer.rows);
  }

  of(word: string): Float32Array {
    const known = this.#kept.get(word);
    if (known) return known;
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#describe(word);
    apply(this.#layer, this.#input, 1, this.#output);
    const parts = new Float32Array(this.#output);
    this.#kept.set(word, parts);
    return parts;
  }

  /** Vector of the word and mean of its affixes, as the input of the first layer. */
  #describe(word: string): void {
    const input = this.#input.fill(0);
    const dimensions = this.#vectors.columns;
    add(this.#vectors, this.#words.get(lookupForm(word)) ?? 0, 1, input, 0);
    const rows = affixRows(word);
    for (const row of rows) add(this.#affixes, row, 1 / rows.length, input, dimensions);
  }
}

function add({ columns, scales, numbers }: Bytes, row: number, share: number, into: Float64Array, at: number): void {
  const scale = (scales[row] as number) * share;
  const from = row * columns;
  for (let k = 0; k < columns; k++) into[at + k] = (into[at + k] as number) + (numbers[from + k] as number) * scale;
}
