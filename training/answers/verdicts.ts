/**
 * Trains whether sentences support a claim, contradict it or say nothing of it: `node launch.mjs train-verdicts
 * SHARED_EVAL [OUT.ts]`. Prints what it reaches with whole articles left out.
 */
import { writeFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { rank } from '../../src/answering/alignment/ranking.ts';
import { questionOf } from '../../src/answering/alignment/reader.ts';
import { Answerer } from '../../src/answering/answerer.ts';
import { toldOf } from '../../src/answering/check.ts';
import { assertionOf } from '../../src/answering/verification/assertion.ts';
import { type Evidence, type Examined, examine } from '../../src/answering/verification/evidence.ts';
import { type Chances, ruled } from '../../src/answering/verification/verdict.ts';
import { readClock } from '../../src/cli/now.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Verdict } from '../../src/model.ts';
import { LATER } from '../../test/gold/run.ts';
import { leftOut, type Row, trainLogistic } from './logistic.ts';
import { type Stated, statementsOf } from './statements.ts';

const [folder, out] = process.argv.slice(2);
if (!folder) throw new Error('usage: train-verdicts SHARED_EVAL [OUT.ts]');
const OWN = 'test/gold/articles';
const PULL = 2;
const FOLDS = 12;
const CLOCK = readClock(LATER);
const ROUNDS = 250;
/** Questions are put the other way round, and sentences as they stand or changed by rule are easy. */
const SHARES = { claim: 1, question: 0.7, made: 0.1 } as const;
const ORDER: readonly Verdict[] = ['supported', 'contradicted', 'not-stated'];

interface Judged {
  readonly set: string;
  readonly stated: Stated;
  readonly examined: Examined;
}

const answerer = new Answerer(loadKnowledge('knowledge'));
let names: (keyof Evidence)[] = [];
const judged: Judged[] = [];
const rows: Row[] = [];
for (const [i, { name, article, base, stated }] of statementsOf(folder, [OWN]).entries()) {
  const written = Temporal.PlainDate.from(article.published.slice(0, 10));
  for (const each of stated) {
    const claim = assertionOf(questionOf(each.text), written);
    const told = name === 'talks' && each.kind === 'claim' ? toldOf(answerer, each.text, CLOCK).told : null;
    const examined = examine(base, claim, rank(base, claim), told);
    if (!examined) continue;
    const { evidence } = examined;
    if (names.length === 0) names = Object.keys(evidence) as (keyof Evidence)[];
    rows.push({
      group: name === 'talks' ? talksGroup(each.id) : String(i % FOLDS),
      values: Float64Array.from(names, (key) => evidence[key]),
      label: ORDER.indexOf(each.verdict),
      share: SHARES[each.kind],
    });
    judged.push({ set: name === 'talks' ? 'talks' : 'news', stated: each, examined });
  }
}

/** Sets of claims and questions on the talks are left out one by one. */
function talksGroup(id: string): string {
  return `talks ${/^[a-z]+-(?:n[a-g]|[a-d]-\d|c)/.exec(id)?.[0] ?? ''}`;
}

const chances = leftOut(rows, ORDER.length, PULL, ROUNDS).map((each, i) =>
  ruled(
    Object.fromEntries(ORDER.map((verdict, c) => [verdict, each[c]])) as unknown as Chances,
    (judged[i] as Judged).examined,
  ),
);
const CUTS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];
for (const set of ['news', 'talks']) {
  for (const kind of ['claim', 'question', 'made']) {
    const mine = judged.flatMap((each, i) => (each.set === set && each.stated.kind === kind ? [i] : []));
    console.log(`${set} ${kind}: ${mine.length}`);
    for (const verdict of ORDER.slice(0, 2)) {
      const line = CUTS.map((cut) => {
        const said = mine.filter((i) => (chances[i] as Chances)[verdict] >= cut);
        return `${cut}: ${said.filter((i) => judged[i]?.stated.verdict === verdict).length} of ${said.length}`;
      });
      console.log(`  ${verdict.padEnd(12)} ${line.join(', ')}`);
    }
  }
}

const weights = trainLogistic(rows, ORDER.length, PULL, ROUNDS);
const two = (n: number | undefined) => Math.round((n ?? 0) * 100) / 100;
if (out) {
  const blocks = ORDER.map((verdict, c) => {
    const lines = names.map((name, f) => `    ${name}: ${two(weights[c]?.[f])},\n`);
    return `  ${verdict === 'not-stated' ? "'not-stated'" : verdict}: {\n${lines.join('')}  },\n`;
  });
  writeFileSync(
    out,
    `import type { Verdict } from '../../model.ts';\nimport type { Evidence } from './evidence.ts';\n\n/** Of a multinomial regression on what sentences make of a claim; found by training/answers/verdicts.ts. */\nexport const VERDICTS: Readonly<Record<Verdict, Readonly<Partial<Record<keyof Evidence, number>>>>> = {\n${blocks.join('')}};\n`,
  );
}
