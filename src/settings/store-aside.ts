import { Worker } from 'node:worker_threads';
import { shownPlace } from './database/shown-place.ts';
import { DatabaseError, type Place, type Row, type SettingsStore } from './store.ts';
import type { Call, Outcome } from './store-thread.ts';

/** Milliseconds after which an answer is not waited for, and in which one that has come while all else stood still is heard. */
const PATIENCE = 10_000;
const GRACE = 1000;
/** Milliseconds for which a thread is kept for what may follow. */
const IDLE = 1000;

interface Waiting {
  readonly done: (result: unknown) => void;
  readonly failed: (error: DatabaseError) => void;
  timer: NodeJS.Timeout;
}

/**
 * A store in a thread of its own, so that whoever asks is not kept waiting by the disk. Of a file it is there only for as
 * long as something is read or written: what it takes is 35 MB, and settings hardly ever change. One that failed is
 * given up, so that what comes next begins anew.
 */
export class StoreAside implements SettingsStore {
  private readonly place: Place;
  private readonly thread: URL;
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | undefined;
  private calls = 0;

  /** @param thread the bundle of store-thread.ts */
  constructor(place: Place, thread: URL) {
    this.place = place;
    this.thread = thread;
  }

  rows(server: string | null): Promise<readonly Row[]> {
    return this.asked('rows', server) as Promise<readonly Row[]>;
  }

  exchange(...change: Parameters<SettingsStore['exchange']>): Promise<boolean> {
    return this.asked('exchange', ...change) as Promise<boolean>;
  }

  async close(): Promise<void> {
    await this.end('the program ends');
  }

  private asked(method: Call['method'], ...given: readonly unknown[]): Promise<unknown> {
    clearTimeout(this.idle);
    this.worker ??= this.started();
    const { worker } = this;
    const id = ++this.calls;
    return new Promise((done, failed) => {
      const late = () => {
        waiting.timer = setTimeout(() => void this.end('does not answer'), GRACE);
      };
      const waiting: Waiting = { done, failed, timer: setTimeout(late, PATIENCE) };
      this.waiting.set(id, waiting);
      worker.postMessage({ id, method, given } satisfies Call);
    });
  }

  private started(): Worker {
    const worker = new Worker(this.thread, { workerData: this.place });
    const ended = (why: string) => {
      if (this.worker === worker) void this.end(why);
    };
    worker.on('message', (outcome: Outcome) => this.settle(outcome));
    worker.on('error', (error) => ended(`failed (${error.name})`));
    worker.on('exit', (code) => ended(`ended (${code})`));
    // What is under way is waited for by whoever asked; of itself it keeps no program from its end.
    worker.unref();
    return worker;
  }

  private settle(outcome: Outcome): void {
    const waiting = this.waiting.get(outcome.id);
    if (!waiting) return;
    this.waiting.delete(outcome.id);
    clearTimeout(waiting.timer);
    if ('fault' in outcome) waiting.failed(new DatabaseError(outcome.fault));
    else waiting.done(outcome.result);
    const isOver = 'fault' in outcome || 'file' in this.place;
    if (isOver && this.waiting.size === 0) this.idle = setTimeout(() => void this.end('is idle'), IDLE).unref();
  }

  private async end(why: string): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    this.worker = null;
    for (const { failed, timer } of this.waiting.values()) {
      clearTimeout(timer);
      failed(new DatabaseError(`${shownPlace(this.place)} ${why}`));
    }
    this.waiting.clear();
    await worker?.terminate();
  }
}
