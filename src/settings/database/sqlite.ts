import { rmdirSync, statSync } from 'node:fs';
import { type Dialect, SqliteDialect } from 'kysely';
import sqlite from 'node-sqlite3-wasm';

/** How long another program may hold the file at a time. */
export interface Patience {
  /** Milliseconds after which what holds it is taken to have been killed. */
  readonly most: number;
  readonly rest: (milliseconds: number) => Promise<unknown>;
}

/**
 * A file of SQLite. A change is on the disk when it is done, also where the power fails: EXTRA writes the folder too,
 * from which the journal goes.
 */
export async function sqliteDialect(file: string, patience: Patience): Promise<Dialect> {
  await unlocked(`${file}.lock`, patience);
  const database = new sqlite.Database(file);
  database.exec(`PRAGMA busy_timeout = ${patience.most}; PRAGMA synchronous = EXTRA`);
  return new SqliteDialect({
    database: {
      prepare: (sql) => ({
        // What returns no rows returns none of them.
        reader: true,
        all: (values) => database.all(sql, values as sqlite.JSValue[]),
        run: (values) => database.run(sql, values as sqlite.JSValue[]),
        iterate: (values) => database.all(sql, values as sqlite.JSValue[]).values(),
      }),
      close: () => database.close(),
    },
  });
}

/** The file is locked by a folder, for some milliseconds at a time; a program that is killed in these leaves it. */
async function unlocked(lock: string, { most, rest }: Patience): Promise<void> {
  for (;;) {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (made === undefined) return;
    const left = made + most - Date.now();
    if (left <= 0) return rmdirSync(lock);
    await rest(left);
  }
}
