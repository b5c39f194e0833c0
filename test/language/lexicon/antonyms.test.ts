import { describe, expect, test } from 'vitest';
import { antonymy } from '../../../src/language/lexicon/antonyms.ts';
import { word } from './words.ts';

describe('no opposites', () => {
  test.each([
    ['support/v', 'back/v'],
    ['support/v', 'support/v'],
    ['confirm/v', 'verify/v'],
    ['reject/v', 'refuse/v'],
    ['meet/v', 'send/v'],
    ['large/a', 'huge/a'],
    ['arrive/v', 'go/v'],
    ['troop/n', 'price/n'],
  ])('%s and %s', (a, b) => {
    expect(antonymy(word(a), word(b))).toEqual({ kind: 'none', weight: 0, distance: 0 });
  });
});

describe('opposites', () => {
  test.each([
    ['increase/v', 'decrease/v'],
    ['accept/v', 'reject/v'],
    ['support/v', 'oppose/v'],
    ['back/v', 'oppose/v'],
    ['open/v', 'close/v'],
    ['agree/v', 'disagree/v'],
    ['confirm/v', 'deny/v'],
    ['win/v', 'lose/v'],
    ['hot/a', 'cold/a'],
    ['victory/n', 'defeat/n'],
    // Satellites of opposed adjectives, kinds of opposed verbs.
    ['huge/a', 'tiny/a'],
    ['soar/v', 'fall/v'],
    // By derivation.
    ['increase/v', 'decrease/n'],
    ['approval/n', 'rejection/n'],
    ['support/n', 'opposition/n'],
    ['denial/n', 'confirm/v'],
  ])('%s and %s', (a, b) => {
    const found = antonymy(word(a), word(b));
    expect(found.kind).toBe('antonym');
    expect(found.weight).toBeGreaterThan(0.3);
  });
});
