import { LRUCache } from 'lru-cache';
import type { Picture } from '../pictures/picture.ts';

/** Some 10 MB at most. */
const MOST = 24;

/** Pictures drawn lately: drawing one takes as long as answering hundreds of questions, and many ask for the same. */
export class RecentPictures {
  private readonly drawn = new LRUCache<string, Promise<Uint8Array>>({ max: MOST });

  /** As PNG. */
  of(picture: Picture, draw: (picture: Picture) => Promise<Uint8Array>): Promise<Uint8Array> {
    const known = this.drawn.get(picture.svg);
    if (known) return known;
    const drawing = draw(picture);
    this.drawn.set(picture.svg, drawing);
    // One that failed is tried again; whoever waits for it hears of it.
    drawing.catch(() => this.drawn.delete(picture.svg));
    return drawing;
  }
}
