/** Runs of letters, of digits, and each other sign by itself; blanks go with what follows them. */
const PIECES = /[\p{Script=Latin}]+|\d+|\p{L}|[^\s\p{L}\d]/gu;
const LETTERS = /^\p{Script=Latin}/u;

/** Letters of a token and digits of one, at least, in the vocabularies of today's models. */
const [WORD, NUMBER] = [5, 3];

/** Tokens that a text takes, rather too many than too few; each model counts in its own way. */
export function tokensOf(text: string): number {
  let sum = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    sum += LETTERS.test(piece) ? Math.ceil(piece.length / WORD) : Math.ceil(piece.length / NUMBER);
  }
  return sum;
}
