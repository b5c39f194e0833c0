/** What breaks a line or is obeyed instead of shown. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Halves of characters, characters that stand for nothing, and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cs}\p{Co}\p{Cn}]|(?![\u200c\u200d])\p{Cf}/gu;
/** Marks piled up on one letter would grow into the line above. */
const PILES = /(\p{M}{3})\p{M}+/gu;
/** Single characters that are drawn as whole words. */
const LIGATURES = /[\ufb50-\ufdff\ufe70-\ufefc]/g;

/** A text as it can be drawn on one line and measured. */
export function plain(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(UNSEEN, '')
    .replace(LIGATURES, (character) => character.normalize('NFKC'))
    .replace(PILES, '$1')
    .normalize('NFC')
    .trim();
}

/** A name as the beginning of a label; one that nothing is left of is three dots. */
export function label(name: string): string {
  const text = plain(name);
  return text === '' ? '…' : text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
