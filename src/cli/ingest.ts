import { draftFacts } from '../reading/draft.ts';
import { readArticleText } from '../reading/read.ts';
import { endWhenUnread, tell } from './failure.ts';
import { type Arguments, readArguments, USAGE } from './ingest-arguments.ts';
import { ingestArticle } from './ingest-article.ts';
import { readLine } from './ingest-batch.ts';
import { progressOn } from './ingest-progress.ts';
import { nextSteps, reportOf } from './ingest-report.ts';
import { replyToLines } from './json-lines.ts';
import { SourceError } from './source-file.ts';
import { terminalOf } from './terminal.ts';

const { stdin, stdout, stderr } = process;
endWhenUnread(stdout);
try {
  const given = readArguments(process.argv.slice(2));
  if (given.mode === 'help') stdout.write(`${USAGE}\n`);
  else if (given.mode === 'batch') await replyToLines(stdin, stdout, readLine);
  else ingest(given);
} catch (error) {
  process.exitCode = tell(error, stderr, USAGE);
}

/** Each file for itself: those that cannot be read in are told, the others are written. */
function ingest({ files, ...target }: Arguments): void {
  const progress = progressOn(stderr, files.length);
  let written = 0;
  for (const [i, file] of files.entries()) {
    progress.show(i + 1, file);
    try {
      const report = reportOf(
        ingestArticle(file, target, { read: readArticleText, draft: draftFacts }),
        terminalOf(stdout),
      );
      progress.clear();
      stdout.write(report);
      written++;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      progress.clear();
      stderr.write(`${error.message}\n`);
      process.exitCode = 2;
    }
  }
  if (written > 0) stdout.write(nextSteps(target.into));
}
