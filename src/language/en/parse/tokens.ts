import { ABBREVIATIONS, BEFORE_FIGURES, BEFORE_NAMES, PREFIXES } from './abbreviations.ts';
import { cutContraction } from './contractions.ts';

/** A word or mark of a text; `text` is what stands between its half-open UTF-16 offsets. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LETTERS = String.raw`\p{L}\p{M}`;
const BACKQUOTE = '\x60';
const WORD = String.raw`[${LETTERS}\p{N}_]`;
/** What a token can be, the first that fits at a place. Each is linear in what it takes. */
const KINDS: readonly RegExp[] = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)\]'’]`,
  String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`,
  String.raw`[@#](?!\d)${WORD}+`,
  String.raw`(?:[:;=]['-]?[()DPp3](?!\w))|<3|\^_\^`,
  String.raw`\p{Extended_Pictographic}(?:[\p{Emoji_Modifier}\uFE0F]|\u200D\p{Extended_Pictographic})*`,
  // Letters with full stops: U.S., D.C., p.m.
  String.raw`(?:[${LETTERS}]\.){2,}`,
  // Days and telephone numbers, then any number.
  String.raw`\d{1,4}\/\d{1,2}(?:\/\d{2,4})?(?![\d\/])`,
  String.raw`\d{1,4}(?:-\d{2,5}){2,4}(?![\d-])|\d{3}-\d{4}(?![\d-])`,
  String.raw`\d+(?:[.,:]\d+)*`,
  `(?:[A-Z]{1,2})?[$€£¥₩₹]`,
  `[${LETTERS}]+(?:&[A-Z](?![a-z])[A-Z]*)?`,
  String.raw`\.{2,}|…+|[!?]{2,}|[-–—]{2,}|\*{2,}|={2,}|_+|<<|>>|''|’’|‘’|${BACKQUOTE}{2}`,
].map((source) => new RegExp(source, 'uy'));
const [LETTER_KIND, NUMBER_KIND] = [10, 8];
const ANY = /\P{L}\p{M}*/uy;
const SPACE = /[\s\p{Z}\p{Cc}\p{Cf}]+/uy;
/** What makes one word with letters or figures right before it: "1960s", "COVID", "B2B", "mp3". */
const GLUED = new RegExp(`${WORD}+`, 'uy');
const APOSTROPHE = /['’`´]/;
const CONTRACTED = new RegExp(`(?:['’´${BACKQUOTE}][${LETTERS}]+){1,3}`, 'uy');
/** The end of an address without its scheme. */
const ADDRESS = /(?:\.\w{1,30}){0,3}\.(?:com|org|net|edu|gov|io|doc|pdf|xls|htm|html)\b/iy;
const ORDINAL = /^(?:st|nd|rd|th|s)$/i;

/** The words and marks of a text in order, cut as the trees cut them that the parser learnt from; in linear time. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const space = match(SPACE, text, at);
    at += space.length;
    if (at >= text.length) break;
    const end = at + token(text, at).length;
    for (const cut of cutContraction(text.slice(at, end))) {
      found.push({ text: cut, start: at, end: at + cut.length });
      at += cut.length;
    }
    at = end;
  }
  return found;
}

/** What begins here, up to where the next begins or a space. */
function token(text: string, at: number): string {
  const kind = KINDS.findIndex((each) => match(each, text, at) !== '');
  const own = kind < 0 ? match(ANY, text, at) || text.slice(at, at + 1) : match(KINDS[kind] as RegExp, text, at);
  if (kind === LETTER_KIND) return wholeWord(text, at, own);
  if (kind === NUMBER_KIND) return number(text, at, own);
  return own;
}

/** "20th" and "1960s" are one word, "5pm" and "30km" two. */
function number(text: string, at: number, own: string): string {
  const glued = match(GLUED, text, at + own.length);
  if (glued === '') return own;
  return ORDINAL.test(glued) || !/^(?:\p{Ll}+|AM|PM)$/u.test(glued) ? own + glued : own;
}

/** Letters with figures after them, what is behind a prefix's hyphen, a contraction, the stop of an abbreviation. */
function wholeWord(text: string, at: number, letters: string): string {
  let word = letters + match(GLUED, text, at + letters.length);
  if (text[at + word.length] === '-' && PREFIXES.has(word.toLowerCase())) {
    const rest = match(GLUED, text, at + word.length + 1);
    if (rest !== '') word = `${word}-${rest}`;
  }
  const end = at + word.length;
  const next = text[end] ?? '';
  if (APOSTROPHE.test(next)) return word + match(CONTRACTED, text, end);
  if (next !== '.') return word;
  const address = match(ADDRESS, text, end);
  return address === '' && hasStop(word, text, end) ? `${word}.` : word + address;
}

function hasStop(word: string, text: string, end: number): boolean {
  const lower = word.toLowerCase();
  const behind = text.slice(end + 1, end + 4);
  if (/^\p{Lu}$/u.test(word)) return /^\s+[\p{L}]/u.test(behind) && word !== 'I';
  if (!ABBREVIATIONS.has(lower)) return false;
  if (BEFORE_FIGURES.has(lower)) return /^\s?[\d#]/.test(behind);
  if (BEFORE_NAMES.has(lower)) return word !== lower && /^(?:\s*[\p{Lu}\d,]|[,;])/u.test(behind);
  return true;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
