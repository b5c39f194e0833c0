import { readFileSync } from 'node:fs';
import { decode, type WordNet } from './decode.ts';

/**
 * WordNet 3.1 (Princeton University; LICENSE-wordnet) without names, rare words and glosses, in typed arrays.
 * training/lexicon makes the file and tells its layout.
 */
const FILE = new URL('./wordnet.bin', import.meta.url);

let wordnet: WordNet | undefined;

/** Decoded when it is first asked for. */
export function wordNet(): WordNet {
  wordnet ??= decode(readFileSync(FILE));
  return wordnet;
}
