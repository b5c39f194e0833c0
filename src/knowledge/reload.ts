import type { FolderFound } from './folder-at.ts';
import type { Look } from './look.ts';
import { KnowledgeError, type Problem } from './problem.ts';
import type { ReadFolders } from './read-aside.ts';

/** Milliseconds between looks at a folder; longer where looking itself takes long, by so many times. */
const PAUSE = 1000;
const SHARE = 20;
/** Milliseconds of quiet after which a change is taken to be done. */
const QUIET = 300;
/** Milliseconds after which what is changed again and again is loaded as it stands. */
const LONGEST = 5000;
/** Milliseconds in which what cannot be loaded may yet be mended: a folder may be half written for longer than that. */
const PATIENCE = 2000;

export interface ReloadOptions {
  /** What the folder holds; `before` is what it held at the last look. */
  readonly look: (before: Look) => Promise<Look>;
  readonly read: ReadFolders;
  /** Answers from these folders from now on; at the last try what is wrong may be left out. @throws KnowledgeError */
  readonly serve: (found: readonly FolderFound[], isLast: boolean) => Promise<void>;
  /** From which it is answered at first. */
  readonly served: readonly FolderFound[];
  /** Runs something after milliseconds; returns what prevents it. */
  readonly after: (milliseconds: number, run: () => Promise<void>) => () => void;
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
  /** What is on disk cannot be loaded, for good as it seems. */
  readonly onProblems: (problems: readonly Problem[]) => void;
  /** The disk itself failed. */
  readonly onFault: (error: unknown) => void;
}

/** Why something else is answered than what is on disk. */
interface Failure {
  /** What could not be loaded; null where it may be loaded without any change. */
  readonly of: Look | null;
  readonly since: number;
  readonly error: unknown;
  told: boolean;
}

/**
 * Holds what is answered against what a folder holds, and loads what has changed. What is wrong is waited for and tried
 * once more.
 */
export class Reloading {
  private readonly options: ReloadOptions;
  /** By path, as they were read last; those that have not changed since are not read again. */
  private read: ReadonlyMap<string, FolderFound>;
  private served: ReadonlyMap<string, FolderFound>;
  private seen: Look = new Map();
  /** When it was first seen that something else is on disk than what is answered. */
  private changedAt: number | null = null;
  private failure: Failure | null = null;
  private cancel = () => {};
  private hasEnded = false;

  constructor(options: ReloadOptions) {
    this.options = options;
    this.served = new Map(options.served.map((each) => [each.path, each]));
    this.read = this.served;
    this.next(PAUSE);
  }

  end(): void {
    this.hasEnded = true;
    this.cancel();
  }

  private next(milliseconds: number): void {
    if (!this.hasEnded) this.cancel = this.options.after(milliseconds, () => this.turn());
  }

  private async turn(): Promise<void> {
    const { look, now } = this.options;
    const started = now();
    const before = this.seen;
    try {
      this.seen = await look(before);
    } catch (error) {
      this.tell(this.failed(error, null));
      return this.next(PAUSE);
    }
    const pause = Math.max(PAUSE, SHARE * (now() - started));
    if (isSame(this.seen, this.served)) {
      this.changedAt = null;
      this.failure = null;
      return this.next(pause);
    }
    this.changedAt ??= started;
    if (!isSame(this.seen, before) && now() - this.changedAt < LONGEST) return this.next(QUIET);
    const failure = this.isSettled() ? this.failure : await this.load(this.isLate(this.failure));
    if (failure) this.tell(failure);
    this.next(failure?.told === false ? QUIET : pause);
  }

  /** Nothing has changed since it went wrong, and it is not time for another try. */
  private isSettled(): boolean {
    const { failure } = this;
    return failure?.of != null && isSame(this.seen, failure.of) && (failure.told || !this.isLate(failure));
  }

  private isLate(failure: Failure | null): boolean {
    return failure !== null && !failure.told && this.options.now() - failure.since >= PATIENCE;
  }

  /** What went wrong, or null. */
  private async load(isLast: boolean): Promise<Failure | null> {
    try {
      const changed = [...this.seen].filter(([path, { digest }]) => this.read.get(path)?.digest !== digest);
      const fresh = await this.options.read(changed.map(([, { id, path }]) => ({ id, path })));
      if (this.hasEnded) return null;
      const byPath = new Map([...this.read, ...fresh.map((each) => [each.path, each] as const)]);
      this.read = new Map(
        [...this.seen.keys()].flatMap((path) => {
          const found = byPath.get(path);
          return found ? [[path, found] as const] : [];
        }),
      );
      await this.options.serve([...this.read.values()], isLast);
      this.served = this.read;
      this.changedAt = null;
      this.failure = null;
      return null;
    } catch (error) {
      return this.failed(error, error instanceof KnowledgeError ? this.seen : null);
    }
  }

  private failed(error: unknown, of: Look | null): Failure {
    const before = this.failure;
    const isSameFailure = of ? before?.of != null && isSame(of, before.of) : isLike(before?.error, error);
    const told = isSameFailure && before?.told === true;
    const since = before && (told || !before.told) ? before.since : this.options.now();
    this.failure = { of, since, error, told };
    return this.failure;
  }

  private tell(failure: Failure): void {
    const { onProblems, onFault } = this.options;
    if (!this.isLate(failure)) return;
    failure.told = true;
    if (failure.error instanceof KnowledgeError) onProblems(failure.error.problems);
    else onFault(failure.error);
  }
}

function isSame(a: ReadonlyMap<string, { digest: string }>, b: ReadonlyMap<string, { digest: string }>): boolean {
  return a.size === b.size && [...a].every(([path, { digest }]) => b.get(path)?.digest === digest);
}

function isLike(a: unknown, b: unknown): boolean {
  return a instanceof Error && b instanceof Error && a.message === b.message;
}
