const LONGEST = 15 * 60_000;

/**
 * Notices a session that is being resumed and never comes to life. discord.js waits for the answer to a RESUME
 * without end, its heartbeats are answered, and it holds itself to be ready all the while. All else that can hang
 * it gives up and tries again by itself, and there it must be left alone: a client that is destroyed before its
 * socket is open comes back to life, and its socket can end the program with an error that nobody hears.
 */
export class Watchdog {
  private readonly patience: number;
  private readonly isResuming: () => boolean;
  private readonly onSilence: () => void;
  private timer: NodeJS.Timeout | undefined;
  private alarms = 0;

  /** @param patience milliseconds; twice as long after each alarm in a row, since identifying is limited to 1000 times a day. */
  constructor(patience: number, isResuming: () => boolean, onSilence: () => void) {
    this.patience = patience;
    this.isResuming = isResuming;
    this.onSilence = onSilence;
  }

  /** The connection was lost, and discord.js is about to make it anew. */
  reconnecting(): void {
    this.watch(false);
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

  /** Looks twice in the time it has: once could fall on the moment before the answer. */
  private watch(wasResuming: boolean): void {
    this.stop();
    const wait = Math.min(this.patience * 2 ** this.alarms, LONGEST) / 2;
    this.timer = setTimeout(() => {
      const resuming = this.isResuming();
      if (!resuming || !wasResuming) return this.watch(resuming);
      this.alarms++;
      this.onSilence();
    }, wait);
    this.timer.unref();
  }
}
