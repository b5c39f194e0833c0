import type { FactBase } from './fact-base.ts';
import { KnowledgeError, type Problem } from './problem.ts';

/** Milliseconds of quiet after which a change is taken to be done. */
const QUIET = 300;
/** Milliseconds in which what cannot be loaded may yet be mended: a folder may be half written for longer than that. */
const PATIENCE = 2000;

export interface ReloadOptions {
  /** Tells of every change below a folder; returns what ends the telling. */
  readonly watch: (changed: () => void) => () => void;
  /** Runs something after milliseconds; returns what prevents it. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
  /** Of the last try for a change what is wrong may be left out. @throws KnowledgeError */
  readonly load: (isLast: boolean) => FactBase;
  readonly onLoaded: (base: FactBase, milliseconds: number) => void;
  /** What is on disk cannot be loaded, for good as it seems. */
  readonly onProblems: (problems: readonly Problem[]) => void;
  /** The disk itself failed. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Loads the knowledge anew when something below its folder has changed and nothing has changed since. What is wrong is
 * waited for and tried once more. Returns what ends it.
 */
export function reloadOnChange({ watch, after, now, load, onLoaded, onProblems, onFault }: ReloadOptions): () => void {
  let cancel = () => {};
  const attempt = (isLast: boolean) => {
    const started = now();
    let base: FactBase;
    try {
      base = load(isLast);
    } catch (error) {
      if (!isLast) cancel = after(PATIENCE, () => attempt(true));
      else if (error instanceof KnowledgeError) onProblems(error.problems);
      else onFault(error);
      return;
    }
    onLoaded(base, now() - started);
  };
  const unwatch = watch(() => {
    cancel();
    cancel = after(QUIET, () => attempt(false));
  });
  return () => {
    unwatch();
    cancel();
  };
}
