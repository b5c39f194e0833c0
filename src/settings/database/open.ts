import { setTimeout as rest } from 'node:timers/promises';
import type { Place, SettingsStore } from '../store.ts';
import { DatabaseStore } from './database-store.ts';
import { faultOf } from './fault.ts';

/** Milliseconds for which a file may be locked: a write takes some ten of them. */
const LOCKED = 2000;

/** The settings in a database, which is made where there is none. @throws DatabaseError */
export async function openStore(place: Place, locked: number = LOCKED): Promise<SettingsStore> {
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw faultOf(place, error);
    }
  };
  const store = await told(async () => DatabaseStore.over(await dialectOf(place, locked)));
  return {
    rows: (server) => told(() => store.rows(server)),
    exchange: (...change) => told(() => store.exchange(...change)),
    close: () => told(() => store.close()),
  };
}

async function dialectOf(place: Place, most: number) {
  if ('url' in place) return (await import('./postgres.ts')).postgresDialect(place.url);
  return (await import('./sqlite.ts')).sqliteDialect(place.file, { most, rest });
}
