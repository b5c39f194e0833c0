import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Growth } from './growth.ts';
import type { Pattern } from './pattern.ts';

const MEGABYTES = 1000;

/** How each pattern grows, decided on all processors. */
export async function growthsOf(patterns: readonly Pattern[], worker: URL): Promise<ReadonlyMap<Pattern, Growth>> {
  const growths = new Map<Pattern, Growth>();
  const waiting = [...patterns];
  const work = async () => {
    let thread = start(worker);
    for (let pattern = waiting.pop(); pattern; pattern = waiting.pop()) {
      thread.postMessage(pattern);
      try {
        const [growth] = (await once(thread, 'message')) as [Growth];
        growths.set(pattern, growth);
      } catch {
        // It took more memory than there is.
        growths.set(pattern, 'undecided');
        thread = start(worker);
      }
    }
    await thread.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return growths;
}

function start(worker: URL): Worker {
  return new Worker(worker, {
    env: { ...process.env, RECHECK_SYNC_BACKEND: 'pure' },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
}
