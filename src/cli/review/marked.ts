import type { Span } from '../../model.ts';
import type { Terminal } from '../terminal.ts';
import { widthOf, wrap } from '../wrap.ts';

/** A text in lines of whole words, of which some stretches are set off; `brackets` marks them where there are no colours. */
export function marked(
  text: string,
  spans: readonly Span[],
  { columns, paint }: Terminal,
  { indent, brackets = false }: { readonly indent: string; readonly brackets?: boolean },
): string[] {
  const pieces = brackets ? bracketed(text, spans) : piecesOf(text, spans);
  const lines: { text: string; width: number }[] = [];
  for (const { words, isMarked } of pieces) {
    for (const word of wrap(words, 1)) {
      const shown = isMarked ? paint('bold', word) : word;
      const line = lines.at(-1);
      if (line && line.width + 1 + widthOf(word) <= columns - indent.length) {
        line.text += ` ${shown}`;
        line.width += 1 + widthOf(word);
      } else lines.push({ text: shown, width: widthOf(word) });
    }
  }
  return lines.map((line) => indent + line.text);
}

interface Piece {
  readonly words: string;
  readonly isMarked: boolean;
}

/** Whole words; one that a stretch touches is in it. */
function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: words, index }) => ({
    words,
    isMarked: spans.some(({ start, end }) => start < index + words.length && index < end),
  }));
}

function bracketed(text: string, spans: readonly Span[]): Piece[] {
  const [span] = spans;
  if (!span) return piecesOf(text, spans);
  const shown = `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
  return piecesOf(shown, [{ start: span.start, end: span.end + 2 }]);
}
