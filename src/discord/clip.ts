import { sentences } from '../text/sentences.ts';

const ELLIPSIS = '…';

/**
 * How much a text takes of what Discord allows: its length, or half its UTF-8 bytes where it is written in
 * letters of many bytes.
 */
export function weight(text: string): number {
  return Math.max(text.length, Math.ceil(Buffer.byteLength(text) / 2));
}

/** A text that fits, cut at the end of a sentence where one stands far enough on, else of a word, with "…". */
export function clip(text: string, limit: number): string {
  if (weight(text) <= limit) return text;
  const room = longestPrefix(text, limit - weight(ELLIPSIS));
  const last = sentences(text).findLast(({ end }) => end <= room);
  if (last && last.end > room / 2) return `${text.slice(0, last.end)} ${ELLIPSIS}`.trimEnd();
  const words = text.slice(0, room + 1).match(/^.*\S(?=\s)/s)?.[0] ?? '';
  return `${words.length > room / 2 ? words : text.slice(0, room)}${ELLIPSIS}`;
}

/** Items in groups each of which fits, a longer item cut; never an empty group. */
export function groups(items: readonly string[], limit: number, between: string): string[][] {
  const found: string[][] = [];
  let used = Infinity;
  for (const item of items.map((each) => clip(each, limit))) {
    const more = weight(item) + weight(between);
    if (used + more > limit + weight(between)) {
      found.push([]);
      used = 0;
    }
    found.at(-1)?.push(item);
    used += more;
  }
  return found;
}

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Length of the longest prefix that fits and splits no letter, however many code points it is made of. */
function longestPrefix(text: string, limit: number): number {
  let length = 0;
  let bytes = 0;
  for (const { segment } of LETTERS.segment(text.slice(0, limit + 1))) {
    bytes += Buffer.byteLength(segment);
    if (Math.max(length + segment.length, Math.ceil(bytes / 2)) > limit) break;
    length += segment.length;
  }
  return length;
}
