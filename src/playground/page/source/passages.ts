import type { Span } from '../../../model.ts';
import type { Mark, Source } from '../../contract.ts';

/** A stretch of a paragraph that is marked or not. */
interface Piece extends Span {
  readonly text: string;
  readonly mark: Mark | null;
}

/** Pieces beside each other that are all highlighted, or none. */
export interface Run {
  readonly isLit: boolean;
  readonly pieces: readonly Piece[];
}

export interface Paragraph extends Span {
  readonly runs: readonly Run[];
}

/** The body cut into paragraphs, and these where a mark or a highlight begins or ends. */
export function passages({ body, marks }: Pick<Source, 'body' | 'marks'>, lit: readonly Span[]): readonly Paragraph[] {
  return [...body.matchAll(/\S(?:.|\n(?!\s*\n))*/gu)].map(({ index, 0: text }) => {
    const span = { start: index, end: index + text.trimEnd().length };
    return { ...span, runs: runsOf(piecesOf(body, span, marks, lit), lit) };
  });
}

function piecesOf(body: string, { start, end }: Span, marks: readonly Mark[], lit: readonly Span[]): readonly Piece[] {
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  // A mark is one control and stays whole, so a highlight never cuts it.
  const edges = lit
    .flatMap((span) => [span.start, span.end])
    .filter((at) => !inside.some((mark) => at > mark.start && at < mark.end));
  const cuts = [...new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end]), ...edges])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i] ?? start;
    return {
      start: from,
      end: to,
      text: body.slice(from, to),
      mark: inside.find((mark) => mark.start === from) ?? null,
    };
  });
}

function runsOf(pieces: readonly Piece[], lit: readonly Span[]): readonly Run[] {
  return pieces.reduce<{ isLit: boolean; pieces: Piece[] }[]>((runs, piece) => {
    const isLit = lit.some(({ start, end }) => start < piece.end && end > piece.start);
    const last = runs.at(-1);
    if (last?.isLit === isLit) last.pieces.push(piece);
    else runs.push({ isLit, pieces: [piece] });
    return runs;
  }, []);
}
