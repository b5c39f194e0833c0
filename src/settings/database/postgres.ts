import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

/** Milliseconds; whoever changes a setting waits for it. */
const LIMIT = 4000;

export function postgresDialect(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: LIMIT,
    query_timeout: LIMIT,
    application_name: 'attache',
  });
  // A connection that breaks while nothing is asked is made anew when something is.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}
