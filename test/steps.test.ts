import { expect, test } from 'vitest';
import { atOnce, inSlices, type Steps } from '../src/steps.ts';

/** Work of so many steps, each of which takes as many milliseconds. */
function working(steps: number, milliseconds: number) {
  let time = 0;
  const done: string[] = [];
  function* work(): Steps<string> {
    for (let step = 0; step < steps; step++) {
      time += milliseconds;
      done.push('step');
      yield;
    }
    return 'all';
  }
  const rest = async () => void done.push('rest');
  return { work, done, pace: { slice: 8, now: () => time, rest } };
}

test('long work rests as soon as a slice is over, and comes to the same', async () => {
  const { work, done, pace } = working(10, 3);
  expect(await inSlices(work(), pace)).toBe('all');
  const worked = done.join(' ').split('rest');
  expect(worked).toHaveLength(4);
  for (const slice of worked) expect(slice.match(/step/g)?.length ?? 0).toBeLessThanOrEqual(3);
  expect(done.filter((each) => each === 'step')).toHaveLength(10);
});

test('short work takes no rest, and work that is done at once none at all', async () => {
  const short = working(2, 3);
  expect(await inSlices(short.work(), short.pace)).toBe('all');
  expect(short.done).toEqual(['step', 'step']);
  const long = working(100, 3);
  expect(atOnce(long.work())).toBe('all');
  expect(long.done).not.toContain('rest');
});

test('what goes wrong goes on to whoever asked', async () => {
  function* failing(): Steps<never> {
    yield;
    throw new Error('no');
  }
  await expect(inSlices(failing(), working(0, 0).pace)).rejects.toThrow('no');
});
