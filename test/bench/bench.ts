import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { Answerer } from '../../src/answering/answerer.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readGold } from '../gold/judge.ts';
import { type Asked, conversationsOf, subjectsOf } from './subjects.ts';
import { table } from './table.ts';

/** Times that every question is asked, first to warm up and then to measure. */
const ROUNDS = { warm: 3, measured: 10 };

const coldStart = performance.now();
const base = loadKnowledge('knowledge');
const loaded = performance.now();
const answerer = new Answerer(base);
const prepared = performance.now();

const asked = conversationsOf(answerer, readGold(readFileSync('test/gold/talks.jsonl', 'utf8')));
const sentences = [...base.articles.values()].flatMap((article) =>
  article.sentences.map(({ start, end }) => article.body.slice(start, end)),
);

// Nothing is remembered yet, neither by the program nor by the compiler.
const firstTimes = asked.map((each) => {
  const started = performance.now();
  answerer.answer(each.question, each.clock, each.turn);
  return performance.now() - started;
});

const subjects = subjectsOf(base, sentences);
const rounds = new Bench({
  time: 0,
  iterations: asked.length * ROUNDS.measured,
  warmupTime: 0,
  warmupIterations: asked.length * ROUNDS.warm,
});
for (const { name, ask } of subjects) {
  let next = 0;
  rounds.add(name, () => void ask(asked[next++ % asked.length] as Asked));
}
await rounds.run();
const timings = rounds.tasks.map(({ result }) => {
  if (!('latency' in result)) throw new Error(`not measured: ${result.state}`);
  return { median: result.latency.p50, p99: result.latency.p99 };
});
const own = timings[0]?.median ?? Number.NaN;

const again = new Bench({ time: 500 });
again.add('load', () => loadKnowledge('knowledge')).add('prepare', () => new Answerer(base));
await again.run();
const [load, prepare] = again.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : Number.NaN));

const ms = (value = Number.NaN) => value.toFixed(value < 10 ? 3 : 0);
const quantile = (share: number) => firstTimes.sort((a, b) => a - b)[Math.floor(firstTimes.length * share)];
process.stdout.write(
  `${asked.length} questions over ${sentences.length} sentences, in milliseconds. Fuse.js and MiniSearch find a sentence; Attaché answers.\n\n${table(
    [
      ['one question', 'median', 'p99', '× Attaché', 'heap'],
      ...subjects.map(({ name, heap }, i) => [
        name,
        ms(timings[i]?.median),
        ms(timings[i]?.p99),
        ((timings[i]?.median ?? Number.NaN) / own).toFixed(2),
        heap === null ? 'run with --expose-gc' : `${heap.toFixed(1)} MB`,
      ]),
      ['Attaché, each for the first time', ms(quantile(0.5)), ms(quantile(0.99)), '', ''],
    ],
  )}\n\n${table([
    ['start', 'in a new process', 'again, median'],
    ['load the knowledge', ms(loaded - coldStart), ms(load)],
    ['prepare to answer', ms(prepared - loaded), ms(prepare)],
  ])}\n`,
);
