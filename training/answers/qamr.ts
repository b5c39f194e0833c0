import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence with questions that it answers, each with the words that do, by several people. */
export interface QamrSentence {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly questions: readonly { readonly q: string; readonly answers: readonly (readonly number[])[] }[];
}

export function readQamr(file: string): QamrSentence[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as QamrSentence);
}

/** F1 of the words `from` up to `to` against the nearest of the given answers. */
export function overlap(from: number, to: number, answers: readonly ReadonlySet<number>[]): number {
  let best = 0;
  for (const answer of answers) {
    let common = 0;
    for (let i = from; i < to; i++) if (answer.has(i)) common++;
    if (common > 0) best = Math.max(best, (2 * common) / (to - from + answer.size));
  }
  return best;
}
