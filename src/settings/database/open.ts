import { setTimeout as rest } from 'node:timers/promises';
import type { Place, SettingsStore } from '../store.ts';
import { DatabaseStore } from './database-store.ts';
import { faultOf } from './fault.ts';

/** Milliseconds for which a file may be locked: reading and writing take some tens of them. */
const LOCKED = 3000;

/**
 * The settings in a database, which is made where there is none. A file is opened for each thing that is done, since it
 * is locked for as long as it is open; to a server connections are kept.
 */
export function openStore(place: Place, locked: number = LOCKED): SettingsStore {
  let kept: Promise<DatabaseStore> | null = null;
  const isFile = 'file' in place;
  const open = async () => DatabaseStore.over(await dialectOf(place, locked));
  const connected = () => {
    kept ??= open();
    kept.catch(() => {
      kept = null;
    });
    return kept;
  };
  const told = async <T>(work: (store: DatabaseStore) => Promise<T>): Promise<T> => {
    try {
      const store = await (isFile ? open() : connected());
      return await work(store).finally(() => isFile && store.close());
    } catch (error) {
      throw faultOf(place, error);
    }
  };
  return {
    rows: (server) => told((store) => store.rows(server)),
    exchange: (...change) => told((store) => store.exchange(...change)),
    close: async () => (await kept?.catch(() => null))?.close(),
  };
}

async function dialectOf(place: Place, most: number) {
  if ('url' in place) return (await import('./postgres.ts')).postgresDialect(place.url);
  return (await import('./sqlite.ts')).sqliteDialect(place.file, { most, rest });
}
