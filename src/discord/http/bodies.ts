/** Why there is no body. */
export type Unread = 'too much' | 'cut off';

interface Reading {
  readonly chunks: Uint8Array[];
  bytes: number;
  readonly stop: () => void;
}

/**
 * Bodies that are on their way. Together they take no more than there is room for: over that, whichever has been coming
 * for longest is cut off, since those that are meant to arrive are there at once.
 */
export class Bodies {
  private held = 0;
  /** The one that began first comes first. */
  private readonly underway = new Set<Reading>();
  private readonly room: number;
  private readonly most: number;

  /** @param room bytes of all of them. @param most bytes of one. */
  constructor(room: number, most: number) {
    this.room = room;
    this.most = most;
  }

  /** Rejects where whoever sends it hangs up. */
  async read(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | Unread> {
    if (!body) return new Uint8Array();
    const reader = body.getReader();
    let stop = () => {};
    const stopped = new Promise<'cut off'>((resolve) => {
      stop = () => resolve('cut off');
    });
    const reading: Reading = { chunks: [], bytes: 0, stop };
    this.underway.add(reading);
    try {
      for (;;) {
        const next = await Promise.race([stopped, reader.read()]);
        if (next === 'cut off') return next;
        if (next.done) return Buffer.concat(reading.chunks);
        if (reading.bytes + next.value.length > this.most) return 'too much';
        this.take(reading, next.value);
      }
    } finally {
      this.forget(reading);
    }
  }

  private take(reading: Reading, chunk: Uint8Array): void {
    reading.chunks.push(chunk);
    reading.bytes += chunk.length;
    this.held += chunk.length;
    for (const each of this.underway) {
      if (this.held <= this.room) return;
      this.forget(each);
      each.stop();
    }
  }

  private forget(reading: Reading): void {
    if (!this.underway.delete(reading)) return;
    this.held -= reading.bytes;
    reading.chunks.length = 0;
  }
}
