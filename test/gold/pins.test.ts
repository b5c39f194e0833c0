import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PINNED, pinsNow, worse } from './pins.ts';

describe('worse is', () => {
  test.each([
    ['right', 'wrong'],
    ['right', 'missed'],
    ['missed', 'wrong'],
    ['not-stated', 'supported'],
    ['contradicted', 'supported'],
    ['right', undefined],
  ])('%s become %s', (was, is) => {
    expect(worse({ a: was }, is === undefined ? {} : { a: is })).toHaveLength(1);
    if (is !== undefined) expect(worse({ a: is }, { a: was })).toEqual([]);
  });
});

/** After a change for the better `npm run score -- --pin` writes the verdicts anew. */
test('nothing of the own sets is answered worse than before', () => {
  expect(worse(JSON.parse(readFileSync(PINNED, 'utf8')), pinsNow())).toEqual([]);
}, 300_000);
