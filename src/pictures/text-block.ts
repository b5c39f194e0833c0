import type { Box } from './box.ts';
import { fontsFor } from './lettering.ts';
import { linesOf } from './lines.ts';
import type { Palette } from './palette.ts';
import { widthOf } from './text-width.ts';
import { element, escaped } from './xml.ts';

/** How a text is set. */
export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly tone: 'text' | 'muted' | 'accent';
  /** What does not fit these lines is cut. */
  readonly lines: number;
}

/** Lines of text in their place. */
export interface TextBlock extends Box {
  readonly lines: readonly string[];
  readonly style: Style;
}

const LEADING = 1.3;

/** Sets a text into a column that begins at x and y. */
function textBlock(text: string, x: number, y: number, width: number, style: Style): TextBlock {
  const lines = linesOf(text, width / style.size, style.lines);
  const widest = Math.max(0, ...lines.map(widthOf)) * style.size;
  return { x, y, width: widest, height: lines.length * style.size * LEADING, lines, style };
}

/** Texts below each other; those that are empty take no room. */
export function stacked(
  texts: readonly (readonly [text: string, style: Style])[],
  x: number,
  y: number,
  width: number,
): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const [text, style] of texts) {
    const block = textBlock(text, x, bottomOf(blocks, y), width, style);
    if (block.lines.length > 0) blocks.push(block);
  }
  return blocks;
}

/** Where the last of them ends. */
export function bottomOf(boxes: readonly Box[], top: number): number {
  return boxes.reduce((bottom, box) => Math.max(bottom, box.y + box.height), top);
}

/** Half the height of a line: where a mark beside the first one stands. */
export function middleOfFirstLine({ y, style }: TextBlock): number {
  return y + (style.size * LEADING) / 2;
}

/** Lines end in a space, so that words do not run together where the text is read out. */
export function drawnText({ x, y, lines, style }: TextBlock, palette: Palette): string {
  const { size, bold, tone } = style;
  const spans = lines.map((line, index) =>
    element('tspan', { x, y: y + size * (LEADING * index + 1), 'font-family': fontsFor(line) }, escaped(`${line} `)),
  );
  return element('text', { 'font-size': size, 'font-weight': bold ? 700 : undefined, fill: palette[tone] }, ...spans);
}
