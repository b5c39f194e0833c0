import type { Box } from './box.ts';
import { bottomOf, middleOfFirstLine, type Style, stacked, type TextBlock } from './text-block.ts';

/** Texts below each other that belong together. */
export interface Row extends Box {
  readonly texts: readonly TextBlock[];
  /** The height at which a mark beside the first line stands. */
  readonly mark: number;
}

export type StyledText = readonly [text: string, style: Style];

/** Sets texts into a row, `padding` away from its edge. */
export function rowOf(texts: readonly StyledText[], x: number, y: number, width: number, padding = 0): Row {
  const blocks = stacked(texts, x + padding, y + padding, width - 2 * padding);
  const [first] = blocks;
  return {
    x,
    y,
    width,
    height: bottomOf(blocks, y + padding) + padding - y,
    texts: blocks,
    mark: first ? middleOfFirstLine(first) : y,
  };
}

/** Where a box ends. */
export function endOf(box: Box): number {
  return box.y + box.height;
}
