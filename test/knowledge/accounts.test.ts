import { describe, expect, test } from 'vitest';
import { ARTICLES, baseOf, type Files, someOf } from '../fixtures/several.ts';

const [TALKS, MOVED, HELD, STRIKE] = [
  '2031-05-12-talks',
  '2031-05-14-talks-moved',
  '2031-05-20-talks-held',
  '2031-05-21-strike',
] as const;

const edited = ({ article, facts }: Files, edits: readonly (readonly [from: string, to: string])[]): Files =>
  edits.reduce(
    (files, [from, to]) => ({ article: files.article.replaceAll(from, to), facts: files.facts.replaceAll(from, to) }),
    {
      article,
      facts,
    },
  );

/** How many articles are found to tell of the announced talks, when another is changed so. */
const told = (other: keyof typeof ARTICLES, ...edits: readonly (readonly [string, string])[]) =>
  baseOf({ [TALKS]: ARTICLES[TALKS], [other]: edited(ARTICLES[other], edits) }).accountsOf(`${TALKS}/talks`).length;

/** The held meeting on the announced day, so that nothing has to be told of a move. */
const ON_DAY = ['May 19', 'May 16'] as const;

describe('two articles tell of two events', () => {
  test.each<[what: string, edits: readonly (readonly [string, string])[]]>([
    [
      'of other parties',
      [ON_DAY, ['Iceland', 'Chile'], ['ISL', 'CHL'], ['Una Steen', 'Eva Rojas'], ['Steen', 'Rojas']],
    ],
    [
      'of other people',
      [ON_DAY, ['Ola Berg', 'Liv Dahl'], ['Berg', 'Dahl'], ['Una Steen', 'Eva Holm'], ['Steen', 'Holm']],
    ],
    ['on another day, with no word of a move', []],
    ['in another place', [ON_DAY, ['in Oslo', 'in Molde'], ['name: Oslo', 'name: Molde']]],
    ['of another kind', [ON_DAY, ['kind: meeting', 'kind: deployment']]],
    ['of another format', [ON_DAY, ['kind: meeting', 'kind: meeting\n    format: trilateral']]],
  ])('%s', (_, edits) => expect(told(HELD, ...edits)).toBe(1));

  test('which have nothing to do with each other', () => expect(told(STRIKE)).toBe(1));
});

describe('two articles tell of one event', () => {
  test('where people, place and day are the same', () => expect(told(HELD, ON_DAY)).toBe(2));
  test('where a newer one says that it was moved', () =>
    expect(told(MOVED, ['    updates: 2031-05-12-talks/talks\n', ''], ['in Oslo', 'in Oslo'])).toBe(1));
  test('where an editor says so', () => expect(told(MOVED)).toBe(2));
  test('where the newer was put off and has the place', () =>
    expect(told(HELD, ['and the two signed', 'after it was postponed, and the two signed'])).toBe(2));
});

test('what was scheduled is superseded by the newest account, and by nothing where there is none', () => {
  const base = someOf(TALKS, MOVED, HELD, STRIKE);
  expect(base.accountsOf(`${TALKS}/talks`).map(({ article }) => article)).toEqual([HELD, MOVED, TALKS]);
  expect(base.supersededBy(`${TALKS}/talks`)?.article).toBe(HELD);
  expect(base.supersededBy(`${HELD}/meeting`)).toBeNull();
  expect(base.supersededBy(`${STRIKE}/strike`)).toBeNull();
  expect(someOf(TALKS).supersededBy(`${TALKS}/talks`)).toBeNull();
});
