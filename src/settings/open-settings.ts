import { isThere } from './database/writable.ts';
import { KeptSettings } from './kept-settings.ts';
import type { ServerSettings } from './server-settings.ts';
import type { Place } from './store.ts';
import { StoreAside } from './store-aside.ts';
import { chosenBy } from './stored.ts';

/**
 * The settings as they are kept. A file that is not there yet is not opened before something is set.
 * @param thread the bundle of store-thread.ts
 * @throws DatabaseError where they can be neither read nor kept
 */
export async function openSettings(place: Place, defaults: ServerSettings, thread: URL): Promise<KeptSettings> {
  const isEmpty = 'file' in place && !isThere(place.file);
  const store = new StoreAside(place, thread);
  return new KeptSettings(defaults, store, isEmpty ? new Map() : chosenBy(await store.rows(null)));
}

/** Reads anew every so many milliseconds what other copies of the program have set; returns what ends it. */
export function keepCurrent(settings: KeptSettings, every: number, onFault: (error: unknown) => void): () => void {
  let failed = false;
  const timer = setInterval(async () => {
    try {
      await settings.renew();
      failed = false;
    } catch (error) {
      if (!failed) onFault(error);
      failed = true;
    }
  }, every).unref();
  return () => clearInterval(timer);
}
