/** A regular expression of the program, and where it stands. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `src/text/clean.ts:12` */
  readonly at: string;
}
