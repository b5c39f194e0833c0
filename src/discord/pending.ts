/** What is under way, so that nothing is cut off when the program ends. */
export class Pending {
  private readonly under = new Set<Promise<void>>();

  track(work: Promise<void>): void {
    this.under.add(work);
    void work.finally(() => this.under.delete(work));
  }

  /** Resolves when all that is under way is done, or after `most` milliseconds. */
  async settled(most: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, most);
    });
    await Promise.race([Promise.allSettled(this.under), late]);
    clearTimeout(timer);
  }
}
