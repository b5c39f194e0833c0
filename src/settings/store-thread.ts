import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from './database/open.ts';
import type { Place } from './store.ts';

/** What is asked of the store, and by which number. */
export interface Call {
  readonly id: number;
  readonly method: 'rows' | 'exchange';
  readonly given: readonly unknown[];
}

/** What came of it; `fault` is the message of a `DatabaseError`. */
export type Outcome = { readonly id: number } & ({ readonly result: unknown } | { readonly fault: string });

/** Entry point of a thread: does what it is asked in the database at which it is told to be. */
const store = openStore(workerData as Place);

parentPort?.on('message', async ({ id, method, given }: Call) => {
  parentPort?.postMessage(await outcomeOf(id, method, given));
});

async function outcomeOf(id: number, method: Call['method'], given: readonly unknown[]): Promise<Outcome> {
  try {
    return { id, result: await (store[method] as (...all: readonly unknown[]) => Promise<unknown>)(...given) };
  } catch (error) {
    return { id, fault: (error as Error).message };
  }
}
