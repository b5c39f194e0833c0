import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Place } from '../../src/settings/store.ts';
import { type Postgres, postgresPrograms, startPostgres } from '../support/postgres/postgres.ts';

const programs = postgresPrograms();

/** Says the same of a file and of a server of PostgreSQL; `place` makes a database that is empty. */
export function describeEach(what: string, say: (place: () => Place, postgres: () => Postgres | null) => void): void {
  describe(`${what}: SQLite`, () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'attache-settings-'));
    let made = 0;
    afterAll(() => rmSync(dir, { recursive: true, force: true }));
    say(
      () => ({ file: path.join(dir, String(++made), 'settings.sqlite') }),
      () => null,
    );
  });
  // Where everything has to hold its absence is a failure; elsewhere the part is left out.
  test.runIf(programs === null && process.env.CI !== undefined)('PostgreSQL is installed', () => {
    throw new Error('the package postgresql is not installed; .ci/run installs it');
  });
  describe.skipIf(programs === null)(`${what}: PostgreSQL (skipped without the package postgresql)`, () => {
    let postgres: Postgres;
    beforeAll(async () => {
      postgres = await startPostgres(programs ?? '');
    }, 30_000);
    afterAll(() => postgres?.end());
    say(
      () => ({ url: postgres.empty() }),
      () => postgres,
    );
  });
}
