import type { Writable } from 'node:stream';
import { ConfigError } from '../config.ts';
import { StartError } from '../discord/start-error.ts';
import { KnowledgeError } from '../knowledge/problem.ts';

/** An argument that cannot be used: which, its value, and what to write instead. */
export class UsageError extends Error {}

/** Tells a failure that the user can mend and returns the exit status; a fault of the program is thrown on. */
export function tell(error: unknown, stderr: Writable, usage: string): number {
  if (error instanceof UsageError || isOfParseArgs(error)) {
    stderr.write(`${error.message}\n\n${usage}\n`);
    return 2;
  }
  if (error instanceof KnowledgeError || error instanceof ConfigError || error instanceof StartError) {
    stderr.write(`${error.message}\n`);
    return 1;
  }
  throw error;
}

/** What node:util throws at an option that it does not know, or one without its value. */
function isOfParseArgs(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

/** A reader that stops early, as head(1) does, ends the run without a fuss. */
export function endWhenUnread(stdout: NodeJS.WriteStream): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
