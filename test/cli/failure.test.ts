import { PassThrough } from 'node:stream';
import { parseArgs } from 'node:util';
import { describe, expect, test } from 'vitest';
import { tell, UsageError } from '../../src/cli/failure.ts';
import { ConfigError } from '../../src/config.ts';
import { KnowledgeError } from '../../src/knowledge/problem.ts';

function told(error: unknown) {
  const stderr = new PassThrough();
  const status = tell(error, stderr, 'usage: it');
  return { status, text: String(stderr.read() ?? '') };
}

describe('a failure that the user can mend', () => {
  test('a bad argument shows the usage and is status 2', () => {
    expect(told(new UsageError('--now: no'))).toEqual({ status: 2, text: '--now: no\n\nusage: it\n' });
  });

  test('so does an option that does not exist', () => {
    let error: unknown;
    try {
      parseArgs({ args: ['--what'] });
    } catch (thrown) {
      error = thrown;
    }
    expect(told(error)).toMatchObject({ status: 2, text: expect.stringMatching(/'--what'.*\n\nusage: it\n$/s) });
  });

  test('broken knowledge is told whole and is status 1', () => {
    const problem = { file: 'a/facts.yaml', line: 3, message: 'unknown field', remedy: 'remove it' };
    const { status, text } = told(new KnowledgeError([problem, { ...problem, line: 5 }]));
    expect(status).toBe(1);
    expect(text).toContain('a/facts.yaml:3: unknown field; remove it\na/facts.yaml:5: unknown field; remove it\n');
    expect(text).not.toContain('usage');
  });

  test('so is a setting that does not fit', () =>
    expect(told(new ConfigError('no'))).toEqual({ status: 1, text: 'no\n' }));
});

test('a fault of the program is thrown on', () => {
  const fault = new TypeError('x is not a function');
  expect(() => told(fault)).toThrow(fault);
});
