import { readFileSync } from 'node:fs';

/** Weights of features by name, of a log-linear model; training/answers/train.ts makes the file. */
const FILE = new URL('./phrase-weights.json', import.meta.url);

let weights: ReadonlyMap<string, number> | undefined;

/** What speaks for a phrase, added up; only differences mean something. */
export function phraseWeight(features: readonly string[]): number {
  weights ??= new Map(Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, number>));
  let sum = 0;
  for (const name of features) sum += weights.get(name) ?? 0;
  return sum;
}
