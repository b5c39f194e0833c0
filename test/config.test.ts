import { readFileSync } from 'node:fs';
import dotenv from 'dotenv';
import { describe, expect, test } from 'vitest';
import { ConfigError, readSettings, Variables } from '../src/config.ts';

describe('the settings', () => {
  test.each([
    ['absent', {}],
    ['empty', { KNOWLEDGE_DIR: '' }],
    ['blank', { KNOWLEDGE_DIR: '  ' }],
  ])('have a default where a variable is %s', (_, env) => {
    expect(readSettings(env)).toEqual({ knowledgeDir: 'knowledge' });
  });

  test('come from the variables and pass over others', () => {
    expect(readSettings({ KNOWLEDGE_DIR: 'test/fixtures/knowledge', HOME: '/' }).knowledgeDir).toBe(
      'test/fixtures/knowledge',
    );
  });

  test.each(['nowhere', 'package.json'])('that do not fit are named with what is expected and the value: %s', (dir) => {
    const read = () => readSettings({ KNOWLEDGE_DIR: dir });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(`KNOWLEDGE_DIR: expected a folder of article folders, got "${dir}"`);
  });
});

describe('.env.example', () => {
  const example = dotenv.parse(readFileSync('.env.example'));

  test('lists exactly the variables', () => expect(Object.keys(example)).toEqual(Object.keys(Variables.shape)));

  test('holds the defaults', () => expect(readSettings(example)).toEqual(readSettings({})));
});
