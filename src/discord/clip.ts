import { sentences } from '../text/sentences.ts';

const ELLIPSIS = '…';

/**
 * How much a text takes of what Discord allows: its length, or half the bytes that it is sent in where it is written
 * in letters of many bytes.
 */
export function weight(text: string): number {
  return Math.max(text.length, Math.ceil(bytesOf(text) / 2));
}

/** UTF-8 bytes within JSON, where control characters take six. */
function bytesOf(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2;
}

/** A text that fits, cut at the end of a sentence where one stands far enough on, else of a word, with "…". */
export function clip(text: string, limit: number): string {
  if (weight(text) <= limit) return text;
  const room = longestPrefix(text, limit - weight(ELLIPSIS));
  const last = sentences(text).findLast(({ end }) => end <= room);
  if (last && last.end > room / 2) return `${unbroken(text.slice(0, last.end))} ${ELLIPSIS}`.trimEnd();
  const words = text.slice(0, room + 1).match(/^.*\S(?=\s)/s)?.[0] ?? '';
  return `${unbroken(words.length > room / 2 ? words : text.slice(0, room))}${ELLIPSIS}`;
}

/** Without the first half of an escaped character at its end. */
function unbroken(cut: string): string {
  let from = cut.length;
  while (cut[from - 1] === '\\') from--;
  return (cut.length - from) % 2 === 1 ? cut.slice(0, -1) : cut;
}

/** As many of the items as there is room for, with "…" where some are left out; a first one that is too long is cut. */
export function fitting(items: readonly string[], room: number, between: string): string[] {
  if (weight(items.join(between)) <= room) return [...items];
  const [first = []] = groups(items, room - weight(between) - weight(ELLIPSIS), between);
  return first.length < items.length ? [...first, ELLIPSIS] : first;
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
    bytes += bytesOf(segment);
    if (Math.max(length + segment.length, Math.ceil(bytes / 2)) > limit) break;
    length += segment.length;
  }
  return length;
}
