import { readFileSync } from 'node:fs';

/**
 * How alike words are in use: "hard" and "difficult", "died" and "killed". From GloVe vectors (Pennington, Socher &
 * Manning 2014, public domain), of which word-vectors.bin keeps those of common words, no names, each number in a byte;
 * scripts/word-vectors.mjs makes it. It only orders sentences that may answer, and never says that one does.
 */
const DIMENSIONS = 100;
const FILE = new URL('./word-vectors.bin', import.meta.url);

interface Vectors {
  readonly places: ReadonlyMap<string, number>;
  /** Of length 1, in units of 1/127. */
  readonly numbers: Int8Array;
}

let vectors: Vectors | undefined;

/** Cosine of the vectors of two words in lower case, -1 to 1; 0 where one is not known. */
export function likeness(a: string, b: string): number {
  vectors ??= read();
  const { places, numbers } = vectors;
  const [x, y] = [places.get(a), places.get(b)];
  if (x === undefined || y === undefined) return 0;
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i++) sum += (numbers[x + i] as number) * (numbers[y + i] as number);
  return sum / SCALE;
}

/** The weighted middle of the vectors of words, of no particular length; words that are not known count nothing. */
export function middleOf(words: readonly (readonly [word: string, weight: number])[]): Float64Array {
  vectors ??= read();
  const middle = new Float64Array(DIMENSIONS);
  for (const [word, weight] of words) {
    const place = vectors.places.get(word);
    if (place === undefined) continue;
    for (let i = 0; i < DIMENSIONS; i++)
      middle[i] = (middle[i] as number) + weight * (vectors.numbers[place + i] as number);
  }
  return middle;
}

/** -1 to 1; 0 where one is of length 0. */
export function cosine(a: Float64Array, b: Float64Array): number {
  let [sum, x, y] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    sum += (a[i] as number) * (b[i] as number);
    x += (a[i] as number) ** 2;
    y += (b[i] as number) ** 2;
  }
  return x === 0 || y === 0 ? 0 : sum / Math.sqrt(x * y);
}

/** How rare a word in lower case is: 0 of the commonest, 1 of one that is not known. The vectors are in the order of frequency. */
export function rareness(word: string): number {
  const place = placeOf(word);
  return place < 0 ? 1 : Math.log(1 + place) / Math.log(1 + wordsWithVector());
}

/** The place of a word in lower case among those that have a vector, the commonest first; -1 where it has none. */
export function placeOf(word: string): number {
  vectors ??= read();
  const place = vectors.places.get(word);
  return place === undefined ? -1 : place / DIMENSIONS;
}

/** How many words have a vector. */
export function wordsWithVector(): number {
  vectors ??= read();
  return vectors.places.size;
}

/** Of a unit vector's numbers, which stay below a half, 254 makes bytes. */
const SCALE = 254 * 254;

/** The words, one a line, an empty line, then their numbers. */
function read(): Vectors {
  const file = readFileSync(FILE);
  const end = file.indexOf('\n\n');
  const words = file.toString('utf8', 0, end).split('\n');
  return {
    places: new Map(words.map((word, i) => [word, i * DIMENSIONS])),
    numbers: new Int8Array(file.buffer, file.byteOffset + end + 2, words.length * DIMENSIONS),
  };
}
