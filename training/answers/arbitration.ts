/**
 * Trains how likely what facts say is right, and what sentences say, of reviewed articles and of others:
 * `node launch.mjs train-arbitration SHARED_EVAL [FOLDER]`. Prints, with the set or article of each question left out, how
 * often what is said with a chance is so. Messages of several questions are left out: no rule tells which part is right.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { evidenceOfFacts, evidenceOfSentences } from '../../src/answering/arbitration/evidence.ts';
import type { Evidence } from '../../src/answering/arbitration/forest.ts';
import { FactBase } from '../../src/knowledge/fact-base.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readGold } from '../../test/gold/judge.ts';
import { readIn } from '../../test/reading/read-in.ts';
import { Hearer } from './heard.ts';
import { leftOut, type Row, trainLogistic } from './logistic.ts';
import { bytesOf, leftOutOfTrees, trainForest } from './trees.ts';

const [folder, out] = process.argv.slice(2);
if (!folder) throw new Error('usage: train-arbitration SHARED_EVAL [FOLDER]');
const OWN = 'test/gold/natural';
const ARTICLES = [path.join(folder, 'news'), 'test/gold/articles'];
const PULL = 10;

/** Plain questions weigh more: of those of all kinds of askers there are many more sets. */
const SHARES: Readonly<Record<string, number>> = { talks: 3, korean: 3 };

interface Example {
  readonly group: string;
  readonly evidence: Evidence;
  readonly right: boolean;
}

const facts: Example[] = [];
const sentences: Example[] = [];
const unreviewed: Example[] = [];
const files = [
  ...['talks', 'natural', 'korean'].map((name) => path.join(folder, name, 'questions.jsonl')),
  ...readdirSync(OWN).flatMap((name) => (name.endsWith('.questions.jsonl') ? [path.join(OWN, name)] : [])),
];
const talks = new Hearer(loadKnowledge('knowledge'));
for (const file of files.filter((each) => existsSync(each))) hear(talks, file, { facts, sentences });
for (const article of ARTICLES.flatMap((each) => readdirSync(each).map((slug) => path.join(each, slug)))) {
  const text = readdirSync(article).find((name) => name.startsWith('article.'));
  if (!text) continue;
  const read = readIn(path.basename(article), readFileSync(path.join(article, text), 'utf8'));
  hear(new Hearer(new FactBase([read])), path.join(article, 'questions.jsonl'), { sentences: unreviewed });
}
const weights = { FACTS: regression('facts', facts), SENTENCES: regression('sentences', sentences) };
const forest = trees('unreviewed', unreviewed);
if (out) {
  writeFileSync(path.join(out, 'weights.ts'), text(weights));
  writeFileSync(path.join(out, 'unreviewed.bin'), forest);
}

function hear(hearer: Hearer, file: string, into: { facts?: Example[]; sentences: Example[] }): void {
  for (const question of readGold(readFileSync(file, 'utf8'))) {
    const heard = hearer.hear(question);
    if (!heard) continue;
    const note = (list: Example[], evidence: Evidence, right: boolean) => list.push({ group: file, evidence, right });
    const { byFacts, bySentences } = heard;
    if (byFacts && into.facts) note(into.facts, evidenceOfFacts(heard), hearer.judge(question, byFacts) === 'right');
    if (bySentences) note(into.sentences, evidenceOfSentences(heard), hearer.judge(question, bySentences) === 'right');
  }
}

/** What speaks for each answer, in the order of the names. */
function tableOf(examples: readonly Example[]): { names: string[]; rows: Row[] } {
  const names = [...new Set(examples.flatMap(({ evidence }) => Object.keys(evidence)))].sort();
  const rows = examples.map(
    ({ group, evidence, right }): Row => ({
      group,
      values: Float64Array.from(names, (key) => evidence[key] ?? 0),
      label: right ? 1 : 0,
      share: SHARES[path.basename(path.dirname(group))] ?? 1,
    }),
  );
  return { names, rows };
}

function regression(name: string, examples: readonly Example[]): Readonly<Record<string, number>> {
  const { names, rows } = tableOf(examples);
  report(
    name,
    rows,
    leftOut(rows, 2, PULL).map((each) => each[1] as number),
  );
  const [no, yes] = trainLogistic(rows, 2, PULL) as [Float64Array, Float64Array];
  const weighed = names.map((key, i) => [key, (yes[i] as number) - (no[i] as number)] as const);
  return Object.fromEntries(weighed.map(([key, weight]) => [key, Math.round(weight * 100) / 100]));
}

function trees(name: string, examples: readonly Example[]): Buffer {
  const { names, rows } = tableOf(examples);
  report(name, rows, leftOutOfTrees(rows, names));
  return bytesOf(trainForest(rows, names));
}

function report(name: string, rows: readonly Row[], chances: readonly number[]): void {
  console.log(`${name}: ${rows.length} answers, ${rows.filter(({ label }) => label === 1).length} of them right`);
  console.log('said  so    of');
  for (let tenth = 0; tenth < 10; tenth++) {
    const mine = rows.filter((_, i) => Math.min(9, Math.floor((chances[i] as number) * 10)) === tenth);
    const right = mine.filter(({ label }) => label === 1).length;
    console.log(`${(tenth / 10).toFixed(1)}  ${(right / Math.max(1, mine.length)).toFixed(2)}  ${mine.length}`);
  }
}

function text(weights: Readonly<Record<string, Readonly<Record<string, number>>>>): string {
  const lines = Object.entries(weights).map(
    ([name, each]) => `export const ${name}: Weights = ${JSON.stringify(each, null, 2)};\n`,
  );
  return `export type Weights = Readonly<Record<string, number>>;\n\n/** Of logistic regressions on whether an answer is right; found by training/answers/arbitration.ts. */\n${lines.join('\n')}`;
}
