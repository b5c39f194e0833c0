import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Completer } from './completion.ts';
import { linesOf } from './lines.ts';

/** Where a conversation's lines come from; `ready` asks for the next. */
export interface Prompt {
  readonly lines: AsyncIterable<string>;
  readonly ready: () => void;
}

const SIGN = '> ';

/** A prompt with history; Tab completes what is being typed, Ctrl-C and Ctrl-D end it. */
export function openPrompt(input: NodeJS.ReadStream, output: NodeJS.WriteStream, completer: Completer): Prompt {
  const lines = createInterface({ input, output, completer, prompt: SIGN });
  lines.on('SIGINT', () => lines.close());
  async function* typed() {
    try {
      yield* lines;
      // The cursor stands behind the sign.
      output.write('\n');
    } finally {
      lines.close();
    }
  }
  return { lines: typed(), ready: () => lines.prompt() };
}

/** Lines of a file or pipe, shown as if they had been typed. */
export function pipedPrompt(input: Readable, write: (text: string) => void): Prompt {
  async function* shown() {
    for await (const line of linesOf(input)) {
      write(`${SIGN}${line.replace(/\p{Cc}+/gu, ' ').trim()}\n`);
      yield line;
    }
  }
  return { lines: shown(), ready: () => {} };
}
