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
  ENTRIES.includes(file)
    ? 'entry'
    : file.startsWith('commands')
      ? 'commands'
      : (file.match(/^src\/([\w-]+)\//)?.[1] ?? 'root');
/** Where the parts are put together. */
const ENTRIES = ['src/main.ts', 'src/deploy.ts'];

/** The model's reader is known by its types alone; a test of its own holds that. */
const BELOW_DISCORD = ['root', 'text', 'language', 'knowledge', 'pictures', 'answering', 'model-reader', 'settings'];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  root: ['root'],
  text: ['root', 'text'],
  language: ['root', 'text', 'language'],
  knowledge: ['root', 'text', 'language', 'knowledge'],
  pictures: ['root', 'text', 'language', 'knowledge', 'pictures'],
  reading: ['root', 'text', 'language', 'knowledge', 'reading'],
  answering: ['root', 'text', 'language', 'knowledge', 'reading', 'answering'],
  'model-reader': ['root', 'text', 'language', 'knowledge', 'reading', 'answering', 'model-reader'],
  settings: ['root', 'settings'],
  discord: [...BELOW_DISCORD, 'reading', 'discord'],
  commands: ['discord', 'commands'],
  playground: [...BELOW_DISCORD, 'discord', 'playground'],
  cli: [...BELOW_DISCORD, 'reading', 'discord', 'cli', 'commands'],
  entry: [...BELOW_DISCORD, 'discord', 'cli', 'commands', 'playground'],
};

describe('who may import whom', () => {
  test.each(files)('%s', (file) => {
    const imported = importsOf(file)
      .filter((from) => from.startsWith('.'))
      .map((from) => layerOf(path.normalize(path.join(path.dirname(file), from))));
    expect(MAY_IMPORT[layerOf(file)]).toEqual(expect.arrayContaining(imported));
  });

  test.each([
    ['fuse.js', ['src/text/fuzzy.ts']],
    ['dotenv', ['src/config.ts']],
    ['pino', ['src/discord/log.ts']],
    ['@sapphire/ratelimits', ['src/discord/cooldown.ts']],
    ['@hono/node-server', ['src/discord/http/interactions.ts', 'src/discord/http/server.ts']],
  ])('%s stands where it belongs alone', (name, where) => {
    expect(files.filter((file) => importsOf(file).includes(name))).toEqual(where);
  });

  test('discord.js stands behind the door that needs it, and in the entry points', () => {
    const users = files.filter((file) => importsOf(file).includes('discord.js'));
    expect(users.filter((file) => !file.startsWith('src/discord/gateway/'))).toEqual(['src/deploy.ts']);
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
