import type { Readable } from 'node:stream';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The lines of a stream, as they come in. They end at `\n` alone: node:readline also ends them at
 * U+2028 and U+2029, which a JSON text may hold.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  let first = true;
  let rest = '';
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (first && chunk.startsWith(BYTE_ORDER_MARK) ? chunk.slice(1) : chunk).split('\n');
    first = false;
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
