import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { UsageError } from '../../src/cli/failure.ts';

describe('the mode', () => {
  test.each([
    [['who?'], 'text', 'who?'],
    [['who', 'is', 'attending?'], 'text', 'who is attending?'],
    [[''], 'text', ''],
    [['--', '--json'], 'text', '--json'],
    [['--json', 'who?'], 'json', 'who?'],
    [['who?', '--json'], 'json', 'who?'],
    [['--batch'], 'batch', ''],
    [['--check', 'it is so'], 'check', 'it is so'],
    [['--check', '--batch'], 'check-batch', ''],
    [[], 'prompt', ''],
    [['-h'], 'help', ''],
    [['--help', '--now', 'soon'], 'help', ''],
  ])('of %j is %s', (argv, mode, question) => expect(readArguments(argv)).toMatchObject({ mode, question }));
});

test('the clock and the folder', () => {
  const { now, knowledge } = readArguments([
    '--now',
    '2024-10-31T09:30-04:00',
    '--knowledge',
    'test/fixtures/knowledge',
  ]);
  expect(now?.toString()).toBe('2024-10-31T09:30:00-04:00[-04:00]');
  expect(knowledge).toBe('test/fixtures/knowledge');
  expect(readArguments(['who?'])).toMatchObject({ now: null, knowledge: null });
});

describe('an argument that cannot be used is named with its value and the remedy', () => {
  test.each([
    [['--now', 'soon', 'q'], '--now: not a date and time: "soon"; write it as 2024-10-31T09:30:00-04:00'],
    [['--now', '', 'q'], '--now: not a date and time: ""'],
    [['--knowledge', 'nowhere', 'q'], '--knowledge: no folder "nowhere": name one that holds article folders'],
    [['--knowledge', 'package.json', 'q'], '--knowledge: no folder "package.json"'],
    [['--json'], '--json needs a question: add one'],
    [['--json', '--batch'], '--json and --batch exclude each other: leave one out'],
    [['--check'], '--check needs a claim: add one'],
    [['--check', '--json', 'it is so'], '--check and --json exclude each other: leave one out'],
    [['--check', '--batch', 'it is so'], '--batch reads its claims from standard input: leave out "it is so"'],
    [['--batch', 'who?'], '--batch reads its questions from standard input: leave out "who?"'],
  ])('%j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(UsageError);
    expect(() => readArguments(argv)).toThrow(message);
  });

  test.each([
    [['--nwo', 'q'], "'--nwo'"],
    [['--now'], "'--now <value>' argument missing"],
    [['--json=yes', 'q'], "'--json' does not take an argument"],
  ])('%j', (argv, message) => expect(() => readArguments(argv)).toThrow(message));
});
