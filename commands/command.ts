/** A slash command: a plain literal in a file of its own, listed in index.ts. */
export interface Command {
  readonly name: string;
  readonly description: string;
  /** What may follow the name, in brackets where it can be left out. */
  readonly usage: string;
  /**
   * The question that the command asks about its words, which are empty or have no question mark at
   * the end; null where there is nothing to ask.
   */
  readonly question: (about: string) => string | null;
}
