import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DatabaseError } from '../../src/settings/store.ts';
import { StoreAside } from '../../src/settings/store-aside.ts';

const PLACE = { file: '/somewhere/settings.sqlite' };

/** A thread that does with each call what the code says. */
function aside(code: string): StoreAside {
  const dir = mkdtempSync(path.join(tmpdir(), 'attache-thread-'));
  const file = path.join(dir, 'thread.mjs');
  writeFileSync(
    file,
    `import { parentPort, threadId } from 'node:worker_threads';
     parentPort.on('message', ({ id, method, given }) => { ${code} });`,
  );
  const store = new StoreAside(PLACE, pathToFileURL(file));
  onTestFinished(async () => {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return store;
}

test('what is asked aside is answered, and what fails there is told', async () => {
  const store = aside(`parentPort.postMessage(
    method === 'rows' ? { id, result: [given[0]] } : { id, fault: 'DATABASE_FILE=x failed' })`);
  expect(await Promise.all([store.rows('1'), store.rows('2')])).toEqual([['1'], ['2']]);
  const failure = await store.exchange('1', 'quiet', null, 'true').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DatabaseError);
  expect((failure as Error).message).toBe('DATABASE_FILE=x failed');
});

test('a thread that breaks takes what it was asked with it, and the next is another', async () => {
  const store = aside(`if (given[0] === 'break') throw new Error('broken');
    parentPort.postMessage({ id, result: [threadId] })`);
  const [first] = await store.rows('1');
  const failures = await Promise.allSettled([store.rows('break'), store.rows('waits')]);
  expect(failures.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(failures[0]).toMatchObject({ reason: { message: 'DATABASE_FILE=/somewhere/settings.sqlite failed (Error)' } });
  const [second] = await store.rows('1');
  expect(second).not.toEqual(first);
});

test('one that does not answer is given up; an answer that came while all else stood still is heard', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const silent = aside('')
    .rows(null)
    .catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(10_500);
  await vi.advanceTimersByTimeAsync(600);
  expect(await silent).toBe('DATABASE_FILE=/somewhere/settings.sqlite does not answer');
  const slow = aside('parentPort.postMessage({ id, result: [] })').rows(null);
  vi.advanceTimersByTime(10_500);
  expect(await slow).toEqual([]);
});
