import { hasHangul } from '../language/hangul.ts';
import type { Spelling } from '../language/spelling.ts';
import type { Token } from '../text/tokens.ts';
import { tokenize } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { repairNames } from './names.ts';
import { takenForNames } from './taken-for-names.ts';
/** The text with its misspelt words written as they were meant. */
export function correct(
  typed: string,
  spelling: Spelling,
  lexicon: Lexicon,
): { text: string; corrections: Map<string, string> } {
  const corrections = new Map<string, string>();
  const named = repairNames(tokenize(typed), lexicon, corrections);
  const unknown = named.filter((token) => spelling.isStrange(token) && !hasHangul(token.norm));
  const strange = unknown.length;
  const names = takenForNames(typed, unknown);
  let text = '';
  let at = 0;
  for (const token of named) {
    text += typed.slice(at, token.start);
    at = token.end;
    const word = corrected(token);
    const asTyped = typed.slice(token.start, token.end);
    text +=
      word === null
        ? corrections.has(asTyped.replace(/[’']s$/, ''))
          ? token.text + (token.possessive ? "'s" : '')
          : asTyped
        : word + (token.possessive ? "'s" : '');
  }
  return { text: text + typed.slice(at), corrections };

  function corrected(token: Token): string | null {
    const kin = spelling.sameStem(token);
    const proper = /^\p{Lu}/u.test(token.text) && token.start > 0;
    const strictness =
      kin || (proper && /^\p{Lu}+$/u.test(token.text)) ? null : spelling.strictness(token, strange + corrections.size);
    const meant = kin ?? (strictness === null ? null : spelling.meant(token.norm, strictness));
    if (meant !== null && names.has(token) && !spelling.isOwn(meant)) return null;
    if (meant === null || meant === token.norm || (proper && !kin && !lexicon.nameVocabulary.has(meant))) return null;
    corrections.set(token.text, meant);
    return /^\p{Lu}/u.test(token.text) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  }
}
