/** Pairs of numbers, the first of each in one array and the second in the other. */
export interface Pairs {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** More than there are synsets or senses: two numbers make one that a double holds exactly. */
const WIDTH = 2 ** 20;

/** What each number is linked to. */
export class Links {
  /** Each pair as one number, in order. */
  readonly #keys: Float64Array;

  private constructor(keys: Float64Array) {
    this.#keys = keys;
  }

  /** From the first of each pair to its second. */
  static along({ from, to }: Pairs): Links {
    return new Links(keysOf(new Float64Array(from.length), 0, from, to).sort());
  }

  /** From either to the other. */
  static between({ from, to }: Pairs): Links {
    const keys = keysOf(new Float64Array(2 * from.length), 0, from, to);
    return new Links(keysOf(keys, from.length, to, from).sort());
  }

  to(number: number): readonly number[] {
    const found: number[] = [];
    const first = number * WIDTH;
    for (let i = this.#firstAt(first); i < this.#keys.length; i++) {
      const other = (this.#keys[i] as number) - first;
      if (other >= WIDTH) break;
      found.push(other);
    }
    return found;
  }

  has(from: number, to: number): boolean {
    const key = from * WIDTH + to;
    return this.#keys[this.#firstAt(key)] === key;
  }

  #firstAt(key: number): number {
    let [low, high] = [0, this.#keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function keysOf(keys: Float64Array, start: number, from: Uint32Array, to: Uint32Array): Float64Array {
  for (let i = 0; i < from.length; i++) keys[start + i] = (from[i] as number) * WIDTH + (to[i] as number);
  return keys;
}

export function turned({ from, to }: Pairs): Pairs {
  return { from: to, to: from };
}

/** One list of pairs after the other. */
export function joined(a: Pairs, b: Pairs): Pairs {
  return { from: join(a.from, b.from), to: join(a.to, b.to) };
}

/** The pairs of what the numbers stand for. */
export function mapped({ from, to }: Pairs, map: (number: number) => number): Pairs {
  return { from: from.map(map), to: to.map(map) };
}

function join(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
