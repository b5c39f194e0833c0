import type { Span } from '../../model.ts';

/** A block as it was cut out, with what its markup tells of it: a list item, a row of a table, or nothing but links, too. */
export interface SourceBlock extends Span {
  readonly mark: 'heading' | 'caption' | 'item' | 'row' | 'links' | null;
  /** All of it leads elsewhere, whatever else it is. */
  readonly linked?: boolean;
}

/** What stands beside the text: front matter, or what a page tells machines. */
export interface Told {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  /** Date or time of publication, in any shape. */
  readonly published?: string | undefined;
  /** IANA zone. */
  readonly zone?: string | undefined;
  /** Whether 05/04 is April 5; undefined where nothing tells. */
  readonly dayFirst?: boolean | undefined;
}

/** A text cut into blocks, which lie in order and do not overlap. */
export interface Source {
  readonly text: string;
  readonly blocks: readonly SourceBlock[];
  readonly told: Told;
  /** The whole page that it was taken from, where it is less. */
  readonly page?: Source | undefined;
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [a, b] = [start, end];
  while (a < b && /[\s\uFEFF]/.test(text[a] ?? '')) a++;
  while (b > a && /[\s\uFEFF]/.test(text[b - 1] ?? '')) b--;
  return { start: a, end: b };
}
