import { readFileSync, writeFileSync } from 'node:fs';
import { Answerer } from '../../src/answering/answerer.ts';
import { endWhenUnread, tell } from '../../src/cli/failure.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readGold } from './judge.ts';
import { PINNED, pinsNow } from './pins.ts';
import { scoreQamr } from './qamr.ts';
import { scoreOf } from './report.ts';
import { askGold } from './run.ts';
import { scoreShared } from './shared-sets.ts';
import { reportOf } from './trees/attachment.ts';
import { readTrees } from './trees/treebank.ts';

const USAGE = `usage: npm run score                            every set that is there
       npm run score -- [QUESTIONS.jsonl] [KNOWLEDGE_DIR]
       npm run score -- --shared NAME           the development sets beside the project whose name begins so
       npm run score -- --trees FILE.conllu[.gz]
       npm run score -- --qamr FILE.jsonl.gz
       npm run score -- --pin                   writes the verdicts on the own articles to test/gold/pinned.json`;

const given = process.argv.slice(2);
endWhenUnread(process.stdout);
try {
  process.stdout.write(score(given));
} catch (error) {
  process.exitCode = tell(error, process.stderr, USAGE);
}

function score([first, second]: readonly string[]): string {
  switch (first) {
    case '--trees':
      return reportOf(readTrees(fileBehind(first, second)));
    case '--qamr':
      return `${scoreQamr(fileBehind(first, second))}\n`;
    case '--pin':
      writeFileSync(PINNED, `${JSON.stringify(pinsNow(), null, 1)}\n`);
      return `${PINNED} is written anew\n`;
    case '--shared':
      return scoreShared(second ?? '');
    case undefined:
      return [scoreShared(''), scoreQuestions()].join('\n');
    default:
      return scoreQuestions(first, second);
  }
}

function fileBehind(option: string, file: string | undefined): string {
  if (file === undefined) throw new Error(`${option} names no file; write one behind it`);
  return file;
}

function scoreQuestions(file = 'test/gold/talks.jsonl', knowledge = 'knowledge'): string {
  const answerer = new Answerer(loadKnowledge(knowledge));
  return scoreOf(readGold(readFileSync(file, 'utf8')).map((question) => askGold(answerer, question)));
}
