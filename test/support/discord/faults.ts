export type Fault =
  /** An error instead of what was asked, which is not done. */
  | { readonly status: number; readonly code?: number; readonly message?: string }
  /** The connection is reset before the request was processed, or after that and before the answer. */
  | 'reset'
  | 'reset-after'
  /** Closed in order, without an answer: to a client another error than a reset. */
  | 'close'
  | 'close-after'
  /** Milliseconds until it is processed. */
  | { readonly delay: number }
  /** `retryAfter`: seconds. */
  | { readonly limited: 'user' | 'shared' | 'global'; readonly retryAfter: number };

interface Matching {
  readonly method?: string;
  /** Tried on the path after `/api/v10`, without its query. */
  readonly path: RegExp;
}

/** What goes wrong with requests to come. */
export class Faults {
  readonly #queue: { readonly matching: Matching; readonly fault: Fault }[] = [];

  /** For the next request that matches and has no fault before it in the queue. */
  next(matching: Matching, fault: Fault): void {
    this.#queue.push({ matching, fault });
  }

  take(method: string, path: string): Fault | null {
    const at = this.#queue.findIndex(
      ({ matching }) => (matching.method ?? method) === method && path.search(matching.path) >= 0,
    );
    return at < 0 ? null : (this.#queue.splice(at, 1)[0]?.fault ?? null);
  }
}
