import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { likeness } from '../../../src/language/lexicon/similarity.ts';
import { word } from './words.ts';

describe('what is known of two words', () => {
  test('the lexicon and the vectors say it apart', () => {
    const apart = likeness(word('game/n'), word('confirm/v'));
    expect(apart.kind).toBe('none');
    expect(apart.cosine).toBeLessThan(0.3);
    const talks = likeness(word('talk/v'), word('meeting/n'));
    expect(talks.kind).toBe('none');
    expect(talks.cosine).toBeGreaterThan(0.5);
    // Opposites are used alike: no vector tells them apart.
    const sides = likeness(word('oppose/v'), word('support/v'));
    expect(sides.kind).toBe('antonym');
    expect(sides.cosine).toBeGreaterThan(0.5);
  });

  test('a word without a vector', () => {
    expect(likeness(word('blorp/n'), word('meeting/n')).cosine).toBe(0);
    expect(likeness(word('blorp/n'), word('blorp/n')).cosine).toBe(1);
  });
});

test('the lexicon stays small', () => {
  expect(statSync('src/language/lexicon/wordnet.bin').size).toBeLessThan(2.5e6);
});
