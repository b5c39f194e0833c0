/**
 * Trains what a claim that is held against a sentence comes to, on claims and yes-or-no questions:
 * `node launch.mjs train-verdict SHARED_EVAL [OUT.ts]`. Prints, with each article left out, what was said of what.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { confidenceOf } from '../../src/answering/alignment/confidence.ts';
import { rank } from '../../src/answering/alignment/ranking.ts';
import { questionOf } from '../../src/answering/alignment/reader.ts';
import { type Verification, verify } from '../../src/answering/alignment/verification.ts';
import { SentenceBase } from '../../src/answering/candidates/sentence-base.ts';
import { readFolders } from './folders.ts';
import { leftOut, type Row, trainLogistic } from './logistic.ts';

const [folder, out] = process.argv.slice(2);
if (!folder) throw new Error('usage: train-verdict SHARED_EVAL [OUT.ts]');
const PULL = 2;
const VERDICTS = ['yes', 'no', 'unsaid'] as const;
const OF = { supported: 'yes', contradicted: 'no', 'not-stated': 'unsaid' } as const;

interface Held {
  readonly text: string;
  readonly verdict: (typeof VERDICTS)[number];
}

let names: (keyof Verification)[] = [];
const rows: Row[] = [];
const texts: string[] = [];
for (const { name, article, files } of readFolders(folder)) {
  const base = new SentenceBase([article]);
  for (const { text, verdict } of files.flatMap(heldIn)) {
    const question = questionOf(text);
    const ranked = rank(base, question);
    const [first] = ranked;
    if (!first || question.gap) continue;
    const share = 1 / ranked.reduce((sum, { weight }) => sum + Math.exp(weight - first.weight), 0);
    const seen = verify(question, first, confidenceOf(question, ranked), share);
    if (names.length === 0) names = Object.keys(seen) as (keyof Verification)[];
    rows.push({
      group: name,
      values: Float64Array.from(names, (each) => seen[each]),
      label: VERDICTS.indexOf(verdict),
      share: 1,
    });
    texts.push(
      `${text}\n      ${first.sentence.text}\n      ${Object.entries(seen)
        .filter(([, v]) => v !== 0)
        .map(([k, v]) => `${k}=${(v as number).toFixed(2)}`)
        .join(' ')}`,
    );
  }
}
const chances = leftOut(rows, 3, PULL);
for (const cut of [0.4, 0.5, 0.6, 0.7, 0.8]) {
  const table = VERDICTS.map((_, label) =>
    VERDICTS.map(
      (__, given) =>
        rows.filter((row, i) => row.label === label && decided(chances[i] as number[], cut) === given).length,
    ),
  );
  console.log(`at ${cut} (rows: yes, no, unsaid; columns the same)`, JSON.stringify(table));
}
if (process.env.SHOW)
  rows.forEach((row, i) => {
    const c = chances[i] as number[];
    if (decided(c, 0.5) !== row.label) console.log(VERDICTS[row.label], c.map((x) => x.toFixed(2)).join('/'), texts[i]);
  });
const weights = trainLogistic(rows, 3, PULL);
const table = Object.fromEntries(
  VERDICTS.map((verdict, c) => [
    verdict,
    Object.fromEntries(names.map((name, f) => [name, Math.round((weights[c]?.[f] as number) * 100) / 100])),
  ]),
);
console.log(table);
if (out) {
  const lines = Object.entries(table).map(
    ([verdict, each]) =>
      `  ${verdict}: {\n${Object.entries(each)
        .map(([name, weight]) => `    ${name}: ${weight},\n`)
        .join('')}  },\n`,
  );
  writeFileSync(
    out,
    `import type { Verification } from './verification.ts';\n\ntype Weights = Readonly<Partial<Record<keyof Verification, number>>>;\n\n/** Of a logistic regression on claims and yes-or-no questions; found by training/answers/verdict.ts. */\nexport const VERDICTS: Readonly<Record<'yes' | 'no' | 'unsaid', Weights>> = {\n${lines.join('')}};\n`,
  );
}

function decided(each: readonly number[], cut: number): number {
  if ((each[0] as number) >= cut) return 0;
  return (each[1] as number) >= cut ? 1 : 2;
}

function heldIn(file: string): Held[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line): Held[] => {
      const row = JSON.parse(line);
      if (row.claim) return [{ text: row.claim, verdict: OF[row.verdict as keyof typeof OF] }];
      if (row.ctx.length > 0) return [];
      const denies = row.mnot.some((rule: string) => /\byes\b/.test(rule));
      const affirms = row.must.some((rule: string) => /\\byes\\b/.test(rule));
      const unsaid = row.ok.length === 1 && row.ok[0] === 'unanswered';
      if (!denies && !affirms && !unsaid) return [];
      return [{ text: row.question, verdict: unsaid ? 'unsaid' : affirms ? 'yes' : 'no' }];
    });
}
