import type { ModelFailure, Why } from './client/failure.ts';

/** After these nobody but the operator can help. */
const FINAL: ReadonlySet<Why> = new Set(['key', 'unknown']);
/** These say nothing about whether the next request would do. */
const PASSING: ReadonlySet<Why> = new Set(['broken', 'long', 'closed', 'busy', 'spent', 'resting']);

/** Milliseconds that a server is left alone after its second failure; each further one doubles them. */
const FIRST = 10_000;
const LONGEST = 5 * 60_000;
/** After a refusal that does not say how long. */
const LIMITED = 30_000;

/** Whether a server that failed lately is to be asked: a model that is down or slow costs nobody more than one wait. */
export class Rest {
  private failures = 0;
  private until = 0;
  private readonly now: () => number;

  /** @param now milliseconds */
  constructor(now: () => number) {
    this.now = now;
  }

  get isOver(): boolean {
    return this.now() >= this.until;
  }

  succeeded(): void {
    this.failures = 0;
    this.until = 0;
  }

  failed({ why, rest }: ModelFailure): void {
    if (PASSING.has(why)) return;
    this.failures++;
    if (FINAL.has(why)) this.until = Number.POSITIVE_INFINITY;
    else if (rest !== null || why === 'limited') this.until = this.now() + (rest ?? LIMITED);
    else if (why === 'unpaid') this.until = this.now() + LONGEST;
    else if (this.failures > 1) this.until = this.now() + Math.min(LONGEST, FIRST * 2 ** (this.failures - 2));
  }
}
