import { watch } from 'node:fs';

/**
 * Tells of every change of a file or folder below a folder; returns what ends it. `onFault`: what can be told no more,
 * as when the folder itself is gone.
 */
export function watchFolder(dir: string, changed: () => void, onFault: (error: unknown) => void): () => void {
  const watcher = watch(dir, { recursive: true }, changed);
  watcher.on('error', onFault);
  return () => watcher.close();
}
