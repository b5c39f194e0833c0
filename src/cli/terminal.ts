import type { Writable } from 'node:stream';
import { styleText } from 'node:util';

/** What a layout has to know about where it is shown. */
export interface Terminal {
  readonly columns: number;
  readonly paint: (style: Style, text: string) => string;
}

export type Style = 'bold' | 'dim' | 'cyan' | 'magenta' | 'yellow';

const NARROWEST = 30;
/** Longer lines are hard to read. */
const WIDEST = 100;

/** Without colours where the output is no terminal or the user wants none (`NO_COLOR`), as Node tells. */
export function terminalOf(stream: Writable & { readonly columns?: number }): Terminal {
  return {
    columns: Math.max(NARROWEST, Math.min(stream.columns || 80, WIDEST)),
    paint: (style, text) => styleText(style, text, { stream }),
  };
}
