/**
 * Trains how likely what reviewed facts say is right, and what sentences say:
 * `node launch.mjs train-arbitration SHARED_EVAL [OUT.ts]`. Prints, with the set of each question left out, how often
 * what is said with a chance is so. Messages of several questions are left out: no rule tells which part is right.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Evidence, evidenceOfFacts, evidenceOfSentences } from '../../src/answering/arbitration/evidence.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readGold } from '../../test/gold/judge.ts';
import { Hearer } from './heard.ts';
import { leftOut, type Row, trainLogistic } from './logistic.ts';

const [folder, out] = process.argv.slice(2);
if (!folder) throw new Error('usage: train-arbitration SHARED_EVAL [OUT.ts]');
const OWN = 'test/gold/natural';
const PULL = 10;

/** Plain questions weigh more: of those of all kinds of askers there are many more sets. */
const SHARES: Readonly<Record<string, number>> = { talks: 3, korean: 3 };

interface Example {
  readonly group: string;
  readonly evidence: Evidence;
  readonly right: boolean;
}

const hearer = new Hearer(loadKnowledge('knowledge'));
const facts: Example[] = [];
const sentences: Example[] = [];
const files = [
  ...['talks', 'natural', 'korean'].map((name) => path.join(folder, name, 'questions.jsonl')),
  ...readdirSync(OWN).flatMap((name) => (name.endsWith('.questions.jsonl') ? [path.join(OWN, name)] : [])),
];
for (const group of files.filter((file) => existsSync(file))) {
  for (const question of readGold(readFileSync(group, 'utf8'))) {
    const heard = hearer.hear(question);
    if (!heard) continue;
    const note = (list: Example[], evidence: Evidence, right: boolean) => list.push({ group, evidence, right });
    const { byFacts, bySentences } = heard;
    if (byFacts) note(facts, evidenceOfFacts(heard), hearer.judge(question, byFacts) === 'right');
    if (bySentences) note(sentences, evidenceOfSentences(heard), hearer.judge(question, bySentences) === 'right');
  }
}
const trained = { FACTS: train('facts', facts), SENTENCES: train('sentences', sentences) };
if (out) writeFileSync(out, text(trained));

function train(name: string, examples: readonly Example[]): Readonly<Record<string, number>> {
  const names = [...new Set(examples.flatMap(({ evidence }) => Object.keys(evidence)))].sort();
  const rows = examples.map(
    ({ group, evidence, right }): Row => ({
      group,
      values: Float64Array.from(names, (key) => evidence[key] ?? 0),
      label: right ? 1 : 0,
      share: SHARES[path.basename(path.dirname(group))] ?? 1,
    }),
  );
  const chances = leftOut(rows, 2, PULL).map((each) => each[1] as number);
  console.log(`${name}: ${rows.length} answers, ${rows.filter(({ label }) => label === 1).length} of them right`);
  console.log('said  so    of');
  for (let tenth = 0; tenth < 10; tenth++) {
    const mine = rows.filter((_, i) => Math.min(9, Math.floor((chances[i] as number) * 10)) === tenth);
    const right = mine.filter(({ label }) => label === 1).length;
    console.log(`${(tenth / 10).toFixed(1)}  ${(right / Math.max(1, mine.length)).toFixed(2)}  ${mine.length}`);
  }
  const [no, yes] = trainLogistic(rows, 2, PULL) as [Float64Array, Float64Array];
  const weights = names.map((key, i) => [key, (yes[i] as number) - (no[i] as number)] as const);
  return Object.fromEntries(weights.map(([key, weight]) => [key, Math.round(weight * 100) / 100]));
}

function text(weights: Readonly<Record<string, Readonly<Record<string, number>>>>): string {
  const lines = Object.entries(weights).map(
    ([name, each]) => `export const ${name}: Weights = ${JSON.stringify(each, null, 2)};\n`,
  );
  return `export type Weights = Readonly<Record<string, number>>;\n\n/** Of logistic regressions on whether an answer is right; found by training/answers/arbitration.ts. */\n${lines.join('\n')}`;
}
