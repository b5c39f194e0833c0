import { readFileSync } from 'node:fs';
import { Answerer } from '../../src/answering/answerer.ts';
import { endWhenUnread, tell } from '../../src/cli/failure.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readGold } from './judge.ts';
import { scoreOf } from './report.ts';
import { askGold } from './run.ts';

const USAGE = 'usage: npm run score -- [QUESTIONS.jsonl] [KNOWLEDGE_DIR]';

const [file = 'test/gold/talks.jsonl', knowledge = 'knowledge'] = process.argv.slice(2);
endWhenUnread(process.stdout);
try {
  const answerer = new Answerer(loadKnowledge(knowledge));
  const outcomes = readGold(readFileSync(file, 'utf8')).map((question) => askGold(answerer, question));
  process.stdout.write(scoreOf(outcomes));
} catch (error) {
  process.exitCode = tell(error, process.stderr, USAGE);
}
