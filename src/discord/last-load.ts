import type { Problem } from '../knowledge/problem.ts';

/** When the articles were loaded last, and what is wrong with those that are there now. */
export class LastLoad {
  /** Milliseconds since 1970. */
  at: number;
  problems: readonly Problem[] = [];
  /** The folder itself cannot be read. */
  isShut = false;
  private readonly now: () => number;

  constructor(problems: readonly Problem[] = [], now: () => number = Date.now) {
    this.now = now;
    this.at = now();
    this.problems = problems;
  }

  loaded(problems: readonly Problem[]): void {
    this.at = this.now();
    this.failed(problems);
  }

  /** What was known stays. */
  failed(problems: readonly Problem[]): void {
    this.problems = problems;
    this.isShut = false;
  }
}
