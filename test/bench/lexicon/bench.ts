import { statSync } from 'node:fs';
import { relation } from '../../../src/language/lexicon/relatedness.ts';
import { wordNet } from '../../../src/language/lexicon/wordnet.ts';
import { table } from '../table.ts';

const VERBS = 'meet talk say send visit deploy buy sell vote elect rise fall build support oppose attend agree'.split(
  ' ',
);
const NOUNS = 'game price city summit soldier minister strike union hotel treaty ship school court team law'.split(' ');
const MEGABYTE = 2 ** 20;

const before = memory();
const started = processor();
const { lemmas, senses, files } = wordNet();
const decoded = (processor() - started) / 1000;
const held = (memory() - before) / MEGABYTE;
const pairs = VERBS.flatMap((verb) => [...VERBS, ...NOUNS].map((other) => [verb, other] as const));
const first = perPair();
const again = perPair();

const size = statSync(new URL('./wordnet.bin', import.meta.url)).size / MEGABYTE;
const rows = [
  ['the lexicon', ''],
  ['lemmas', String(lemmas.size)],
  ['senses', String(senses)],
  ['synsets', String(files.length)],
  ['file', `${size.toFixed(2)} MB`],
  ['decoded in', `${decoded.toFixed(0)} ms`],
  ['held', `${held.toFixed(1)} MB`],
  [`a pair's relation, of ${pairs.length}`, `${first.toFixed(0)} µs`],
  ['the same again', `${again.toFixed(1)} µs`],
];
process.stdout.write(`${table(rows)}\n`);

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Microseconds of the processor: a shared machine makes the clock run on. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function perPair(): number {
  const since = processor();
  for (const [verb, other] of pairs) {
    relation({ lemma: verb, upos: 'VERB' }, { lemma: other, upos: NOUNS.includes(other) ? 'NOUN' : 'VERB' });
  }
  return (processor() - since) / pairs.length;
}
