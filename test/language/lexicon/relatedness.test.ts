import { describe, expect, test } from 'vitest';
import { relation } from '../../../src/language/lexicon/relatedness.ts';
import { word } from './words.ts';

const related = (a: string, b: string) => relation(word(a), word(b));

describe('words that have nothing to do with each other', () => {
  test.each([
    ['game/n', 'confirm/v'],
    ['seem/v', 'publish/v'],
    ['city/n', 'meeting/n'],
    ['bank/n', 'river/n'],
    ['price/n', 'soldier/n'],
    ['send/v', 'agree/v'],
    ['say/v', 'build/v'],
    ['take/v', 'make/v'],
    ['know/v', 'confirm/v'],
    ['fall/v', 'autumn/n'],
  ])('%s and %s', (a, b) => {
    expect(related(a, b)).toEqual({ kind: 'none', weight: 0, distance: 0 });
  });
});

describe('words that hardly have: a rare sense or a common ancestor far up weighs little', () => {
  test.each([
    ['company/n', 'country/n'],
    ['give/v', 'build/v'],
    ['meet/v', 'fill/v'],
    ['minister/n', 'teacher/n'],
    ['dispatch/v', 'kill/v'],
    ['get/v', 'arrest/v'],
  ])('%s and %s', (a, b) => {
    expect(related(a, b).weight).toBeLessThan(0.35);
  });
});

describe('words that are unknown', () => {
  test('are the same as themselves and nothing to others', () => {
    expect(related('blorp/n', 'blorp/n').kind).toBe('same');
    expect(related('blorp/n', 'meeting/n')).toEqual({ kind: 'none', weight: 0, distance: 0 });
  });

  test('a word of a closed class is in no lexicon', () => {
    expect(relation({ lemma: 'in', upos: 'ADP' }, { lemma: 'inside', upos: 'ADP' }).kind).toBe('none');
  });
});

describe('what the second word is to the first', () => {
  test.each([
    ['say/v', 'state/v', 'synonym', 0.8],
    ['buy/v', 'purchase/v', 'synonym', 0.9],
    ['begin/v', 'start/v', 'synonym', 0.8],
    ['accord/n', 'agreement/n', 'synonym', 0.5],
    ['cancel/v', 'call off/v', 'synonym', 0.9],
    ['ceasefire/n', 'truce/n', 'synonym', 0.9],
    ['negotiation/n', 'talk/n/talks', 'synonym', 0.9],
    ['meet/v', 'meeting/n', 'derived', 0.8],
    ['deploy/v', 'deployment/n', 'derived', 0.9],
    ['rule/v', 'ruling/n', 'derived', 0.9],
    ['decide/v', 'decision/n', 'derived', 0.9],
    ['attend/v', 'attendance/n', 'derived', 0.8],
    ['visit/v', 'visit/n', 'derived', 0.8],
    ['diplomatic/a', 'diplomacy/n', 'derived', 0.9],
    ['quickly/r', 'quick/a', 'derived', 0.9],
    ['refuse/v', 'rejection/n', 'derived', 0.5],
    ['negotiator/n', 'negotiation/n', 'derived', 0.5],
    ['troop/n/troops', 'soldier/n', 'derived', 0.4],
    ['dispatch/v', 'send/v', 'hypernym', 0.4],
    ['summit/n', 'meeting/n', 'hypernym', 0.4],
    ['ship/n', 'vessel/n', 'hypernym', 0.7],
    ['worker/n', 'employee/n', 'hyponym', 0.7],
    ['kill/v', 'murder/v', 'hyponym', 0.7],
    ['kill/v', 'die/v', 'entailed', 0.6],
    ['die/v', 'kill/v', 'entailing', 0.6],
    ['envoy/n', 'ambassador/n', 'sibling', 0.4],
    ['city/n', 'town/n', 'sibling', 0.4],
    ['oppose/v', 'support/v', 'antonym', 1],
    ['north/n', 'north/n', 'same', 1],
  ] as const)('%s, %s: %s', (a, b, kind, least) => {
    const found = related(a, b);
    expect(found.kind).toBe(kind);
    expect(found.weight).toBeGreaterThanOrEqual(least);
  });
});

test('a frequent sense weighs more than a rare one', () => {
  expect(related('buy/v', 'purchase/v').weight).toBeGreaterThan(related('buy/v', 'bribe/v').weight * 2);
});
