import { describe, expect, test } from 'vitest';
import { isOfClass, nounClasses, verbClasses } from '../../../src/language/lexicon/classes.ts';
import { isKind } from '../../../src/language/lexicon/hypernyms.ts';

describe('a kind of', () => {
  test.each([
    ['city', 'hotel'],
    ['hotel', 'inn'],
    ['strike', 'city'],
    ['table', 'animal'],
    ['week', 'person'],
    ['blorp', 'animal'],
    ['dog', 'blorp'],
  ])('%s is no %s', (noun, kind) => {
    expect(isKind(noun, kind)).toBe(0);
  });

  test.each([
    ['inn', 'hotel'],
    ['hotel', 'building'],
    ['dog', 'animal'],
    ['soldier', 'person'],
    ['company', 'organization'],
    ['hotel', 'hotel'],
  ])('%s is a %s', (noun, kind) => {
    expect(isKind(noun, kind)).toBeGreaterThan(0.7);
  });
});

describe('the class of a noun', () => {
  test.each([
    ['minister', 'place'],
    ['hotel', 'person'],
    ['week', 'place'],
    ['price', 'person'],
    ['union', 'time'],
    ['city', 'amount'],
    ['blorp', 'person'],
  ] as const)('%s is no %s', (noun, wanted) => {
    expect(isOfClass(noun, wanted)).toBeLessThan(0.15);
  });

  test.each([
    ['minister', 'person'],
    ['person', 'person'],
    ['spokesman', 'person'],
    ['city', 'place'],
    ['airport', 'place'],
    ['week', 'time'],
    ['million', 'amount'],
    ['union', 'organization'],
    ['meeting', 'event'],
  ] as const)('%s is a %s', (noun, wanted) => {
    expect(isOfClass(noun, wanted)).toBeGreaterThan(0.7);
  });

  test('shares make one, the largest first', () => {
    const classes = nounClasses('office');
    expect(classes.map((each) => each.class)).toEqual(['artifact', 'group', 'act']);
    expect(classes.reduce((sum, each) => sum + each.weight, 0)).toBeCloseTo(1, 9);
  });
});

test.each([
  ['say', 'communication'],
  ['announce', 'communication'],
  ['go', 'motion'],
  ['increase', 'change'],
  ['buy', 'possession'],
])('%s is a verb of %s', (verb, wanted) => {
  expect(verbClasses(verb)[0]?.class).toBe(wanted);
});
