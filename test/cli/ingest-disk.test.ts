import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { DISK, type Disk } from '../../src/cli/disk.ts';
import { readFolderText, settleFolder, writeFolderText } from '../../src/cli/ingest-folder.ts';
import { SourceError } from '../../src/cli/source-file.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { ARTICLE, FACTS } from '../knowledge/sample.ts';
import { ARTICLE_TEXT, ingestOne } from './ingest-one.ts';

const root = mkdtempSync(path.join(tmpdir(), 'ingest-disk-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let into: string;
beforeEach(() => {
  into = mkdtempSync(path.join(root, 'into-'));
});

const OLD = { article: ARTICLE, facts: FACTS };
const NEW = {
  article: ARTICLE.replace('title: Harbor talks', 'title: Harbor talks, again'),
  facts: `${FACTS}# again\n`,
};

function failing(code: string, syscall: string): () => never {
  return () => {
    throw Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });
  };
}

/** The disk of a program that ends before its nth change of the disk. */
function dyingBefore(nth: number): { disk: Disk; changes: () => number } {
  let changes = 0;
  const counted =
    <A extends unknown[], R>(run: (...args: A) => R) =>
    (...args: A): R => {
      changes++;
      if (changes >= nth) throw new Error('the program has ended');
      return run(...args);
    };
  const disk = {
    ...DISK,
    mkdirSync: counted(DISK.mkdirSync as never) as Disk['mkdirSync'],
    mkdtempSync: counted(DISK.mkdtempSync as never) as Disk['mkdtempSync'],
    cpSync: counted(DISK.cpSync),
    writeFileSync: counted(DISK.writeFileSync),
    renameSync: counted(DISK.renameSync),
    rmSync: counted(DISK.rmSync),
  };
  return { disk, changes: () => changes };
}

describe('what the disk fails at is one sentence with the path, and nothing is left', () => {
  test.each<[string, Partial<Disk>, RegExp]>([
    [
      'no right to write',
      { mkdtempSync: failing('EACCES', 'mkdtemp') as never },
      /the program has no right to it; change/,
    ],
    ['full', { writeFileSync: failing('ENOSPC', 'write') }, /the disk is full; free some space/],
    ['full at the rename', { renameSync: failing('ENOSPC', 'rename') }, /the disk is full; free/],
    ['read only', { mkdirSync: failing('EROFS', 'mkdir') as never }, /the disk can only be read; name another place$/],
    ['what nobody foresaw', { renameSync: failing('EWHATEVER', 'rename') }, /the system says EWHATEVER; mend that/],
  ])('%s', (_, faults, sentence) => {
    const run = () => ingestOne(into, { disk: { ...DISK, ...faults } });
    expect(run).toThrow(SourceError);
    expect(run).toThrow(sentence);
    expect(run).toThrow(path.join(into, '2023-05-02-quay-grow'));
    expect(readdirSync(into)).toEqual([]);
  });
  test('a file in the path, and a name that is too long', () => {
    writeFileSync(path.join(into, 'blocked'), '');
    expect(() => ingestOne(path.join(into, 'blocked', 'k'))).toThrow(
      /a file stands where the path has a folder; check/,
    );
    expect(() => ingestOne(into, { slug: 'a'.repeat(300) })).toThrow(/longer than the disk takes; use a shorter one$/);
    expect(readdirSync(into)).toEqual(['blocked']);
  });
  test('of the file that is to be read', () => {
    const read =
      (file: string, disk: Disk = DISK) =>
      () =>
        ingestOne(into, { file, disk });
    const file = path.join(root, 'a.txt');
    writeFileSync(file, ARTICLE_TEXT);
    expect(read(path.join(file, 'b.txt'))).toThrow(/b\.txt: cannot be read: a file stands where/);
    expect(read(path.join(root, 'b'.repeat(300)))).toThrow(/b: cannot be read: the name is longer than the disk takes/);
    expect(read(file, { ...DISK, readFileSync: failing('EACCES', 'open') })).toThrow(
      /a\.txt: cannot be read: the program has no right to it; change its rights/,
    );
    expect(readdirSync(into)).toEqual([]);
  });
});

describe('a program that ends in the middle', () => {
  const folder = () => path.join(into, 'harbor');
  const textNow = () => readFolderText(loadKnowledge(into) && (existsSync(folder()) ? folder() : replaced()), DISK);
  const replaced = () => path.join(into, '.harbor.replaced');
  const steps = (() => {
    const dir = mkdtempSync(path.join(root, 'count-'));
    writeFolderText(path.join(dir, 'harbor'), OLD, DISK);
    const { disk, changes } = dyingBefore(Number.POSITIVE_INFINITY);
    writeFolderText(path.join(dir, 'harbor'), NEW, disk);
    return changes();
  })();

  test('has several moments to do so', () => expect(steps).toBeGreaterThan(6));
  test.each(Array.from({ length: steps }, (_, i) => i + 1))(
    'before its %ith change leaves the old article whole, or the new one, which the next run tidies up',
    (nth) => {
      writeFolderText(folder(), OLD, DISK);
      expect(() => writeFolderText(folder(), NEW, dyingBefore(nth).disk)).toThrow('the program has ended');
      expect([...loadKnowledge(into).articles.keys()]).toEqual(['harbor']);
      const left = textNow();
      expect([OLD, NEW]).toContainEqual(left);
      settleFolder(folder(), DISK);
      expect(existsSync(replaced())).toBe(false);
      expect(readFolderText(folder(), DISK)).toEqual(left);
      writeFolderText(folder(), NEW, DISK);
      expect(readFolderText(folder(), DISK)).toEqual(NEW);
    },
  );
});

test('what else stands in a folder stays, and a link stays a link', () => {
  const real = path.join(root, 'elsewhere', 'harbor');
  writeFolderText(real, OLD, DISK);
  mkdirSync(path.join(real, 'pictures'));
  writeFileSync(path.join(real, 'pictures', 'quay.svg'), '<svg/>');
  symlinkSync(real, path.join(into, 'harbor'), 'junction');
  writeFolderText(path.join(into, 'harbor'), NEW, DISK);
  expect(readFolderText(real, DISK)).toEqual(NEW);
  expect(readFileSync(path.join(into, 'harbor', 'pictures', 'quay.svg'), 'utf8')).toBe('<svg/>');
  expect(readdirSync(into)).toEqual(['harbor']);
  expect(readdirSync(path.dirname(real))).toEqual(['harbor']);
});
