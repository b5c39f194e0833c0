import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { DISK } from '../../../src/cli/disk.ts';
import { UsageError } from '../../../src/cli/failure.ts';
import { readArguments } from '../../../src/cli/review/arguments.ts';
import { FactsFile, ReviewError } from '../../../src/cli/review/facts-file.ts';
import { goThrough } from '../../../src/cli/review/going-through.ts';
import { leftOf } from '../../../src/cli/review/left.ts';
import { open } from '../../../src/cli/review/state.ts';
import { FILES } from './sample.ts';
import { openedOver } from './script.ts';

const root = mkdtempSync(path.join(tmpdir(), 'review-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = path.join(root, 'knowledge', FILES.id);
const facts = path.join(folder, 'facts.yaml');
beforeEach(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'article.md'), FILES.article.text);
  writeFileSync(facts, FILES.facts.text);
});

async function* keysOf(...keys: (string | (() => void))[]) {
  for (const key of keys) {
    if (typeof key === 'string') yield key;
    else key();
  }
}
const through = (...keys: (string | (() => void))[]) => {
  const file = new FactsFile(folder, DISK);
  return goThrough(openedOver(file.files), { keys: keysOf(...keys), draw: () => {}, save: (text) => file.save(text) });
};

describe('a review on the disk', () => {
  test('each decision is written at once, and what is pressed behind q is not read', async () => {
    const state = await through(
      'enter',
      () => expect(readFileSync(facts, 'utf8')).toContain('reviewed: true'),
      'q',
      'd',
    );
    expect(open(state)).toHaveLength(open(openedOver(FILES)).length - 1);
    expect(readFileSync(facts, 'utf8')).toBe(state.files.facts.text);
    expect(readdirSync(folder)).toEqual(['article.md', 'facts.yaml']);
  });
  test.each(['q', 'ctrl-c', 'ctrl-d'])('%s leaves, and nothing is written that was not decided', async (key) => {
    await through('right', '1', 'escape', key);
    expect(readFileSync(facts, 'utf8')).toBe(FILES.facts.text);
  });
  test.each([
    ['facts.yaml', facts],
    ['article.md', path.join(folder, 'article.md')],
  ])('%s that somebody else changed is left as it is now, and that is said', async (name, file) => {
    const edit = () => writeFileSync(file, `${readFileSync(file, 'utf8')}\n# mine\n`);
    let mine = '';
    const keep = () => {
      mine = readFileSync(facts, 'utf8');
    };
    const run = through('enter', edit, keep, 'enter');
    await expect(run).rejects.toThrow(ReviewError);
    await expect(run).rejects.toThrow(new RegExp(`${name} was changed by somebody else .* Start the review again`));
    expect(readFileSync(facts, 'utf8')).toBe(mine);
    expect(mine).toContain('reviewed: true');
  });
  test('a file that is gone is told', async () => {
    await expect(through('enter', () => rmSync(facts), 'enter')).rejects.toThrow(
      /no such file or folder; check the path/,
    );
  });
  test('where the disk is full the file stays whole', () => {
    const full = Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write', path: facts });
    const disk = {
      ...DISK,
      writeFileSync: () => {
        throw full;
      },
    };
    expect(() => new FactsFile(folder, disk as never).save('x')).toThrow(/the disk is full; free some space/);
    expect(readFileSync(facts, 'utf8')).toBe(FILES.facts.text);
  });
  test('rights of the file stay', async () => {
    const { mode } = statSync(facts);
    await through('enter', 'q');
    expect(statSync(facts).mode).toBe(mode);
  });
  test('at the end the check of all articles is told, and what is left', async () => {
    const some = await through('right', 'enter', 'q');
    expect(leftOf(some, path.dirname(folder), 'go on')).toMatch(
      /^2023-05-02-pilots\n[\s\S]*Every quote stands[\s\S]*\n\d of \d readings are left, \d of them doubtful: go on\n$/,
    );
    const all = await through(...Array<string>(12).fill('enter'));
    expect(leftOf(all, path.dirname(folder), 'go on')).toMatch(/\nAll readings are decided\.\n$/);
    cpSync(folder, path.join(root, 'knowledge', 'other'), { recursive: true });
    writeFileSync(path.join(root, 'knowledge', 'other', 'facts.yaml'), 'entities: []\n');
    expect(leftOf(all, path.dirname(folder), 'go on')).toMatch(
      /what you decided is written[\s\S]*other\/facts\.yaml:1: events: missing[\s\S]*\nAll readings are decided\.\n$/,
    );
    const facts = readFileSync(path.join(folder, 'facts.yaml'), 'utf8');
    writeFileSync(path.join(folder, 'facts.yaml'), 'entities: []\n');
    expect(() => leftOf(all, path.dirname(folder), 'go on')).toThrow(/pilots\/facts\.yaml:1: events: missing/);
    writeFileSync(path.join(folder, 'facts.yaml'), facts);
    rmSync(path.join(root, 'knowledge', 'other'), { recursive: true });
  });
});

describe('which article', () => {
  const knowledge = path.join(root, 'knowledge');
  const args = (...given: string[]) => readArguments(given, () => knowledge);
  test('by its slug, and as a shell completes it', () => {
    const wanted = { knowledge, folder };
    expect(args(FILES.id)).toEqual(wanted);
    expect(args(FILES.id, '--knowledge', knowledge)).toEqual(wanted);
    expect(readArguments([`${folder}/`], () => 'elsewhere')).toEqual(wanted);
    expect(args('--help')).toBeNull();
  });
  test.each<[string[], RegExp]>([
    [[], /no article given/],
    [['a', 'b'], /one article at a time: leave out "b"/],
    [['pilot'], /no article "pilot" in .*: name one of\n {2}2023-05-02-pilots$/],
    [[FILES.id, '--knowledge', path.join(root, 'nothing')], /no article in .*nothing: read one in first/],
  ])('%j', (given, message) => {
    expect(() => args(...given)).toThrow(UsageError);
    expect(() => args(...given)).toThrow(message);
  });
});
