import { treeOf } from '../language/en/syntax/read.ts';
import type { Token } from '../text/tokens.ts';

/** The strange words of a text that its parse takes for names, however they are written: no other word is meant. */
export function takenForNames(text: string, strange: readonly Token[]): ReadonlySet<Token> {
  if (strange.length === 0 || text.length > LONGEST) return NONE;
  const { words } = treeOf(text);
  return new Set(
    strange.filter(({ start, end }) =>
      words.some((word) => word.upos === 'PROPN' && word.start < end && start < word.end),
    ),
  );
}

const NONE: ReadonlySet<Token> = new Set();
/** Characters of a text that are parsed for this. */
const LONGEST = 240;
