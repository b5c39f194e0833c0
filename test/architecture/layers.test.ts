import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { isEnglishWord } from '../../src/language/english.ts';
import { tokenize } from '../../src/text/tokens.ts';

const files = ['src', 'commands'].flatMap((dir) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(dir, file)),
);
const text = (file: string) => readFileSync(file, 'utf8');
const importsOf = (file: string) => [...text(file).matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? '');

/** The layer of a file, and of what it imports. */
const layerOf = (file: string) =>
  file.startsWith('commands') ? 'commands' : (file.match(/^src\/(\w+)\//)?.[1] ?? 'root');

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  root: ['root'],
  text: ['root', 'text'],
  language: ['root', 'text', 'language'],
  knowledge: ['root', 'text', 'language', 'knowledge'],
  answering: ['root', 'text', 'language', 'knowledge', 'answering'],
  cli: ['root', 'text', 'language', 'knowledge', 'answering', 'cli', 'commands'],
  commands: ['commands'],
};

describe('who may import whom', () => {
  test.each(files)('%s', (file) => {
    const imported = importsOf(file)
      .filter((from) => from.startsWith('.'))
      .map((from) => layerOf(path.normalize(path.join(path.dirname(file), from))));
    expect(MAY_IMPORT[layerOf(file)]).toEqual(expect.arrayContaining(imported));
  });

  test.each([
    ['fuse.js', ['src/answering/typos.ts']],
    ['dotenv', ['src/config.ts']],
  ])('%s stands in one file', (name, where) => {
    expect(files.filter((file) => importsOf(file).includes(name))).toEqual(where);
  });

  test('only the configuration reads the environment', () => {
    expect(files.filter((file) => text(file).includes('process.env'))).toEqual(['src/config.ts']);
  });
});

describe('no name of an article stands in the code', () => {
  // The language in which replies can be, and which world-countries names: it is no news.
  const languages = new Set(['korean']);
  test.each(['knowledge', 'test/fixtures/knowledge'])('%s', (dir) => {
    const names = [...loadKnowledge(dir).entities.values()].flatMap((entity) => [entity.name, ...entity.aliases]);
    const words = new Set(
      names
        .flatMap((name) => tokenize(name).map((token) => token.norm))
        .filter((word) => word.length > 3 && !isEnglishWord(word) && !languages.has(word)),
    );
    expect(words.size).toBeGreaterThan(20);
    const found = files.flatMap((file) =>
      tokenize(text(file))
        .filter((token) => words.has(token.norm))
        .map((token) => `${file}: ${token.text}`),
    );
    expect(found).toEqual([]);
  });
});
