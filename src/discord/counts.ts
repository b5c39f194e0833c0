/** What has been done since the start: numbers, no words. */
export class Counts {
  /** Questions that the sources answer. */
  answered = 0;
  /** Questions to which they have no answer. */
  refused = 0;
  /** Replies that Discord took, whatever they say. */
  replied = 0;
  silent = 0;
  limited = 0;
  /** Came to nothing since what was to be answered had gone, or had its answer. */
  gone = 0;
  forbidden = 0;
  failed = 0;
}
