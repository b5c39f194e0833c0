const LONGEST = 15 * 60_000;

/**
 * Notices a connection that is being made and never comes to life. discord.js waits for the answer to a RESUME
 * without end, its heartbeats are answered, and it holds itself to be ready all the while.
 */
export class Watchdog {
  private readonly patience: number;
  private readonly onSilence: () => void;
  private timer: NodeJS.Timeout | undefined;
  private alarms = 0;

  /** @param patience milliseconds; twice as long after each alarm in a row, since identifying is limited to 1000 times a day. */
  constructor(patience: number, onSilence: () => void) {
    this.patience = patience;
    this.onSilence = onSilence;
  }

  /** A connection is being made. */
  connecting(): void {
    this.stop();
    const wait = Math.min(this.patience * 2 ** this.alarms, LONGEST);
    this.timer = setTimeout(() => {
      this.alarms++;
      this.onSilence();
    }, wait);
    this.timer.unref();
  }

  /** Something was delivered. */
  alive(): void {
    this.alarms = 0;
    this.stop();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
