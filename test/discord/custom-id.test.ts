import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customId, readCustomId } from '../../src/discord/custom-id.ts';

const USER = '100000000000000001';

describe('an id that is not of this version', () => {
  test.each([
    '',
    'v1',
    'v2:sources:0',
    'v1:sources',
    'v1:sources:-1',
    'v1:sources:0:0',
    'v1:dismiss:me',
    `v1:choose:nonsense::${USER}`,
    `v1:choose:who:nonsense:${USER}`,
    'v1:context:open:short:0:1:0',
    'v1:brief:AAAAAAAA:1e3',
    'v1:__proto__:x',
    `v1:follow:${'x'.repeat(91)}`,
    'v1:more:-:-:9999:x',
    'v1:follow',
    'v1:follow:',
  ])('%s is nothing', (id) => expect(readCustomId(id)).toBeNull());

  test('whatever it may be, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (id) => {
        readCustomId(id);
        readCustomId(`v1:${id}`);
      }),
    );
  });
});

describe('an id of ours', () => {
  test.each([
    [['context', 'open', 'AAAA-_aa', 10, 20, 0]],
    [['related', 'turn', 'AAAA-_aa', 3]],
    [['brief', 'AAAA-_aa', 1]],
    [['sources', 0]],
    [['fact']],
    [['follow', 'Who: when, where?\nAnd then: why?']],
    [['dismiss', USER]],
  ])('%o comes back', (parts) => expect(readCustomId(customId(...parts))).toEqual(parts));

  test('comes back with lists and gaps', () => {
    expect(readCustomId(customId('choose', 'what', ['agenda', 'outcome'], USER))).toEqual([
      'choose',
      'what',
      ['agenda', 'outcome'],
      USER,
    ]);
    expect(readCustomId(customId('more', null, 'AAAAAAAA', 90, 'talks: who, when'))).toEqual([
      'more',
      null,
      'AAAAAAAA',
      0.9,
      'talks: who, when',
    ]);
  });

  test('is cut to 100 characters and splits no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (matched) => {
        const id = customId('more', null, null, 0, matched);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(id).not.toMatch(/\p{Cs}/u);
        expect(readCustomId(id)?.[0]).toBe('more');
      }),
    );
  });
});
