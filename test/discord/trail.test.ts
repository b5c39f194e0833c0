import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCustomId } from '../../src/discord/custom-id.ts';
import { followId, readTrail } from '../../src/discord/trail.ts';

const trailIn = (id: string | null) => {
  const action = id === null ? null : readCustomId(id);
  return action?.[0] === 'follow' ? readTrail(action[1]) : null;
};

describe('a button that would not hold all of a trail is none', () => {
  test.each([
    ['no question', []],
    ['an empty one', [' ']],
    ['one of 90 letters', ['x'.repeat(90)]],
    ['two that together are too long', ['x'.repeat(45), 'x'.repeat(45)]],
  ])('%s', (_, trail) => expect(followId(trail)).toBeNull());
});

describe('a trail comes back from its button', () => {
  test.each([
    ['one question', ['When are the talks?']],
    ['two, with the marks that ids are made of', ['Who: when?', 'v1:follow:x']],
    ['one of 89 letters', ['x'.repeat(89)]],
    ['in another script', ['캐나다와의 회담은 언제인가요?', '어디에서요?']],
  ])('%s', (_, trail) => expect(trailIn(followId(trail))).toEqual(trail));

  test('whatever was asked, with white space folded', () => {
    const question = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(question.filter(Boolean), { minLength: 1, maxLength: 3 }), (trail) => {
        const id = followId(trail);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(trailIn(id)).toEqual(trail);
      }),
    );
  });
});
