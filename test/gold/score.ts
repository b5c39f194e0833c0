import { readFileSync } from 'node:fs';
import { Answerer } from '../../src/answering/answerer.ts';
import { endWhenUnread, tell } from '../../src/cli/failure.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readGold } from './judge.ts';
import { scoreOf } from './report.ts';
import { askGold } from './run.ts';
import { reportOf } from './trees/attachment.ts';
import { readTrees } from './trees/treebank.ts';

const USAGE =
  'usage: npm run score -- [QUESTIONS.jsonl] [KNOWLEDGE_DIR], or: npm run score -- --trees FILE.conllu[.gz]';

const given = process.argv.slice(2);
endWhenUnread(process.stdout);
try {
  process.stdout.write(given[0] === '--trees' ? scoreTrees(given[1]) : scoreQuestions(given[0], given[1]));
} catch (error) {
  process.exitCode = tell(error, process.stderr, USAGE);
}

function scoreTrees(file: string | undefined): string {
  if (file === undefined) throw new Error('--trees names no file; write one of trees in CoNLL-U behind it');
  return reportOf(readTrees(file));
}

function scoreQuestions(file = 'test/gold/talks.jsonl', knowledge = 'knowledge'): string {
  const answerer = new Answerer(loadKnowledge(knowledge));
  return scoreOf(readGold(readFileSync(file, 'utf8')).map((question) => askGold(answerer, question)));
}
