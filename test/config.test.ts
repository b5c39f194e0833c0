import { readFileSync } from 'node:fs';
import dotenv from 'dotenv';
import { describe, expect, test } from 'vitest';
import { ConfigError, readSettings, Variables } from '../src/config.ts';

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
    ['USER_QUESTIONS_PER_MINUTE', '0', 'a whole number from 1 to 99999'],
    ['CHANNEL_QUESTIONS_PER_MINUTE', '-3', 'a whole number from 1 to 99999'],
    ['TIME_ZONE', 'Mars/Base', 'a time zone as Pacific/Auckland'],
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
      PROXY_APPLICATIONS: [],
      THREAD_FOLLOW_UPS: 'on',
      USER_QUESTIONS_PER_MINUTE: 20,
      CHANNEL_QUESTIONS_PER_MINUTE: 120,
      LOG_LEVEL: 'info',
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

describe('.env.example', () => {
  const example = dotenv.parse(readFileSync('.env.example'));

  test('lists exactly the variables', () =>
    expect(Object.keys(example).sort()).toEqual(Object.keys(Variables.shape).sort()));

  test('holds the defaults', () => expect(read(example)).toEqual(read({})));
});
