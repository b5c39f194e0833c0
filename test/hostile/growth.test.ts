import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { Trial } from './cost.ts';
import { ALL } from './inputs.ts';

const trial = new Trial(loadKnowledge('knowledge'));
/** A machine of a test may be slower than that of the limits. */
const MARGIN = 3;

describe('a text made to be slow', () => {
  test.each([
    ['interjections with commas', `${'so, '.repeat(17)}… z`],
    ['interjections before a sentence', `${'ok '.repeat(22)}the talks are on.`],
    ['interjections alone', 'so '.repeat(45)],
    ['one letter that is written out as eighteen', 'ﷺ'.repeat(4000)],
    ['dots', '.'.repeat(6000)],
    ['fractions', `when ${'1/2/'.repeat(1500)}?`],
    ['a word without end', 'a-1.'.repeat(1500)],
    ['questions in one sentence', `${'what, '.repeat(700)}when is it?`],
    ['Korean words without a space', `${'회담'.repeat(2000)}?`],
    ['Latin words in a Korean question', `언제 ${'who will '.repeat(400)}?`],
    ['Korean question words', `${'누가 회담 '.repeat(60)}?`],
    ['heads of a list without an end', `date${' ,'.repeat(40)} x`],
    ['blank lines', `a${'\n \n'.repeat(1500)}?`],
    ['questions marks', `${'?'.repeat(4000)}z`],
  ])('%s', { timeout: 120_000 }, (recipe, text) => {
    for (const [at, name] of trial.names.entries()) {
      const { ms, limit } = trial.costOf({ text, recipe }, at);
      expect.soft(ms, `${name}, in milliseconds`).toBeLessThan(limit * MARGIN);
    }
  });

  test('any piece, again and again, between others', { timeout: 600_000 }, () => {
    const slow: string[] = [];
    for (let number = 0; number < ALL.length * trial.names.length; number++) {
      const { ms, limit, door, recipe } = trial.cost(number);
      if (ms > limit * MARGIN) slow.push(`${door}, ${recipe}: ${ms.toFixed(0)} ms, and not ${limit.toFixed(0)}`);
    }
    expect(slow).toEqual([]);
  });
});
