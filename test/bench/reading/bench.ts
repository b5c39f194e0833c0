import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { table } from '../table.ts';
import { type Outcome, outcomesOf, reliability } from './reliability.ts';
import { articlesPerSecond, longTexts } from './speed.ts';

const FOLDER = 'test/reading/articles';
const files = readdirSync(FOLDER)
  .filter((name) => name !== 'README.md' && /\.(?:txt|md|html)$/.test(name))
  .map((name) => path.join(FOLDER, name));
const texts = files.map((file) => readFileSync(file, 'utf8'));

const into = mkdtempSync(path.join(tmpdir(), 'attache-bench-'));
let outcomes: Outcome[];
try {
  outcomes = files.flatMap((file) => outcomesOf(file, into));
} finally {
  rmSync(into, { recursive: true, force: true });
}

const percent = (value: number) => (Number.isNaN(value) ? '' : `${(value * 100).toFixed(0)} %`);
const share = (of: readonly Outcome[], has: (outcome: Outcome) => boolean) =>
  percent(of.filter(has).length / of.length);
const of = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind);
const answerable = of('ans');
const rate = articlesPerSecond(texts.filter((text) => !text.startsWith('<')));
process.stdout.write(
  `Articles of 500 words read in a second: ${rate.toFixed(0)} (asked: 20)\n\n${table([
    ['200,000 characters of', 'ms (asked: under 2000)'],
    ...longTexts(texts).map(({ name, ms }) => [name, ms.toFixed(0)]),
  ])}\n\n${outcomes.length} questions about ${files.length} articles, each read in by itself.\n\n${table([
    ['confidence', 'questions', 'claimed', 'right'],
    ...reliability(outcomes).map(({ count, claimed, right }, bin) => [
      `${bin / 10} to ${(bin + 1) / 10}`,
      String(count),
      percent(claimed),
      percent(right),
    ]),
  ])}\n\n${table([
    ['as it decides', ''],
    ['answerable, first sentence right', share(answerable, ({ right }) => right)],
    ['answerable, answered', share(answerable, ({ answered }) => answered)],
    [
      'of these right',
      share(
        answerable.filter(({ answered }) => answered),
        ({ right }) => right,
      ),
    ],
    ...(['near', 'far', 'oos'] as const).map((kind) => [
      `${kind}, refused`,
      share(of(kind), ({ answered }) => !answered),
    ]),
  ])}\n`,
);
