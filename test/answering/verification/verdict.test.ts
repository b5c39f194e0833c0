import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/answering/check.ts';
import { readClock } from '../../../src/cli/now.ts';
import { UNREVIEWED } from '../sentences/lighthouse.ts';

const clock = readClock('2031-05-13T09:00:00+02:00');
const verdict = (claim: string) => [...checkClaims(UNREVIEWED, claim, clock)].map((each) => each.verdict);
const chances = (claim: string) => UNREVIEWED.verify(claim, null)?.verified.chances;

describe('of an article that nobody has reviewed', () => {
  test.each([
    'A ferry takes visitors from Bryggen to the island.',
    'The tower cost 90,000 crowns.',
    'It was built in 1874 by the engineer Jonas Askeland.',
    'Repairs will last four months.',
  ])('what it says is supported: %s', (claim) => expect(verdict(claim)).toEqual(['supported']));

  test.each([
    'Repairs will not last four months.',
    'The tower cost 40,000 crowns.',
    'The old lighthouse of Korvik has never opened to visitors.',
    'The mayor of Oslo has resigned.',
    'Marit Solberg sells tickets on board.',
    'Zebulon Marr built the lighthouse.',
  ])('what it denies or does not say is not: %s', (claim) => expect(verdict(claim)).not.toEqual(['supported']));
});

test('another number of the same rules support out', () =>
  expect(chances('The tower cost 40,000 crowns.')?.supported).toBe(0));

test('what its very predicate denies is ruled out', () =>
  expect(chances('Repairs will not last four months.')?.supported).toBe(0));

test('what is said as it stands is never contradicted', () =>
  expect(chances('A ferry takes visitors from Bryggen to the island.')?.contradicted).toBe(0));

test.each([
  ['Will the repairs last four months?', /^Yes: .*four months/],
  ["The repairs won't last four months, will they?", /^(?!Yes)/],
])('%s', (question, answer) => expect(UNREVIEWED.answer(question, clock).answer.answer).toMatch(answer));
