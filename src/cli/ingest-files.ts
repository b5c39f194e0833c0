import type { Writable } from 'node:stream';
import { ingestArticle, type Reader, type Surroundings, type Target } from './ingest-article.ts';
import type { Progress } from './ingest-progress.ts';
import { nextSteps, reportOf } from './ingest-report.ts';
import { SourceError } from './source-file.ts';
import type { Terminal } from './terminal.ts';

/** Where the run is told of. */
export interface Telling {
  readonly out: Writable;
  readonly err: Writable;
  readonly terminal: Terminal;
  readonly progress: Progress;
}

/** Each file for itself: those that cannot be read in are told, the others are written. Returns the exit status. */
export function ingestFiles(
  files: readonly string[],
  target: Target,
  reader: Reader,
  around: Surroundings,
  { out, err, terminal, progress }: Telling,
): number {
  const written: string[] = [];
  for (const [i, file] of files.entries()) {
    progress.show(i + 1, file);
    try {
      const ingested = ingestArticle(file, target, reader, around);
      const report = reportOf(ingested, terminal);
      progress.clear();
      out.write(report);
      written.push(ingested.folder);
    } catch (error) {
      progress.clear();
      err.write(`${error instanceof SourceError ? error.message : fault(file, error)}\n`);
    }
  }
  if (written.length > 0) out.write(nextSteps(target.into, written));
  return written.length === files.length ? 0 : 2;
}

/** What reading was not made for must not keep the files behind it from being read. */
function fault(file: string, error: unknown): string {
  const what = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return `${file}: the program is at fault (${what}); cut the file down to the article's text, or report it with the file`;
}
