import type { Span } from '../../model.ts';
import type { Block } from '../model.ts';

/** Words between quotation marks, marks excluded. */
export interface Quoted extends Span {
  /** Its first words go on with what the block before left open. */
  readonly goesOn: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’', "'": "'" };
const OPENS_WORDS = /[\s([—–-]/;
/** A quotation of one paragraph has no more letters; what is longer lacks its closing mark. */
const LONGEST = 3000;

/** What is quoted in the blocks of a text: within one, or over several that each open anew without the mark that closes. */
export function quotedIn(text: string, blocks: readonly Block[]): Quoted[] {
  const found: Quoted[] = [];
  let open = '';
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    const { quoted, left } = quotedWithin(text, block, open);
    found.push(...quoted);
    const isOpen = left !== null && next !== undefined && text[next.start] === left.mark;
    if (left && isOpen) found.push({ start: left.start, end: block.end, goesOn: left.goesOn });
    open = left && isOpen ? left.mark : '';
  }
  return found;
}

interface Left {
  readonly mark: string;
  readonly start: number;
  readonly goesOn: boolean;
}

function quotedWithin(text: string, { start, end }: Block, before: string): { quoted: Quoted[]; left: Left | null } {
  const quoted: Quoted[] = [];
  let left: Left | null = null;
  for (let at = start; at < end; at++) {
    const mark = text[at] as string;
    if (left === null) {
      if (mark in CLOSING && opensAt(text, at, start))
        left = { mark, start: at + 1, goesOn: at === start && mark === before };
    } else if (at - left.start > LONGEST) {
      left = null;
    } else if (CLOSING[left.mark]?.includes(mark) && closesAt(text, at, left.mark)) {
      if (at > left.start) quoted.push({ start: left.start, end: at, goesOn: left.goesOn });
      left = null;
    }
  }
  return { quoted, left };
}

/** Marks that open stand before a word; a single one is else an apostrophe. */
function opensAt(text: string, at: number, start: number): boolean {
  const [before, mark, next] = [text[at - 1], text[at] as string, text[at + 1] ?? ' '];
  const first = at === start || OPENS_WORDS.test(before ?? ' ');
  if (/[‘']/.test(mark)) return first && /\p{Lu}/u.test(next);
  return !/\s/.test(next) && (mark !== '"' || first || !/[\p{L}\p{N}]/u.test(before ?? ''));
}

/** A single mark closes behind a stop and before no letter. */
function closesAt(text: string, at: number, opening: string): boolean {
  if (!/[‘']/.test(opening)) return true;
  return /[,.!?…]/.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}
