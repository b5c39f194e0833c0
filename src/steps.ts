/** Work that can be laid down after each step, so that what has come meanwhile is done first. */
export type Steps<T> = Generator<void, T>;

/** Where the time for long work comes from. */
export interface Pace {
  /** Milliseconds of work after which there is a rest. */
  readonly slice: number;
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
  /** Resolves when what has come meanwhile is done. */
  readonly rest: () => Promise<unknown>;
}

/** Does all of it without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does it a slice at a time. */
export async function inSlices<T>(steps: Steps<T>, { slice, now, rest }: Pace): Promise<T> {
  for (let begun = now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now() - begun < slice) continue;
    await rest();
    begun = now();
  }
}
