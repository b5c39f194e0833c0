import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/settings/database/open.ts';
import { isThere } from '../../src/settings/database/writable.ts';
import { KeptSettings } from '../../src/settings/kept-settings.ts';
import { UNSET } from '../../src/settings/server-settings.ts';
import { DatabaseError, type Place } from '../../src/settings/store.ts';
import { chosenBy } from '../../src/settings/stored.ts';
import { killedAfter } from './killed-after.ts';
import { describeEach } from './places.ts';

const [A, B] = ['100000000000000001', '100000000000000002'] as const;

const KILLS = 3;

async function opened(place: Place) {
  if ('file' in place) isThere(place.file);
  const store = openStore(place);
  onTestFinished(() => store.close().catch(() => {}));
  return store;
}

/** The settings as the next start of the program would read them. */
async function kept(place: Place) {
  const store = await opened(place);
  return new KeptSettings(UNSET, store, chosenBy(await store.rows(null)));
}

describeEach('what servers set', (newPlace, postgres) => {
  test('is there at the next start, each server for itself', async () => {
    const place = newPlace();
    const first = await kept(place);
    await first.change(A, 'channels', (before) => [...before, '1']);
    await first.change(A, 'language', () => 'ko');
    await first.change(B, 'quiet', () => false);
    await first.change(B, 'articles', () => ['one', 'two']);
    await first.change(B, 'check', () => false);
    await first.change(B, 'check', () => undefined);
    await first.close();
    const next = await kept(place);
    expect(next.of(A)).toEqual({ ...UNSET, channels: ['1'], language: 'ko' });
    expect(next.chosenIn(A)).toEqual({ channels: ['1'], language: 'ko' });
    expect(next.of(B)).toEqual({ ...UNSET, quiet: false, articles: ['one', 'two'] });
    expect(next.of(null)).toEqual(UNSET);
    expect(next.choices()).toEqual([['one', 'two']]);
    await next.reset(B);
    expect(next.chosenIn(B)).toEqual({});
    await next.close();
    expect((await kept(place)).of(B)).toEqual(UNSET);
  });

  test('may be the very default, and stays so when that changes', async () => {
    const place = newPlace();
    const first = await kept(place);
    await first.change(A, 'language', () => null);
    await first.close();
    const store = await opened(place);
    const next = new KeptSettings({ ...UNSET, language: 'ko' }, store, chosenBy(await store.rows(null)));
    expect([next.of(A).language, next.of(B).language]).toEqual([null, 'ko']);
  });

  test('is not lost where two set the same at once, in one program or in two', async () => {
    const place = newPlace();
    const both = [await kept(place), await kept(place)];
    const ids = Array.from({ length: 12 }, (_, i) => String(i));
    await Promise.all(ids.map((id, i) => both[i % 2]?.change(A, 'channels', (before) => [...before, id])));
    await both[0]?.renew();
    expect([...(both[0]?.of(A).channels ?? [])].sort()).toEqual([...ids].sort());
  });

  test('is passed over where a newer version set what is not understood', async () => {
    const place = newPlace();
    const store = await opened(place);
    await store.exchange(A, 'mood', null, '"merry"');
    await store.exchange(A, 'quiet', null, 'not JSON');
    await store.exchange(A, 'language', null, '"ko"');
    expect(chosenBy(await store.rows(null))).toEqual(new Map([[A, { language: 'ko' }]]));
  });

  test('is exchanged only for what stands there', async () => {
    const store = await opened(newPlace());
    expect(await store.exchange(A, 'quiet', 'true', 'false')).toBe(false);
    expect(await store.exchange(A, 'quiet', null, 'true')).toBe(true);
    expect(await store.exchange(A, 'quiet', null, 'false')).toBe(false);
    expect(await store.exchange(A, 'quiet', 'true', 'false')).toBe(true);
    expect(await store.exchange(A, 'quiet', 'true', null)).toBe(false);
    expect(await store.rows(A)).toEqual([{ server: A, setting: 'quiet', value: 'false' }]);
    expect(await store.exchange(A, 'quiet', 'false', null)).toBe(true);
    expect(await store.rows(null)).toEqual([]);
  });

  test('is not lost where the program is killed while it writes', { timeout: 30_000 }, async () => {
    const place = newPlace();
    if ('file' in place) isThere(place.file);
    const told: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      told.push(...(await killedAfter(place, A, 1000 * kill, { told: 3 + kill, milliseconds: 5 + 12 * kill })));
      const store = openStore(place, 0);
      const kept =
        chosenBy(await store.rows(A))
          .get(A)
          ?.channels?.map(Number) ?? [];
      await store.close();
      expect(told.filter((each) => !kept.includes(each))).toEqual([]);
      // What was under way when it was killed is kept or not, and there is no more of it than one a kill.
      expect(kept.length - told.length).toBeLessThanOrEqual(kill + 1);
    }
    expect(told.length).toBeGreaterThan(2 * KILLS);
  });

  test('stays as it was while the database fails, which is told without secrets', async () => {
    const place = newPlace();
    const settings = await kept(place);
    await settings.change(A, 'quiet', () => false);
    const server = postgres();
    const file = 'file' in place ? place.file : null;
    const whole = file === null ? null : readFileSync(file);
    if (server) server.stop();
    else if (file) writeFileSync(file, 'no database '.repeat(1000));
    const failure = await settings.change(A, 'quiet', () => true).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DatabaseError);
    expect((failure as Error).message).toMatch(
      server
        ? /^DATABASE_URL=postgres:\/\/attache:…@127\.0\.0\.1:\d+\/postgres cannot be reached \(.+\): start PostgreSQL/
        : /^DATABASE_FILE=.+settings\.sqlite is damaged, or no database \(.*\): put back a copy/,
    );
    expect(settings.of(A).quiet).toBe(false);
    if (server) server.start();
    else if (file && whole) writeFileSync(file, whole);
    await settings.change(A, 'quiet', () => true);
    await settings.renew();
    expect(settings.of(A).quiet).toBe(true);
  });
});

test('a folder, a damaged file and one of a newer version are told', async () => {
  const { file } = filePlace();
  expect(() => isThere(path.dirname(file))).toThrow(/^DATABASE_FILE=.+ is no file that can be opened \(EISDIR\): set/);
  expect(() => isThere('/proc/attache/settings.sqlite')).toThrow(/^DATABASE_FILE=\/proc\/attache\/settings\.sqlite /);
  writeFileSync(file, 'no database '.repeat(1000));
  expect(isThere(file)).toBe(true);
  await expect(openStore({ file }).rows(null)).rejects.toThrow(/is damaged, or no database .*: put back a copy of it/);
  const newer = filePlace();
  await (await opened(newer)).rows(null);
  const database = new sqlite.Database(newer.file);
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  database.run("INSERT INTO kysely_migration VALUES ('999-later', '2030-01-01')");
  database.close();
  await expect(openStore(newer).rows(null)).rejects.toThrow(/is of a newer version: upgrade the bot/);
});

test.each([
  ['postgres://attache@127.0.0.1:1/none', /cannot be reached \(ECONNREFUSED\)/],
  ['postgres://attache:secret-word@nowhere.invalid/none?password=other-word', /names no machine that is known/],
])('%s is told without its secrets', async (url, says) => {
  const failure = await openStore({ url })
    .rows(null)
    .catch((error: Error) => error);
  expect(failure).toBeInstanceOf(DatabaseError);
  expect((failure as Error).message).toMatch(says);
  expect((failure as Error).message).not.toMatch(/secret-word|other-word/);
});

function filePlace() {
  const dir = mkdtempSync(path.join(tmpdir(), 'attache-settings-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return { file: path.join(dir, 'settings.sqlite') };
}

test('a file that another program has open is waited for, and for how long is bounded', async () => {
  const place = filePlace();
  await (await opened(place)).rows(null);
  mkdirSync(`${place.file}.lock`);
  const before = performance.now();
  expect(await openStore(place, 80).rows(null)).toEqual([]);
  expect(performance.now() - before).toBeGreaterThan(40);
  mkdirSync(`${place.file}.lock`);
  // As if it were locked again and again.
  utimesSync(`${place.file}.lock`, Date.now() / 1000 + 60, Date.now() / 1000 + 60);
  const failure = await openStore(place, 80)
    .rows(null)
    .catch((error: Error) => error);
  expect((failure as Error).message).toMatch(/is used by another program .*: end that program/);
});
