import { Worker } from 'node:worker_threads';
import type { ArticleFolder } from './article-folders.ts';
import type { FolderFound } from './folder-at.ts';

/** Reads folders. */
export type ReadFolders = (folders: readonly ArticleFolder[]) => Promise<FolderFound[]>;

/**
 * Reads folders in a thread of its own, which is there for as long as it takes, so that whoever answers meanwhile is not
 * kept waiting. `thread` is the bundle of reading-thread.ts. One folder is sent for at a time: many at once would come
 * back at once.
 */
export function readAside(thread: URL): ReadFolders {
  return async (folders) => {
    if (folders.length === 0) return [];
    const worker = new Worker(thread);
    try {
      const found: FolderFound[] = [];
      for (const folder of folders) found.push(await asked(worker, folder));
      return found;
    } finally {
      await worker.terminate();
    }
  };
}

function asked(worker: Worker, folder: ArticleFolder): Promise<FolderFound> {
  return new Promise((found, failed) => {
    const settled = () => worker.removeAllListeners();
    worker.once('message', (message: FolderFound) => {
      settled();
      found(message);
    });
    worker.once('error', (error) => {
      settled();
      failed(error);
    });
    worker.once('exit', (code) => {
      settled();
      failed(new Error(`the thread that reads articles ended with ${code} at ${folder.path}`));
    });
    worker.postMessage(folder);
  });
}
