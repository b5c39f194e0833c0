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
  // A connection that breaks is made anew when something is asked; whoever asks meanwhile is told by what he asked.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  return new PostgresDialect({ pool });
}
