import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sentenceFrom, wordsThatAnswer } from '../../src/answering/alignment/single-sentence.ts';

interface Row {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly questions: readonly { readonly q: string; readonly answers: readonly (readonly number[])[] }[];
}

/** Reads each sentence of a QAMR file, asks its questions and tells token F1 against the nearest of the given answers. */
export function scoreQamr(file: string): string {
  const rows = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  let [questions, answered, exact, f1] = [0, 0, 0, 0];
  for (const { tokens, questions: asked } of rows.map((line) => JSON.parse(line) as Row)) {
    const sentence = sentenceFrom(tokens);
    for (const { q, answers } of asked) {
      const answer = wordsThatAnswer(q, sentence);
      const scores = answers.filter((each) => each.length > 0).map((each) => overlap(answer, each));
      questions++;
      if (answer.length > 0) answered++;
      if (scores.includes(1)) exact++;
      f1 += Math.max(0, ...scores);
    }
  }
  const share = (part: number) => `${((100 * part) / questions).toFixed(1)}%`;
  return `questions ${questions}, answered ${share(answered)}, exact ${share(exact)}, F1 ${share(f1)}`;
}

function overlap(given: readonly number[], gold: readonly number[]): number {
  const common = given.filter((word) => gold.includes(word)).length;
  return common === 0 ? 0 : (2 * common) / (given.length + new Set(gold).size);
}
