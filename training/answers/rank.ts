/**
 * Trains which sentence of an article answers: `node launch.mjs train-ranking SHARED_EVAL [OUT.ts]`. Prints, with the
 * article of each question left out, how often the first sentence is one that answers.
 */
import { writeFileSync } from 'node:fs';
import type { Features } from '../../src/answering/alignment/ranking.ts';
import { SentenceBase } from '../../src/answering/candidates/sentence-base.ts';
import { atOnce } from '../../src/steps.ts';
import { allSets, rankedFor } from './asked.ts';

const [folder, out] = process.argv.slice(2);
if (!folder) throw new Error('usage: train-ranking SHARED_EVAL [OUT.ts]');

interface Example {
  readonly group: string;
  readonly set: string;
  readonly id: string;
  readonly rows: readonly Float64Array[];
  readonly gold: readonly boolean[];
}

/** What the examples of a set weigh: encyclopedias are asked otherwise, and the talks are one article. */
const SHARES: Readonly<Record<string, number>> = { qa: 0.6, talks: 0.4 };

let names: (keyof Features)[] = [];
const examples = allSets(folder).flatMap(({ name, facts, asked }) => {
  const base = atOnce(SentenceBase.of(facts));
  return asked.flatMap((each): Example[] => {
    const { id, gold } = each;
    if (gold.length === 0) return [];
    const { ranked } = rankedFor(base, each);
    if (names.length === 0 && ranked[0]) names = Object.keys(ranked[0].features) as (keyof Features)[];
    return [
      {
        group: name,
        set: name.split('/')[0] as string,
        id,
        rows: ranked.map(({ features }) => Float64Array.from(names, (key) => features[key])),
        gold: ranked.map(({ sentence }) => gold.includes(sentence.number)),
      },
    ];
  });
});
const FOLDS = 8;
const groups = [...new Set(examples.map(({ group }) => group))];
const foldOf = ({ group }: Example) => groups.indexOf(group) % FOLDS;
const right = new Map<string, [number, number]>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = train(examples.filter((each) => foldOf(each) !== fold));
  for (const each of examples.filter((one) => foldOf(one) === fold)) note(each, weights);
}
for (const [set, [hits, all]] of right)
  console.log(`${set}: first sentence right ${((100 * hits) / all).toFixed(1)} % of ${all}`);
const weights = train(examples);
const rounded = Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] as number) * 100) / 100]));
console.log(rounded);
if (out) {
  writeFileSync(
    out,
    `import type { Features } from './ranking.ts';\n\n/** Of the sentence that answers; found by training/answers/rank.ts. */\nexport const RANKING: Readonly<Partial<Record<keyof Features, number>>> = {\n${Object.entries(
      rounded,
    )
      .map(([name, weight]) => `  ${name}: ${weight},\n`)
      .join('')}};\n`,
  );
}

function note({ set, rows, gold, id }: Example, weights: Float64Array): void {
  const scores = rows.map((row) => dot(row, weights));
  const top = scores.indexOf(Math.max(...scores));
  const [hits, all] = right.get(set) ?? [0, 0];
  right.set(set, [hits + (gold[top] ? 1 : 0), all + 1]);
  if (process.env.MISSES && !gold[top]) console.log('miss', id);
}

/** Gradient ascent on the likelihood of the sentences that answer, with a pull to zero. */
function train(list: readonly Example[]): Float64Array {
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let round = 0; round < 400; round++) {
    const gradient = new Float64Array(names.length);
    for (const { rows, gold, set } of list) {
      if (!gold.includes(true)) continue;
      const share = SHARES[set] ?? 1;
      const scores = rows.map((row) => dot(row, weights));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const sum = powers.reduce((a, b) => a + b, 0);
      const goldSum = powers.reduce((a, p, i) => a + (gold[i] ? p : 0), 0);
      rows.forEach((row, i) => {
        const pull = (gold[i] ? (powers[i] as number) / goldSum : 0) - (powers[i] as number) / sum;
        for (let f = 0; f < row.length; f++) gradient[f] = (gradient[f] as number) + share * pull * (row[f] as number);
      });
    }
    for (let f = 0; f < weights.length; f++) {
      const g = (gradient[f] as number) - 0.3 * (weights[f] as number);
      squares[f] = (squares[f] as number) + g * g;
      weights[f] = (weights[f] as number) + (0.8 * g) / Math.sqrt(squares[f] as number);
    }
  }
  return weights;
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < row.length; f++) sum += (row[f] as number) * (weights[f] as number);
  return sum;
}
