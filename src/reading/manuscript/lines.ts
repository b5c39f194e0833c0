import type { Span } from '../../model.ts';
import { trimmed } from './source.ts';

/** Columns that text wrapped by a mail program or an editor may have. */
const NARROWEST = 55;
const WIDEST = 100;
/** A right edge is ragged by about this much beyond the word that did not fit. */
const RAGGED = 4;
/** A shorter line is a heading or a byline, and what follows it no continuation. */
const SHORT = 30;

const ENDED = /[.!?…:]["”’')\]]*$/;
/** Lines that are never the second half of a paragraph. */
const OWN_LINE =
  /^(?:by\s+\p{Lu}|(?:first )?(?:published|posted|updated|issued)\b|[-*+•–▪◦‣●■➤✓✔]\s|(?:\d{1,2}[.)]|\([a-z\d]{1,4}\))\s|#{1,6}\s|>|\|)/iu;
/** A first letter that is drawn larger than the others. */
const CAPITAL = /^["“‘]?\p{Lu}$/u;

/** Chunks of lines without a blank one between them; every line trimmed. */
export function chunksOf(text: string, from: number): Span[][] {
  const chunks: Span[][] = [[]];
  let start = from;
  while (start <= text.length) {
    const rest = nextBreak(text, start);
    const line = trimmed(text, { start, end: rest.at });
    if (line.end > line.start) chunks.at(-1)?.push(line);
    else if (chunks.at(-1)?.length) chunks.push([]);
    start = rest.after;
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

function nextBreak(text: string, start: number): { at: number; after: number } {
  let at = start;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return { at, after: at + (text.startsWith('\r\n', at) ? 2 : 1) };
}

/**
 * Paragraphs: lines that were broken to fit a width are put together again, all others stand for themselves. The whole
 * text decides whether it was wrapped, since a chunk of two lines does not tell.
 */
export function joined(text: string, chunks: readonly (readonly Span[])[]): Span[] {
  const words = (line: Span) => text.slice(line.start, line.end);
  const pairs = chunks.flatMap((chunk) => chunk.slice(1).map((line, i) => [chunk[i] as Span, line] as const));
  const longest = chunks.flat().reduce((most, { start, end }) => Math.max(most, end - start), 0);
  // A line that was left longer tells that none was broken.
  const width = longest > WIDEST ? null : wrapWidth(pairs.map(([line]) => words(line)));
  const goesOn = (line: string, next: string): boolean => {
    if (OWN_LINE.test(next) || /\S\t+\S/.test(next)) return false;
    if (CAPITAL.test(line) && /^\p{Ll}/u.test(next)) return true;
    if (width !== null) return line.length + 1 + (next.split(/\s/, 1)[0] ?? '').length > width - RAGGED;
    return line.length >= SHORT && !ENDED.test(line) && /^\p{Ll}/u.test(next);
  };
  return chunks.flatMap((chunk) => {
    const blocks: Span[] = [];
    let before: Span | undefined;
    for (const line of chunk) {
      if (before && goesOn(words(before), words(line))) {
        blocks.push({ start: blocks.pop()?.start ?? line.start, end: line.end });
      } else blocks.push(line);
      before = line;
    }
    return blocks;
  });
}

/** The width that lines were broken at, or null when each line is a paragraph. */
function wrapWidth(broken: readonly string[]): number | null {
  const width = broken.reduce((most, line) => Math.max(most, line.length), 0);
  if (broken.length < 2 || width < NARROWEST || width > WIDEST) return null;
  const midSentence = broken.filter((line) => !ENDED.test(line) && line.length > width / 2).length;
  return midSentence * 2 >= broken.length ? width : null;
}
