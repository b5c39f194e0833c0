/** A slash command: a plain literal in a file of its own, listed in index.ts. */
export interface Command {
  readonly name: string;
  readonly description: string;
  /** What may follow the name. */
  readonly usage: string;
  /** The question that the command asks about its words; null when it is not for answering. */
  readonly question: (about: string) => string | null;
}
