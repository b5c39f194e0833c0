import { LRUCache } from 'lru-cache';
import type { FactBase } from '../knowledge/fact-base.ts';
import { inSlices, type Pace, type Steps } from '../steps.ts';
import type { Knowing } from './bot.ts';

/** Sets of articles that are kept ready to be answered from. */
const MOST = 12;

/** What is known of some articles alone; `of` is all that was known when it was made. */
interface Scope {
  readonly articles: readonly string[];
  of: FactBase | null;
  known: Knowing | null;
  /** While it is made, or made anew. */
  making: Promise<Knowing> | null;
}

/**
 * What is known to servers that have chosen articles, once for each distinct choice. A choice that names an article no
 * longer known is of the others; one that names no other is of all.
 */
export class Scopes {
  private readonly scopes = new LRUCache<string, Scope>({ max: MOST });
  private readonly make: (base: FactBase) => Steps<Knowing>;
  private readonly pace: Pace;

  constructor(make: (base: FactBase) => Steps<Knowing>, pace: Pace) {
    this.make = make;
    this.pace = pace;
  }

  /** At once where it is there; of an older library where it is being made anew. */
  of(library: FactBase, articles: readonly string[]): Knowing | Promise<Knowing> {
    const key = [...articles].sort().join('\n');
    let scope = this.scopes.get(key);
    if (!scope) {
      scope = { articles, of: null, known: null, making: null };
      this.scopes.set(key, scope);
    }
    if (scope.known && scope.of === library) return scope.known;
    const making = this.making(scope, library);
    return scope.known ?? making;
  }

  /** Makes all anew from other knowledge, one after another. */
  async renew(library: FactBase): Promise<void> {
    for (const scope of [...this.scopes.values()]) {
      await scope.making?.catch(() => {});
      if (scope.of !== library) await this.making(scope, library).catch(() => {});
    }
  }

  private making(scope: Scope, library: FactBase): Promise<Knowing> {
    if (scope.making) return scope.making;
    scope.making = this.made(scope, library);
    // Whoever waits for it meets what goes wrong; it is no fault of the program before somebody does.
    scope.making.catch(() => {});
    return scope.making;
  }

  private async made(scope: Scope, library: FactBase): Promise<Knowing> {
    const { make, pace } = this;
    try {
      const known = new Set(scope.articles.filter((id) => library.articles.has(id)));
      const isWhole = known.size === 0 || known.size === library.articles.size;
      scope.known = await inSlices(
        (function* () {
          return yield* make(isWhole ? library : yield* library.within(known));
        })(),
        pace,
      );
      scope.of = library;
      return scope.known;
    } finally {
      scope.making = null;
    }
  }
}
