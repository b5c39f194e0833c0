import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { read } from '../../../src/language/en/parse/parse.ts';
import { loadWeights } from '../../../src/language/en/parse/weights.ts';
import { readGold } from '../../gold/judge.ts';
import { table } from '../table.ts';

const ROUNDS = { warm: 10, measured: 30 };
const WORDS = 500;

const timed = (act: () => unknown) => {
  const started = performance.now();
  act();
  return performance.now() - started;
};
const quantile = (times: readonly number[], share: number) =>
  ([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] as number).toFixed(2);

const weights = timed(loadWeights);
const first = timed(() => read('Ready?'));
const questions = readGold(readFileSync('test/gold/talks.jsonl', 'utf8')).map(({ question }) => question);
const articles = [...loadKnowledge('knowledge').articles.values()];
const sentences = articles.flatMap(({ body, sentences: all }) => all.map(({ start, end }) => body.slice(start, end)));

function timesOf(texts: readonly string[], size: readonly [number, number]): string[] {
  const own = texts.filter((text) => {
    const { length } = read(text).tokens;
    return length >= size[0] && length <= size[1];
  });
  for (let round = 0; round < ROUNDS.warm; round++) own.forEach(read);
  const times = Array.from({ length: ROUNDS.measured }, () => own.map((text) => timed(() => read(text)))).flat();
  return [String(own.length), quantile(times, 0.5), quantile(times, 0.99)];
}

const rows = [
  ['milliseconds a text', 'texts', 'median', 'p99'],
  ['questions of 8 to 12 words and marks (asked: 1.5)', ...timesOf(questions, [8, 12])],
  ['sentences of 22 to 28 (asked: 5)', ...timesOf(sentences, [22, 28])],
];
const words = sentences.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const all = Array.from({ length: ROUNDS.measured }, () => timed(() => sentences.forEach(read)));
process.stdout.write(
  `Weights loaded in ${weights.toFixed(0)} ms, the first sentence read ${first.toFixed(0)} ms later (asked: 60 both)\n` +
    `${WORDS} words read in ${((Number(quantile(all, 0.5)) / words) * WORDS).toFixed(0)} ms (asked: 150)\n\n${table(rows)}\n`,
);
