import { setImmediate as others } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';

/** Milliseconds of work after which the rest of the program has its turn. */
const SLICE = 10;
/** Milliseconds above which somebody has taken so much that others, and what goes in and out, come in between. */
const MUCH = 50;
/** Milliseconds after which what somebody has taken counts half. */
const HALF_LIFE = 10_000;
/** People whose share is remembered. */
const REMEMBERED = 10_000;

/** Milliseconds that a character is expected to take, so that a short question is before a long one of somebody as new. */
const PER_CHARACTER = 0.01;

interface Piece {
  readonly run: () => void;
  readonly expected: number;
}

/** Runs something after so many milliseconds, unless what it returns is called first. */
export type Rest = (milliseconds: number, run: () => void) => () => void;

interface Taken {
  readonly ms: number;
  readonly at: number;
}

/**
 * Who is answered next where many ask at once: of those who wait, the one for whom least was done lately. So one
 * asker waits for what is under way and not for all that another has sent before.
 */
export class Turns {
  private readonly now: () => number;
  private readonly taken = new LRUCache<string, Taken>({ max: REMEMBERED });
  /** By asker, each in the order in which it came. */
  private readonly waiting = new Map<string, Piece[]>();
  private isWorking = false;
  private readonly rest: Rest;
  /** Ends a rest early. */
  private wake: () => void = () => {};

  /** @param now milliseconds */
  constructor(now: () => number, rest: Rest) {
    this.now = now;
    this.rest = rest;
  }

  /**
   * Does a piece of work when it is the asker's turn, at once where nobody waits.
   * @param length characters of what is to be read
   */
  of<T>(asker: string, length: number, work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = () => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      };
      const own = this.waiting.get(asker);
      const piece = { run, expected: length * PER_CHARACTER };
      if (own) own.push(piece);
      else this.waiting.set(asker, [piece]);
      if (!this.isWorking) void this.work();
      else if (this.share(asker) < MUCH) this.wake();
    });
  }

  private async work(): Promise<void> {
    this.isWorking = true;
    do {
      const started = this.now();
      const until = started + SLICE;
      for (let asker = this.next(); asker !== null; asker = this.now() < until ? this.next() : null) this.serve(asker);
      // Whoever has come meanwhile is heard before the next is chosen.
      await others();
      await this.pause(this.now() - started);
    } while (this.waiting.size > 0);
    this.isWorking = false;
  }

  /** Where those alone wait who have taken much: a reply goes out in several steps, and each would wait for a piece of theirs. */
  private async pause(milliseconds: number): Promise<void> {
    const asker = this.next();
    if (asker === null || this.share(asker) < MUCH) return;
    await new Promise<void>((resolve) => {
      const cancel = this.rest(milliseconds, resolve);
      this.wake = () => {
        cancel();
        resolve();
      };
    });
    this.wake = () => {};
  }

  private serve(asker: string): void {
    const own = this.waiting.get(asker) ?? [];
    const piece = own.shift();
    if (own.length === 0) this.waiting.delete(asker);
    const before = this.share(asker);
    const started = this.now();
    piece?.run();
    const at = this.now();
    this.taken.set(asker, { ms: before + at - started, at });
  }

  private next(): string | null {
    let next: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const [asker, [piece]] of this.waiting) {
      const share = this.share(asker) + (piece?.expected ?? 0);
      if (share >= least) continue;
      next = asker;
      least = share;
    }
    return next;
  }

  /** Milliseconds that somebody has taken lately. */
  private share(asker: string): number {
    const taken = this.taken.get(asker);
    return taken ? taken.ms * 0.5 ** ((this.now() - taken.at) / HALF_LIFE) : 0;
  }
}
