/**
 * Trains how likely the first sentence is to answer: `node launch.mjs train-confidence SHARED_EVAL [OUT.ts]`. Prints,
 * with the article of each question left out, how often what it says is so, and what is answered at which cut-off.
 */
import { writeFileSync } from 'node:fs';
import { type Evidence, evidenceFor } from '../../src/answering/alignment/confidence.ts';
import { shownOf } from '../../src/answering/alignment/shown.ts';
import { SentenceBase } from '../../src/answering/candidates/sentence-base.ts';
import { atOnce } from '../../src/steps.ts';
import { allSets, rankedFor } from './asked.ts';
import { leftOut, type Row, trainLogistic } from './logistic.ts';

const [folder, out] = process.argv.slice(2);
if (!folder) throw new Error('usage: train-confidence SHARED_EVAL [OUT.ts]');
const PULL = 1;
// What is reviewed is decided about by training/answers/arbitration.ts.
let names: (keyof Evidence)[] = [];
const rows: Row[] = [];
const kinds: string[] = [];
for (const { name, facts, asked } of allSets(folder).filter((each) => !each.name.startsWith('talks/'))) {
  const base = atOnce(SentenceBase.of(facts));
  const set = name.split('/')[0] as string;
  for (const each of asked) {
    const { gold, category } = each;
    const { question, ranked } = rankedFor(base, each);
    const evidence = evidenceFor(question, ranked);
    if (!evidence) continue;
    if (names.length === 0) names = Object.keys(evidence) as (keyof Evidence)[];
    const right = shownOf(ranked).some(({ sentence }) => gold.includes(sentence.number));
    rows.push({
      group: name,
      values: Float64Array.from(names, (key) => evidence[key]),
      label: right ? 1 : 0,
      share: set === 'news' || set === 'gold' ? 1 : 0.4,
    });
    kinds.push(`${set} ${gold.length > 0 ? 'answerable' : category}`);
  }
}
const chances = leftOut(rows, 2, PULL).map((each) => each[1] as number);
for (const set of ['news', 'gold', 'own', 'qa']) {
  const mine = rows.flatMap((_, i) => (kinds[i]?.startsWith(set) ? [i] : []));
  console.log(`${set}: ${mine.length} questions`);
  for (const cut of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const answered = mine.filter((i) => (chances[i] as number) >= cut);
    const right = answered.filter((i) => rows[i]?.label === 1).length;
    console.log(
      `  at ${cut}: answered ${answered.length}, right ${right}, precision ${((100 * right) / Math.max(1, answered.length)).toFixed(1)}`,
    );
  }
}
console.log('said  so    of');
for (let b = 0; b < 10; b++) {
  const mine = rows.flatMap((row, i) =>
    Math.min(9, Math.floor((chances[i] as number) * 10)) === b ? [row.label] : [],
  );
  console.log(
    `${(b / 10).toFixed(1)}  ${(mine.reduce((a, c) => a + c, 0) / Math.max(1, mine.length)).toFixed(2)}  ${mine.length}`,
  );
}
const [no, yes] = trainLogistic(rows, 2, PULL) as [Float64Array, Float64Array];
const weights = names.map(
  (name, i) => [name, Math.round(((yes[i] as number) - (no[i] as number)) * 100) / 100] as const,
);
console.log(Object.fromEntries(weights));
if (out) {
  writeFileSync(
    out,
    `import type { Evidence } from './confidence.ts';\n\n/** Of a logistic regression on whether the first sentence answers; found by training/answers/confidence.ts. */\nexport const CONFIDENCE: Readonly<Partial<Record<keyof Evidence, number>>> = {\n${weights
      .map(([name, weight]) => `  ${name.includes(' ') ? `'${name}'` : name}: ${weight},\n`)
      .join('')}};\n`,
  );
}
