import type { TestContext } from 'vitest';

/** How a bot came through a fault. */
export interface Outcome {
  /** Replies to the question that met the fault, when the bot had done all it would do; null where there was none. */
  readonly replies: number | null;
  /** Whether what was asked afterwards was answered; null where the bot is meant to have left. */
  readonly next: boolean | null;
  /** From the fault to that answer. */
  readonly ms: number | null;
}

/** A fault and the way in which was asked: a line of the table. */
export interface Case {
  readonly fault: string;
  readonly asked: string;
  /** Throws where the bot does not come through as it should. */
  readonly run: (context: TestContext) => Promise<Outcome>;
}
