import type { Spelling } from '../../language/spelling.ts';
import { tokenize } from '../../text/tokens.ts';
import { takenForNames } from '../taken-for-names.ts';

/** A clause with the words that no article and no dictionary knows written as they were meant, names too. */
export function spelledFor(text: string, spelling: Spelling): string {
  let spelled = '';
  let at = 0;
  const strange = tokenize(text).filter(spelling.isStrange);
  const names = takenForNames(text, strange);
  for (const token of strange) {
    // A short name is not another one misspelt.
    if (/^\p{Lu}/u.test(token.text) && token.start > 0 && token.norm.length < NAME) continue;
    const meant = spelling.sameStem(token) ?? spelling.meant(token.norm, SLIPS);
    if (meant === null || (names.has(token) && !spelling.isOwn(meant))) continue;
    const word = /^\p{Lu}/u.test(token.text) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
    spelled += text.slice(at, token.start) + word + (token.possessive ? "'s" : '');
    at = token.end;
  }
  return spelled + text.slice(at);
}

const SLIPS = 3;
const NAME = 5;
