import { expect, test } from 'vitest';
import type { Source } from '../../../src/playground/contract.ts';
import { Library } from '../../../src/playground/page/source/library.ts';

const HEADINGS = ['new', 'old', 'oldest'].map((id) => ({ id, title: id }));

/** A library with what it has asked for. */
function library(holding: readonly (string | null)[] = []) {
  const asked: string[] = [];
  let isDown = false;
  const made = new Library(
    {
      article: async (id) => {
        asked.push(id);
        if (isDown) throw new TypeError('nobody listens');
        return { id } as Source;
      },
      holding: async () => holding,
    },
    () => {},
  );
  made.know(HEADINGS);
  const down = (to: boolean) => {
    isDown = to;
  };
  return { library: made, asked, down, ids: () => made.sources.map(({ id }) => id) };
}

test('an article is asked for when it is wanted, once, and the newest stand first', async () => {
  const { library: made, asked, ids } = library();
  expect(asked).toEqual([]);
  await Promise.all(['oldest', 'new', 'oldest'].map((id) => made.want(id)));
  expect(asked).toEqual(['oldest', 'new']);
  expect(ids()).toEqual(['new', 'oldest']);
});

test('of quotes those articles are asked for in which they stand', async () => {
  const { library: made, asked } = library(['old', null, 'old']);
  await made.wantQuoted([]);
  expect(asked).toEqual([]);
  await made.wantQuoted(['a', 'b', 'c']);
  expect(asked).toEqual(['old']);
});

test('what could not be had can be asked for again, and all of it when there are other articles', async () => {
  const { library: made, asked, down, ids } = library();
  down(true);
  await made.want('new');
  expect(ids()).toEqual([]);
  down(false);
  await made.want('new');
  expect(ids()).toEqual(['new']);
  made.know([...HEADINGS]);
  expect(ids()).toEqual([]);
  await made.want('new');
  expect(asked).toEqual(['new', 'new', 'new']);
});
