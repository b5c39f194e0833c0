/** What has been done since the start: numbers, no words. */
export class Counts {
  answered = 0;
  /** Of what was answered, questions to which the sources have no answer. */
  refused = 0;
  silent = 0;
  limited = 0;
  /** Came to nothing since what was to be answered had gone, or had its answer. */
  gone = 0;
  forbidden = 0;
  failed = 0;
}
