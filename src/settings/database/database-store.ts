import { type Dialect, Kysely, Migrator } from 'kysely';
import type { Row, SettingsStore } from '../store.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Tables } from './tables.ts';

/** Settings in a database, whichever it is. Each exchange is one statement, and so done or not done. */
export class DatabaseStore implements SettingsStore {
  private readonly database: Kysely<Tables>;

  private constructor(database: Kysely<Tables>) {
    this.database = database;
  }

  /** With tables as this version has them. */
  static async over(dialect: Dialect): Promise<DatabaseStore> {
    const database = new Kysely<Tables>({ dialect });
    try {
      const provider = { getMigrations: async () => ({ ...MIGRATIONS }) };
      const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
      if (error) throw error;
    } catch (error) {
      await database.destroy();
      throw error;
    }
    return new DatabaseStore(database);
  }

  rows(server: string | null): Promise<Row[]> {
    const all = this.database.selectFrom('server_settings').selectAll().orderBy('server').orderBy('setting');
    return (server === null ? all : all.where('server', '=', server)).execute();
  }

  async exchange(server: string, setting: string, before: string | null, after: string | null): Promise<boolean> {
    return (await this.statement({ server, setting }, before, after).execute()).length > 0;
  }

  close(): Promise<void> {
    return this.database.destroy();
  }

  private statement(key: Pick<Row, 'server' | 'setting'>, before: string | null, after: string | null) {
    const { database } = this;
    if (before === null) {
      const row = { ...key, value: after ?? '' };
      const insert = database.insertInto('server_settings').values(row);
      return insert.onConflict((conflict) => conflict.doNothing()).returning('server');
    }
    const of = { ...key, value: before };
    return after === null
      ? database
          .deleteFrom('server_settings')
          .where((where) => where.and(of))
          .returning('server')
      : database
          .updateTable('server_settings')
          .set({ value: after })
          .where((where) => where.and(of))
          .returning('server');
  }
}
