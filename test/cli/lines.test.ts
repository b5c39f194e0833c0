import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';

const lines = async (...chunks: (string | Buffer)[]) => {
  const found: string[] = [];
  for await (const line of linesOf(
    Readable.from(
      chunks.map((chunk) => Buffer.from(chunk)),
      { objectMode: false },
    ),
  )) {
    found.push(line);
  }
  return found;
};

test('a line may come in pieces, even its letters', async () => {
  const bytes = Buffer.from('café\n');
  expect(await lines('a', 'b\nc', '\n\nd', '\n', bytes.subarray(0, 4), bytes.subarray(4))).toEqual([
    'ab',
    'c',
    '',
    'd',
    'café',
  ]);
});

test('the last needs no end', async () => expect(await lines('a\nb')).toEqual(['a', 'b']));

test('there may be none', async () => expect(await lines('')).toEqual([]));

test('only a line feed ends one', async () => {
  expect(await lines('a\u2028b\u2029c\rd\u0085e\n')).toEqual(['a\u2028b\u2029c\rd\u0085e']);
});

test('a byte order mark at the start is none of it', async () => {
  expect(await lines('\ufeffa\n\ufeffb\n')).toEqual(['a', '\ufeffb']);
});
