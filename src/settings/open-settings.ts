import { isThere } from './database/writable.ts';
import { KeptSettings } from './kept-settings.ts';
import type { ServerSettings } from './server-settings.ts';
import type { Place } from './store.ts';
import { StoreAside } from './store-aside.ts';

/**
 * The settings as they are kept; `read` resolves when those are in force that were kept before. A file that is not there
 * yet is not opened before something is set.
 * @param thread the bundle of store-thread.ts
 * @throws DatabaseError where nothing can be kept, at once or by `read`
 */
export function openSettings(
  place: Place,
  defaults: ServerSettings,
  thread: URL,
): { readonly settings: KeptSettings; readonly read: Promise<void> } {
  const isNew = 'file' in place && !isThere(place.file);
  const settings = new KeptSettings(defaults, new StoreAside(place, thread));
  return { settings, read: isNew ? Promise.resolve() : settings.renew() };
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
