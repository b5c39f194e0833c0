import type { Kysely, Migration } from 'kysely';

/**
 * How the tables came to be, in the order of their names; none is ever changed. SQLite notes one only after it is done,
 * so that each has to bear being done again.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-server-settings': {
    up: (database: Kysely<unknown>) =>
      database.schema
        .createTable('server_settings')
        .ifNotExists()
        .addColumn('server', 'text', (column) => column.notNull())
        .addColumn('setting', 'text', (column) => column.notNull())
        .addColumn('value', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('server_settings_key', ['server', 'setting'])
        .execute(),
  },
};
