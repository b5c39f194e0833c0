import { readFileSync } from 'node:fs';
import { Answerer } from '../../src/answering/answerer.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readGold } from './judge.ts';
import { askGold, type Outcome } from './run.ts';

const [file = 'test/gold/talks.jsonl', knowledge = 'knowledge'] = process.argv.slice(2);
const answerer = new Answerer(loadKnowledge(knowledge));
const outcomes = readGold(readFileSync(file, 'utf8')).map((question) => askGold(answerer, question));
const count = (list: readonly Outcome[], verdict: Outcome['verdict']) =>
  list.filter((each) => each.verdict === verdict).length;

const print = (text: string) => process.stdout.write(`${text}\n`);
print('           right  wrong missed  other     of');
for (const cat of new Set(outcomes.map(({ question }) => question.cat))) {
  const list = outcomes.filter(({ question }) => question.cat === cat);
  const numbers = (['right', 'wrong', 'missed', 'other'] as const).map((verdict) =>
    String(count(list, verdict)).padStart(6),
  );
  print(`${cat.padEnd(9)} ${numbers.join(' ')} ${String(list.length).padStart(6)}`);
}
for (const { question, answer, verdict, faults } of outcomes) {
  if (verdict === 'right') continue;
  print(`\n${verdict.toUpperCase()} ${question.id}  ${[...question.ctx, question.question].join(' > ')}`);
  print(`  [${answer.status}] ${answer.answer ?? ''}`);
  for (const fault of faults) print(`  - ${fault.slice(0, 160)}`);
}
print(
  `\nright ${count(outcomes, 'right')} of ${outcomes.length}, wrong ${count(outcomes, 'wrong')}, missed ${count(outcomes, 'missed')}`,
);
