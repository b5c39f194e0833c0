import { readFileSync } from 'node:fs';

/** A matrix as it is stored: a byte a number and a scale a row. */
export interface Bytes {
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float32Array;
  readonly numbers: Int8Array;
}

export interface Weights {
  /** The words that have a vector, by the row of it; row 0 is for all others. */
  readonly words: ReadonlyMap<string, number>;
  readonly tags: readonly string[];
  readonly fineTags: readonly string[];
  readonly labels: readonly string[];
  /** Irregular base forms, as lemma.ts reads them. */
  readonly lemmas: Readonly<Record<string, string>>;
  readonly sizes: Sizes;
  matrix(name: string): Bytes;
  list(name: string): Float32Array;
}

interface Sizes {
  /** Of one direction of a recurrence. */
  readonly half: number;
  /** Recurrences one above the other. */
  readonly layers: number;
  /** Numbers by which heads are told. */
  readonly arc: number;
  /** Numbers by which labels are told. */
  readonly label: number;
}

interface Header {
  readonly tags: string[];
  readonly fine: string[];
  readonly labels: string[];
  readonly sizes: Sizes;
  readonly words: string;
  readonly lemmas: Record<string, string>;
  /** Name, rows and columns of a matrix; name and length of a list. */
  readonly arrays: [string, number, number?][];
}

const FILE = new URL('./parser.bin', import.meta.url);

let weights: Weights | undefined;

/** The weights of the parser, read with the first sentence. */
export function loadWeights(): Weights {
  weights ??= read(readFileSync(FILE));
  return weights;
}

/** The form of the file is told in training/parser/export.py. */
function read(file: Buffer): Weights {
  const { buffer, byteOffset: start } = file;
  const length = file.readUInt32LE(0);
  const header = JSON.parse(file.toString('latin1', 4, 4 + length)) as Header;
  const matrices = new Map<string, Bytes>();
  const lists = new Map<string, Float32Array>();
  let at = start + 4 + length;
  const floats = (count: number) => {
    const list = new Float32Array(buffer, at, count);
    at += count * 4;
    return list;
  };
  for (const [name, rows, columns] of header.arrays) {
    if (columns === undefined) {
      lists.set(name, floats(rows));
      continue;
    }
    const scales = floats(rows);
    matrices.set(name, { rows, columns, scales, numbers: new Int8Array(buffer, at, rows * columns) });
    at += Math.ceil((rows * columns) / 4) * 4;
  }
  const named = <T>(of: Map<string, T>, name: string): T => {
    const found = of.get(name);
    if (found === undefined) throw new Error(`parser.bin has no "${name}"; make it anew by training/parser/export.py`);
    return found;
  };
  return {
    words: numbered(header.words.split('\n')),
    tags: header.tags,
    fineTags: header.fine,
    labels: header.labels,
    lemmas: header.lemmas,
    sizes: header.sizes,
    matrix: (name) => named(matrices, name),
    list: (name) => named(lists, name),
  };
}

/** From 1: row 0 is for words without a vector. */
function numbered(words: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (let i = 0; i < words.length; i++) rows.set(words[i] as string, i + 1);
  return rows;
}
