import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progressOn } from '../../src/cli/ingest-progress.ts';

const shown = (isTTY: boolean, total: number, columns = 30) => {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns });
  const progress = progressOn(stream, total);
  progress.show(1, 'a\u001bvery/long/path/to/an/article.txt');
  progress.clear();
  return stream.read() as string | null;
};

test('nothing is shown off a terminal, nor for one file', () => {
  expect(shown(false, 5)).toBeNull();
  expect(shown(true, 1)).toBeNull();
});
test('one line that fits the terminal, and goes', () => {
  expect(shown(true, 5)).toBe(`\r\u001b[K${'1 of 5  a very/long/path/to/an/article.txt'.slice(0, 29)}\r\u001b[K`);
});
