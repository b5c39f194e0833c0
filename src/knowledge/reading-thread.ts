import { parentPort } from 'node:worker_threads';
import type { ArticleFolder } from './article-folders.ts';
import { folderAt } from './folder-at.ts';

/** Entry point of a thread: reads each folder that it is sent, and sends back what it found. */
parentPort?.on('message', (folder: ArticleFolder) => parentPort?.postMessage(folderAt(folder)));
