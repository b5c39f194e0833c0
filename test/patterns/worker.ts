import { parentPort } from 'node:worker_threads';
import { growthOf } from './growth.ts';
import type { Pattern } from './pattern.ts';

/** Decides one pattern after another, apart from the thread that asks. */
parentPort?.on('message', (pattern: Pattern) => parentPort?.postMessage(growthOf(pattern)));
