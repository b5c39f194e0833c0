import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { Bench } from 'tinybench';
import { Answerer } from '../../src/answering/answerer.ts';
import { readClock } from '../../src/cli/now.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readGold } from '../gold/judge.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const rounded = (ms: number) => ms.toFixed(3).padStart(9);

const coldStart = performance.now();
const base = loadKnowledge('knowledge');
const coldLoad = performance.now() - coldStart;
const before = heap();
const answerer = new Answerer(base);
const held = heap() - before;

const questions = readGold(readFileSync('test/gold/talks.jsonl', 'utf8')).map(({ question }) => question);
const documents = [...base.articles.values()].flatMap((article) =>
  article.sentences.map((sentence) => ({
    id: `${article.id} ${sentence.start}`,
    text: article.body.slice(sentence.start, sentence.end),
  })),
);
const fuse = new Fuse(documents, { keys: ['text'], ignoreLocation: true, includeScore: true });
const mini = new MiniSearch({ fields: ['text'] });
mini.addAll(documents);
const clock = readClock('2024-10-29T09:00:00+09:00');

const subjects: Record<string, (question: string) => unknown> = {
  'Attaché, whole answer': (question) => answerer.answer(question, clock),
  'Fuse.js over sentences': (question) => fuse.search(question),
  'MiniSearch over sentences': (question) => mini.search(question, { fuzzy: 0.2, prefix: true }),
};

print(`${questions.length} questions, ${documents.length} sentences; one question, in milliseconds`);
print(`${''.padEnd(28)}   median       p99   × Attaché`);
const results: { name: string; median: number; p99: number }[] = [];
for (const [name, answer] of Object.entries(subjects)) {
  for (let round = 0; round < 3; round++) questions.forEach(answer);
  const times: number[] = [];
  for (let round = 0; round < 10; round++) {
    for (const question of questions) {
      const started = performance.now();
      answer(question);
      times.push(performance.now() - started);
    }
  }
  times.sort((a, b) => a - b);
  results.push({ name, median: times[times.length >> 1] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0 });
}
for (const { name, median, p99 } of results) {
  print(`${name.padEnd(28)}${rounded(median)} ${rounded(p99)}   ${(median / (results[0]?.median ?? 1)).toFixed(1)}`);
}

const load = new Bench({ time: 500, warmup: true });
load.add('load', () => loadKnowledge('knowledge'));
load.add('prepare', () => new Answerer(base));
await load.run();
print(`\nloading the knowledge: ${coldLoad.toFixed(0)} ms the first time in a process`);
for (const task of load.tasks) {
  const { result } = task;
  if ('latency' in result)
    print(
      `${task.name === 'load' ? 'loading it again' : 'preparing to answer'}: ${result.latency.p50.toFixed(1)} ms (median)`,
    );
}
print(`memory held to answer: ${held.toFixed(1)} MB of heap`);
