import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Answerer } from '../../../src/answering/answerer.ts';
import { suggestionsOf } from '../../../src/answering/suggestions.ts';
import { readClock } from '../../../src/cli/now.ts';
import { keysOf } from '../../../src/discord/keys.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { generated, writeArticles } from './generated.ts';

const n = Number(process.argv[2] ?? 100);
const dir = mkdtempSync(path.join(tmpdir(), 'b-'));
const articles = generated(n);
writeArticles(dir, articles);
const t = (name: string, f: () => any) => {
  const s = performance.now();
  const r = f();
  console.log(name, (performance.now() - s).toFixed(0), 'heap', (process.memoryUsage().heapUsed / 1e6).toFixed(0));
  return r;
};
const base = t('load', () => loadKnowledge(dir));
const answerer = t('answerer', () => new Answerer(base));
const suggest = t('suggest', () => suggestionsOf(base));
t('keys', () => keysOf(base));
globalThis.gc?.();
console.log(
  'heap',
  process.memoryUsage().heapUsed / 1e6,
  'rss',
  process.memoryUsage().rss / 1e6,
  base.facts.length,
  base.entities.size,
  base.events.size,
);
const clock = readClock('2031-06-01T12:00Z');
const times: number[] = [];
let ok = 0;
for (let i = 0; i < Math.min(n, 40); i++) {
  const q = articles[(i * 37) % n]!;
  const s = performance.now();
  const { answer } = answerer.answer(q.question, clock);
  times.push(performance.now() - s);
  if (answer.status === 'answered') ok++;
  else if (i < 10) console.log(q.question, answer.status, answer.reason, answer.answer);
}
console.log(
  'q',
  ok,
  times
    .sort((a, b) => a - b)
    .map((x) => x.toFixed(1))
    .join(' '),
);
const ts: number[] = [];
for (const q of [
  'str',
  'the strike',
  'norway',
  'balor',
  'x',
  'minist',
  'zzxx',
  'the talks',
  'balorr min',
  'works',
  'strkie',
]) {
  const s = performance.now();
  suggest(q, 'en', 25);
  ts.push(performance.now() - s);
}
console.log('ac', ts.map((x) => x.toFixed(1)).join(' '));
rmSync(dir, { recursive: true });

import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';

{
  const d = mkdtempSync(path.join(tmpdir(), 'b-'));
  execFileSync('node', ['launch.mjs', 'ingest', 'test/reading/articles/' + process.argv[3], '--into', d], {
    stdio: 'inherit',
  });
  const [one] = readdirSync(d);
  const c = mkdtempSync(path.join(tmpdir(), 'b-'));
  const m = Number(process.argv[4] ?? 50);
  for (let i = 0; i < m; i++) cpSync(path.join(d, one!), path.join(c, `${one}-${i}`), { recursive: true });
  const base = t('load copies ' + m, () => loadKnowledge(c));
  const answerer = t('answerer', () => new Answerer(base));
  console.log(base.facts.length, base.entities.size, base.events.size);
}
