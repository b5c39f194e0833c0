import { Encoder } from './encoder.ts';
import { apply, type Linear, linear } from './linear.ts';
import type { Weights } from './weights.ts';

/** Farther words count as this far. */
const FARTHEST = 16;
const DISTANCES = 2 * FARTHEST + 1;
/** Row of the root behind those of the distances. */
const ROOT = DISTANCES;
const LEAK = 0.1;

/** What the model makes of one sentence; overwritten by the next. */
export interface Scores {
  /** Place of the likeliest tag of each word. */
  readonly tags: Int32Array;
  readonly fineTags: Int32Array;
  /** Rows of `count + 1` numbers: of each word for each head, the root last. */
  readonly heads: Float64Array;
}

/** Scores of tags, of heads and, once the heads are chosen, of labels. The same memory is used for each sentence. */
export class Scorer {
  readonly #weights: Weights;
  readonly #encoder: Encoder;
  readonly #ends: Linear;
  readonly #bilinear: Linear;
  readonly #places: Linear;
  readonly #labels: Linear;
  readonly #rootLabel: Float32Array;
  #out = new Float64Array(0);
  #arcs = new Float64Array(0);
  #asked = new Float64Array(0);
  #byPlace = new Float64Array(0);
  #heads = new Float64Array(0);
  #mixed = new Float64Array(0);
  #labelScores = new Float64Array(0);

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#encoder = new Encoder(weights);
    const layer = (name: string) => linear(weights.matrix(name), weights.list(`${name}.bias`));
    this.#ends = layer('ends');
    this.#bilinear = layer('bilinear');
    this.#places = linear(weights.matrix('places'));
    this.#labels = layer('labels');
    this.#rootLabel = weights.list('root label');
  }

  score(words: readonly string[]): Scores {
    const count = words.length;
    this.#makeRoom(count);
    apply(this.#ends, this.#encoder.encode(words), count, this.#out);
    const { arc, label } = this.#weights.sizes;
    const tagsAt = 2 * arc + 2 * label;
    const { tags, fineTags } = this.#weights;
    return {
      tags: this.#likeliest(this.#out, this.#ends.rows, tagsAt, tags.length, count),
      fineTags: this.#likeliest(this.#out, this.#ends.rows, tagsAt + tags.length, fineTags.length, count),
      heads: this.#scoreHeads(count),
    };
  }

  /** Place of the likeliest label of each word under these heads (`count` is the root), by the sentence scored last. */
  label(heads: Int32Array): Int32Array {
    const { arc, label } = this.#weights.sizes;
    const count = heads.length;
    const own = 2 * arc;
    for (let n = 0; n < count; n++) {
      const head = heads[n] as number;
      const from = n * this.#ends.rows + own;
      const above = head * this.#ends.rows + own + label;
      for (let k = 0; k < label; k++) {
        const add = head === count ? this.#rootLabel[k] : this.#out[above + k];
        this.#mixed[n * label + k] = leaky((this.#out[from + k] as number) + (add as number));
      }
    }
    apply(this.#labels, this.#mixed, count, this.#labelScores);
    return this.#likeliest(this.#labelScores, this.#labels.rows, 0, this.#weights.labels.length, count);
  }

  /** Each word's half as dependent against each other's as head, and how far away that is. */
  #scoreHeads(count: number): Float64Array {
    const { arc } = this.#weights.sizes;
    const { rows } = this.#ends;
    for (let n = 0; n < count; n++) {
      for (let k = 0; k < 2 * arc; k++) this.#out[n * rows + k] = leaky(this.#out[n * rows + k] as number);
      for (let k = 0; k < arc; k++) this.#arcs[n * arc + k] = this.#out[n * rows + k] as number;
    }
    apply(this.#bilinear, this.#arcs, count, this.#asked);
    apply(this.#places, this.#asked, count, this.#byPlace);
    for (let i = 0; i < count; i++) {
      const to = i * (count + 1);
      const places = i * this.#places.rows;
      for (let j = 0; j < count; j++) {
        const away = Math.max(-FARTHEST, Math.min(FARTHEST, j - i)) + FARTHEST;
        const score = dot(this.#asked, i * arc, this.#out, j * rows + arc, arc);
        this.#heads[to + j] = score + (this.#byPlace[places + away] as number);
      }
      this.#heads[to + i] = Number.NEGATIVE_INFINITY;
      this.#heads[to + count] = this.#byPlace[places + ROOT] as number;
    }
    return this.#heads;
  }

  #likeliest(scores: Float64Array, row: number, from: number, choices: number, count: number): Int32Array {
    return Int32Array.from({ length: count }, (_, n) => {
      const at = n * row + from;
      let best = 0;
      for (let k = 1; k < choices; k++) if ((scores[at + k] as number) > (scores[at + best] as number)) best = k;
      return best;
    });
  }

  #makeRoom(count: number): void {
    if (this.#out.length >= count * this.#ends.rows) return;
    const room = 2 * count;
    const { arc, label } = this.#weights.sizes;
    this.#out = new Float64Array(room * this.#ends.rows);
    this.#arcs = new Float64Array(room * arc);
    this.#asked = new Float64Array(room * arc);
    this.#byPlace = new Float64Array(room * this.#places.rows);
    this.#heads = new Float64Array(room * (room + 1));
    this.#mixed = new Float64Array(room * label);
    this.#labelScores = new Float64Array(room * this.#labels.rows);
  }
}

function leaky(x: number): number {
  return x > 0 ? x : LEAK * x;
}

function dot(a: Float64Array, at: number, b: Float64Array, bt: number, length: number): number {
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let k = 0; k < length; k += 4) {
    one += (a[at + k] as number) * (b[bt + k] as number);
    two += (a[at + k + 1] as number) * (b[bt + k + 1] as number);
    three += (a[at + k + 2] as number) * (b[bt + k + 2] as number);
    four += (a[at + k + 3] as number) * (b[bt + k + 3] as number);
  }
  return one + two + three + four;
}
