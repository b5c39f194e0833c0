import { LRUCache } from 'lru-cache';

/** Seconds by which a request may be late, or early by a clock that goes wrong. Discord gives up after three. */
const WINDOW = 60;
/** Requests remembered: those of the whole window at some 400 a second. */
const MOST = 50_000;
/** Digits of a signature that tell it from all others: 128 bits. */
const KEY = 32;

/** Tells a request that is new from one that is old or comes again: whoever overheard one cannot use it. */
export class Freshness {
  private readonly seen: LRUCache<string, true>;
  private readonly now: () => number;

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.now = now;
    // Bounded by size, since the room for a number of entries is taken at once.
    this.seen = new LRUCache({ maxSize: MOST, sizeCalculation: () => 1, ttl: 2 * WINDOW * 1000, perf: { now } });
  }

  /** To be asked of each request once, and only when its signature holds. `timestamp`: seconds since 1970. */
  isFresh(signature: string, timestamp: string): boolean {
    const key = signature.slice(0, KEY).toLowerCase();
    const age = this.now() / 1000 - Number(timestamp);
    // Written so that what is no number is not fresh.
    if (!(Math.abs(age) <= WINDOW) || this.seen.has(key)) return false;
    this.seen.set(key, true);
    return true;
  }
}
