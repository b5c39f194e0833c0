import { LRUCache } from 'lru-cache';
import type { Picture } from '../pictures/picture.ts';

/** Some 10 MB at most. */
const MOST = 24;

/**
 * Pictures drawn lately: drawing one takes as long as answering hundreds of questions, and many ask for the same.
 * They are drawn one after the other, since each takes tens of megabytes while it is drawn.
 */
export class RecentPictures {
  private readonly drawn = new LRUCache<string, Promise<Buffer>>({ max: MOST });
  private last: Promise<unknown> = Promise.resolve();

  /** As PNG; whoever gets it shares it. */
  of(picture: Picture, draw: (picture: Picture) => Promise<Buffer>): Promise<Buffer> {
    const known = this.drawn.get(picture.svg);
    if (known) return known;
    const drawing = this.last.then(() => draw(picture));
    this.drawn.set(picture.svg, drawing);
    // One that failed is tried again; whoever waits for it hears of it.
    this.last = drawing.catch(() => this.drawn.delete(picture.svg));
    return drawing;
  }
}
