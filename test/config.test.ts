import { readFileSync } from 'node:fs';
import dotenv from 'dotenv';
import { describe, expect, test } from 'vitest';
import { ConfigError, databaseOf, defaultsOf, modelOf, readSettings, readsContent, Variables } from '../src/config.ts';

const read = (env: Record<string, string>) => readSettings(Variables, env);
const refusal = (env: Record<string, string>): string => {
  try {
    read(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('was taken');
};

describe('settings that do not fit', () => {
  test.each([
    ['KNOWLEDGE_DIR', 'nowhere', 'a folder of article folders'],
    ['KNOWLEDGE_DIR', 'package.json', 'a folder of article folders'],
    ['DISCORD_GUILD_ID', '123', 'the 17 to 20 digits that Discord shows as "Copy ID"'],
    ['DISCORD_API_URL', 'example', 'an address as http://127.0.0.1:8080/api'],
    ['DISCORD_API_URL', 'ftp://example.org', 'an address as http://127.0.0.1:8080/api'],
    ['ANSWER_CHANNELS', 'general', 'the 17 to 20 digits that Discord shows as "Copy ID"'],
    ['THREAD_FOLLOW_UPS', 'yes', '"on" or "off"'],
    ['ANSWER_QUIETLY', '1', '"on" or "off"'],
    ['SOURCE_CHECK', 'no', '"on" or "off"'],
    ['MESSAGE_CONTENT', 'yes', '"on" or "off"'],
    ['ANSWER_LANGUAGE', 'fr', 'one of en, ko'],
    ['ANSWER_ARTICLES', 'a/b', 'names of article folders joined by commas'],
    ['DATABASE_FILE', 'src', 'a file, not a folder'],
    ['DATABASE_URL', 'mysql://db/attache', 'an address as postgres://user:password@127.0.0.1:5432/attache'],
    ['USER_QUESTIONS_PER_MINUTE', '0', 'a whole number from 1 to 99999'],
    ['CHANNEL_QUESTIONS_PER_MINUTE', '-3', 'a whole number from 1 to 99999'],
    ['TIME_ZONE', 'Mars/Base', 'a time zone as Pacific/Auckland'],
    ['MODEL_USE', 'sometimes', 'one of off, drafts, unsure, always'],
    ['MODEL_URL', 'localhost', 'an address as http://127.0.0.1:11434/v1, with nothing secret in it'],
    ['MODEL_NAME', 'my model', 'the name by which the server knows the model, as qwen3:8b'],
    ['MODEL_SECONDS', '0', 'seconds from 1 to 300'],
    ['MODEL_SECONDS', '301', 'seconds from 1 to 300'],
    ['MODEL_QUESTIONS_PER_DAY', '-1', 'a whole number from 0 to 999999999'],
    ['MODEL_TOKENS_PER_DAY', '1e6', 'a whole number from 0 to 999999999'],
    ['LOG_LEVEL', 'loud', 'one of trace, debug, info, warn, error, fatal, silent'],
  ])('are named with what is expected and the value: %s=%s', (name, value, expected) => {
    expect(refusal({ [name]: value })).toContain(`${name}: expected ${expected}, got "${value}"`);
  });

  test('are all told at once', () => {
    const message = refusal({ LOG_LEVEL: 'loud', TIME_ZONE: 'Mars', DISCORD_GUILD_ID: 'x' });
    expect(message.split('\n')).toHaveLength(4);
  });

  test('do not show a secret', () => {
    const message = refusal({ DISCORD_TOKEN: 'my-secret-token' });
    expect(message).toContain('three parts joined by dots, got a secret of 15 characters');
    expect(message).not.toContain('my-secret-token');
  });

  test.each(['DISCORD_PUBLIC_KEY', 'DISCORD_GUILD_ID', 'ANSWER_CHANNELS', 'PORT'])(
    'do not show a token that was written behind %s',
    (name) => {
      const token = `${'a'.repeat(24)}.abcdef.${'b'.repeat(27)}`;
      const message = refusal({ [name]: token });
      expect(message).toContain(name);
      expect(message).not.toContain(token);
    },
  );

  test.each([
    ['MODEL_KEY', 'a key with spaces'],
    ['MODEL_URL', 'https://me:my-password@models.example/v1'],
    ['MODEL_URL', 'https://models.example/v1?api_key=0123456789'],
    ['MODEL_USE', 'sk-abcdefghijklmnop1234'],
    ['DATABASE_URL', 'mysql://me:my-password@db.example/attache'],
    ['DATABASE_URL', 'me:my-password@db.example/attache'],
  ])('do not show what is secret of an address: %s', (name, secret) => {
    const message = refusal({ [name]: secret });
    expect(message).toContain(`${name}: expected `);
    expect(message).not.toContain(secret);
  });
});

describe('the settings of a model', () => {
  const told = { MODEL_URL: 'http://127.0.0.1:11434/v1/chat/completions', MODEL_NAME: 'qwen3:8b' };

  test('are none where it is off', () => expect(modelOf(read(told))).toBeNull());

  test('are needed where it is to be used', () =>
    expect(() => modelOf(read({ MODEL_USE: 'unsure', MODEL_NAME: 'x' }))).toThrow(/set MODEL_URL and MODEL_NAME/));

  test('say where it is and what it may take', () =>
    expect(modelOf(read({ ...told, MODEL_USE: 'always', MODEL_KEY: 'k', MODEL_SECONDS: '20' }))).toEqual({
      use: 'always',
      model: {
        url: 'http://127.0.0.1:11434/v1',
        name: 'qwen3:8b',
        key: 'k',
        limit: 20_000,
        perDay: { questions: 500, tokens: 1_000_000 },
        spentFile: null,
      },
    }));
});

describe('the settings', () => {
  test.each([
    ['absent', {}],
    ['empty', { KNOWLEDGE_DIR: '', DISCORD_TOKEN: '' }],
    ['blank', { KNOWLEDGE_DIR: '  ', ANSWER_CHANNELS: ' ' }],
  ])('have a default where a variable is %s', (_, env) => {
    expect(read(env)).toEqual({
      KNOWLEDGE_DIR: 'knowledge',
      ANSWER_CHANNELS: [],
      ANSWER_QUIETLY: 'on',
      SOURCE_CHECK: 'on',
      DATABASE_FILE: 'data/settings.sqlite',
      PROXY_APPLICATIONS: [],
      THREAD_FOLLOW_UPS: 'on',
      USER_QUESTIONS_PER_MINUTE: 20,
      CHANNEL_QUESTIONS_PER_MINUTE: 120,
      LOG_LEVEL: 'info',
      MODEL_USE: 'off',
      MODEL_SECONDS: 8,
      MODEL_QUESTIONS_PER_DAY: 500,
      MODEL_TOKENS_PER_DAY: 1_000_000,
    });
  });

  test('come from the variables and pass over others', () => {
    const set = read({
      ANSWER_CHANNELS: '100000000000000001, 100000000000000002,',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/v10/',
      TIME_ZONE: 'Asia/Seoul',
      HOME: '/',
    });
    expect(set).toMatchObject({
      ANSWER_CHANNELS: ['100000000000000001', '100000000000000002'],
      DISCORD_API_URL: 'http://127.0.0.1:8080/api',
      TIME_ZONE: 'Asia/Seoul',
    });
    expect(set).not.toHaveProperty('HOME');
  });
});

describe('what servers have set that set nothing', () => {
  test('is as it was before where nothing is set', () =>
    expect(defaultsOf(read({}))).toEqual({ channels: [], quiet: true, language: null, articles: null, check: true }));

  test('comes from the variables', () => {
    const set = read({
      ANSWER_CHANNELS: '100000000000000001',
      ANSWER_QUIETLY: 'off',
      ANSWER_LANGUAGE: 'ko',
      ANSWER_ARTICLES: 'one, two',
      SOURCE_CHECK: 'off',
    });
    expect(defaultsOf(set)).toEqual({
      channels: ['100000000000000001'],
      quiet: false,
      language: 'ko',
      articles: ['one', 'two'],
      check: false,
    });
  });

  test.each([
    [{}, false],
    [{ ANSWER_CHANNELS: '100000000000000001' }, true],
    [{ MESSAGE_CONTENT: 'on' }, true],
    [{ ANSWER_CHANNELS: '100000000000000001', MESSAGE_CONTENT: 'off' }, false],
  ])('is read in channels where the intent is asked for: %o', (env, reads) =>
    expect(readsContent(read(env as Record<string, string>))).toBe(reads),
  );

  test('is kept in a file, or in a database where one is named', () => {
    expect(databaseOf(read({}))).toEqual({ file: 'data/settings.sqlite' });
    expect(databaseOf(read({ DATABASE_URL: 'postgresql:///attache?host=/run/postgresql' }))).toEqual({
      url: 'postgresql:///attache?host=/run/postgresql',
    });
  });
});

describe('.env.example', () => {
  const example = dotenv.parse(readFileSync('.env.example'));

  test('lists exactly the variables', () =>
    expect(Object.keys(example).sort()).toEqual(Object.keys(Variables.shape).sort()));

  test('holds the defaults', () => expect(read(example)).toEqual(read({})));
});
