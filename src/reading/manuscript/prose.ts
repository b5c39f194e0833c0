const ENDED = /[.!?…][\s"”’')\]]{0,4}$|:$|[다요죠][.]?["”’']?$/u;
/** "(Agency)" behind the last full stop. */
const CREDITED = /[.!?…]["”’']?\s?[([]\p{Lu}[^()[\]]{1,60}[)\]]$/u;
/** "in the U.S.": a headline may end with it. */
const INITIALISM = /\b(?:\p{Lu}\.){2,4}$/u;
const FEWEST = 5;
/** So many words are prose, however they end. */
const MANY = 30;

/** Words between spaces; scripts without spaces count by two letters. */
export function wordCount(words: string): number {
  const spaced = words.match(/\S+/g)?.length ?? 0;
  return Math.max(spaced, Math.floor((words.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0) / 2));
}

/** Whether a block reads as sentences and not as a heading, a menu or a list of links. */
export function isProse(words: string): boolean {
  const count = wordCount(words);
  if (count >= MANY) return true;
  if (count < FEWEST) return false;
  return (ENDED.test(words) && !(INITIALISM.test(words) && count < MANY / 2)) || CREDITED.test(words);
}
