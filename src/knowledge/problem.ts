/** Something an editor has to mend, with the place and the remedy. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** Notes a problem with the value at a path of a YAML file. */
export type Report = (path: readonly PropertyKey[], message: string, remedy: string) => void;

function inLine({ file, line, message, remedy }: Problem): string {
  return `${file}:${line}: ${message}; ${remedy}`;
}

/** Everything that is wrong with the knowledge, at once. */
export class KnowledgeError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super([`${count} in the knowledge, nothing was loaded:`, ...problems.map(inLine)].join('\n'));
    this.problems = problems;
  }
}
