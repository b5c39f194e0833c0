import { rmdirSync, statSync } from 'node:fs';
import { type Dialect, SqliteDialect } from 'kysely';
import sqlite from 'node-sqlite3-wasm';

/** How long the file may be locked by others. */
export interface Patience {
  /** Milliseconds after which what locks it is taken to have been killed. */
  readonly most: number;
  readonly rest: (milliseconds: number) => Promise<unknown>;
}

/** Milliseconds after which a file that others have open is tried again. */
const LOOK = 15;

/**
 * A file of SQLite, which is the caller's alone until it is closed. A write-ahead log, since after a kill a rollback
 * journal would be left as it is: this build takes its own lock for that of another program. FULL writes each change to
 * the disk before it is told.
 */
const OPENING = 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL';

export async function sqliteDialect(file: string, { most, rest }: Patience): Promise<Dialect> {
  const since = Date.now();
  for (;;) {
    releaseIfKilled(`${file}.lock`, most);
    try {
      return dialectOver(opened(file));
    } catch (error) {
      if (!/locked/.test(String(error)) || Date.now() - since > 2 * most) throw error;
      await rest(LOOK);
    }
  }
}

function opened(file: string): sqlite.Database {
  const database = new sqlite.Database(file);
  try {
    database.exec(OPENING);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function dialectOver(database: sqlite.Database): Dialect {
  const all = (sql: string, values: readonly unknown[]) => database.all(sql, values as sqlite.JSValue[]);
  return new SqliteDialect({
    database: {
      prepare: (sql) => ({
        // What returns no rows returns none of them.
        reader: true,
        all: (values) => all(sql, values),
        run: (values) => database.run(sql, values as sqlite.JSValue[]),
        iterate: (values) => all(sql, values).values(),
      }),
      close: () => database.close(),
    },
  });
}

/** The file is locked by a folder, for as long as it is open; a program that is killed meanwhile leaves it. */
function releaseIfKilled(lock: string, most: number): void {
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (made !== undefined && Date.now() - made >= most) rmdirSync(lock);
}
