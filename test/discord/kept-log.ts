import { Writable } from 'node:stream';

/** A place for a log, and what was logged there: a JSON object a line. */
export function keptLog() {
  const lines: string[] = [];
  const to = new Writable({
    write(chunk, _encoding, done) {
      lines.push(...String(chunk).split('\n').filter(Boolean));
      done();
    },
  });
  return {
    to,
    text: () => lines.join('\n'),
    lines: (): { readonly level: string; readonly msg: string; readonly [key: string]: unknown }[] =>
      lines.map((line) => JSON.parse(line)),
  };
}
