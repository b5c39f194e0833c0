import { readFileSync } from 'node:fs';
import { placeOf, wordsWithVector } from './likeness.ts';

/**
 * What a text is about, as a direction: the sum of its words' vectors, found so that texts which a sentence encoder holds
 * for alike point alike (training/meaning). It orders sentences that may answer, and never says that one does.
 */
const DIMENSIONS = 40;
const FILE = new URL('./meaning.bin', import.meta.url);
const LONGEST = 255;
const ONE = 127;

let bytes: Uint8Array | undefined;

/** Of length 1, or of length 0 where no word is known. */
export function meaningOf(words: Iterable<string>): Float64Array {
  bytes ??= readFileSync(FILE);
  const sum = new Float64Array(DIMENSIONS);
  const all = wordsWithVector();
  for (const word of words) {
    const place = placeOf(word);
    if (place < 0) continue;
    const length = (bytes[place] as number) / LONGEST;
    const from = all + place * DIMENSIONS;
    for (let i = 0; i < DIMENSIONS; i++) {
      // The numbers have a sign.
      const number = ((bytes[from + i] as number) << 24) >> 24;
      sum[i] = (sum[i] as number) + (length * number) / ONE;
    }
  }
  const length = Math.hypot(...sum);
  return length === 0 ? sum : sum.map((each) => each / length);
}

/** Cosine of two meanings, -1 to 1; 0 where there is none. */
export function alike(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
