import { threes } from './threes.ts';

/** Every so many words one stands whole, the others as what differs from the one before. */
const BLOCK = 16;

/** Sorted words in front-coded bytes, searched where they lie: no string is made for a word that nobody asks for. */
export interface WordTable {
  readonly size: number;
  /** The word's place in the order, or -1. */
  find(word: string): number;
  at(place: number): string;
}

/** First stand where the blocks start, three bytes each, then the blocks. */
export function wordTable(section: Uint8Array, size: number): WordTable {
  const blocks = Math.ceil(size / BLOCK);
  const startOf = threes(section);
  const bytes = section.subarray(3 * blocks);
  const room = new Uint8Array(256);
  const decoder = new TextDecoder();

  /** Spells the words of a block one after the other into `room` until `stop` says so; the place, or -1. */
  function walk(block: number, stop: (length: number, place: number) => boolean): number {
    let at = startOf(block);
    const end = Math.min(size, (block + 1) * BLOCK);
    for (let place = block * BLOCK; place < end; place++) {
      const [shared, more] = [bytes[at] as number, bytes[at + 1] as number];
      // Byte by byte: a view for each word would cost more than the few bytes.
      for (let i = 0; i < more; i++) room[shared + i] = bytes[at + 2 + i] as number;
      at += 2 + more;
      if (stop(shared + more, place)) return place;
    }
    return -1;
  }

  return {
    size,
    find(word) {
      const wanted = encoder.encode(word);
      let [low, high] = [0, blocks - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        const at = startOf(middle);
        if (compare(bytes, at + 2, bytes[at + 1] as number, wanted) <= 0) low = middle;
        else high = middle - 1;
      }
      return size === 0 ? -1 : walk(low, (length) => compare(room, 0, length, wanted) === 0);
    },
    at(place) {
      let text = '';
      walk(Math.floor(place / BLOCK), (length, each) => {
        if (each === place) text = decoder.decode(room.subarray(0, length));
        return each === place;
      });
      return text;
    },
  };
}

const encoder = new TextEncoder();

function compare(bytes: Uint8Array, start: number, length: number, wanted: Uint8Array): number {
  const shorter = Math.min(length, wanted.length);
  for (let i = 0; i < shorter; i++) {
    const difference = (bytes[start + i] as number) - (wanted[i] as number);
    if (difference !== 0) return difference;
  }
  return length - wanted.length;
}
