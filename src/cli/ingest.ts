import { draftFacts } from '../reading/draft.ts';
import { readArticleText } from '../reading/read.ts';
import { DISK } from './disk.ts';
import { endWhenUnread, tell } from './failure.ts';
import { readArguments, USAGE } from './ingest-arguments.ts';
import type { Reader } from './ingest-article.ts';
import { readLine } from './ingest-batch.ts';
import { modelDrafts } from './ingest-by-model.ts';
import { ingestFiles } from './ingest-files.ts';
import { idsIn } from './ingest-ids.ts';
import { progressOn } from './ingest-progress.ts';
import { replyToLines } from './json-lines.ts';
import { terminalOf } from './terminal.ts';

const OWN: Reader = { read: readArticleText, draft: draftFacts };

const { stdin, stdout, stderr } = process;
endWhenUnread(stdout);
try {
  const { mode, files, reader: choice, ...target } = readArguments(process.argv.slice(2));
  if (mode === 'help') stdout.write(`${USAGE}\n`);
  else if (mode === 'batch') await replyToLines(stdin, stdout, readLine);
  else {
    const telling = {
      out: stdout,
      err: stderr,
      terminal: terminalOf(stdout),
      progress: progressOn(stderr, files.length),
    };
    const around = { disk: DISK, ids: idsIn(target.into, DISK) };
    const reader = (await modelDrafts(choice, files, target.given, { disk: DISK, out: stdout, err: stderr })) ?? OWN;
    process.exitCode = ingestFiles(files, target, reader, around, telling);
  }
} catch (error) {
  process.exitCode = tell(error, stderr, USAGE);
}
