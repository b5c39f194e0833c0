import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { commandsJson } from '../../../src/discord/registration/command-json.ts';
import { missing, readLine } from '../../../src/playground/page/composer/command-line.ts';
import { commandsFitting, slashCommands } from '../../../src/playground/page/composer/commands.ts';

const COMMANDS = slashCommands(commandsJson(commands, 'guild'));

describe('a line that is sent', () => {
  test.each(['', 'who', 'a /who', '/', '/ who', '//', '/a/b', ' '])('%j is text', (text) => {
    expect(readLine(text, COMMANDS)).toEqual({ type: 'text' });
  });

  test.each([
    ['/whom', 'whom'],
    ['/nobody about: x', 'nobody'],
    ['/check', 'check'],
  ])('%s is no command', (text, name) => {
    expect(readLine(text, COMMANDS)).toEqual({ type: 'unknown', name });
  });

  test.each([
    ['/who', 'who', {}],
    ['/WHO ', 'who', {}],
    ['/who the talks', 'who', { about: 'the talks' }],
    ['/who about: the talks', 'who', { about: 'the talks' }],
    ['/who about:the talks private:true', 'who', { about: 'the talks', private: true }],
    ['/who private: true the talks', 'who', { private: false }],
    ['/who the talks private: no', 'who', { about: 'the talks', private: false }],
    ['/who about: ratio 2:1 at 9:30', 'who', { about: 'ratio 2:1 at 9:30' }],
    ['/who unknown: x', 'who', { about: 'unknown: x' }],
    ['/who about:', 'who', {}],
    ['/누가 회담', 'who', { about: '회담' }],
    ['/누가 대상: 회담 비공개: 예', 'who', { about: '회담', private: true }],
    ['/help me', 'help', {}],
  ])('%s', (text, name, values) => {
    expect(readLine(text, COMMANDS)).toMatchObject({ type: 'command', command: { name }, values });
    const line = readLine(text, COMMANDS);
    expect(line.type === 'command' && line.values).toEqual(values);
  });

  test.each([
    ['/how', 'about'],
    ['/how about: ', 'about'],
    ['/how many', undefined],
    ['/who', undefined],
  ])('%s lacks %s', (text, name) => {
    const line = readLine(text, COMMANDS);
    expect(line.type === 'command' && missing(line.command, line.values)?.name).toBe(name);
  });
});

describe('commands that fit what is typed', () => {
  const names = (typed: string, locale: 'en' | 'ko') =>
    commandsFitting(COMMANDS, typed, locale).map(({ name }) => name);

  test('what is done from a message is not among them', () => {
    expect(names('', 'en')).toEqual(commands.map(({ texts }) => texts.en.name));
  });

  test.each([
    ['zzz', 'en', []],
    ['who', 'en', ['who']],
    ['WHE', 'en', ['when', 'where']],
    ['ow', 'en', ['how']],
    ['누', 'ko', ['who']],
    ['누', 'en', []],
    ['who', 'ko', ['who']],
  ] as const)('%s in %s', (typed, locale, expected) => {
    expect(names(typed, locale)).toEqual(expected);
  });

  test('those that begin with it stand before those that have it elsewhere', () => {
    const [first, ...rest] = names('h', 'en');
    expect([first, rest.includes('who')]).toEqual(['how', true]);
  });
});
