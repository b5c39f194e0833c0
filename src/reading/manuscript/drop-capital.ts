import { isEnglishWord } from '../../language/english.ts';

const APART = /^(\p{Lu})\s(\p{Ll}[\p{L}’']*)/u;
const ALONE = /^["“‘']?\p{Lu}$/u;

/** A paragraph whose first letter, drawn larger than the others, is parted from its word by a space: "T he council". */
export function withoutGap(words: string): string {
  const [whole, letter = '', rest = ''] = APART.exec(words) ?? [];
  return whole !== undefined && isOneWord(letter, rest) ? letter + words.slice(whole.length - rest.length) : words;
}

/** Blocks, with a large first letter in a box of its own put before the paragraph that it opens. */
export function joinedCapitals<B extends { readonly text: string }>(blocks: readonly B[]): B[] {
  const joined: B[] = [];
  let capital = '';
  for (const block of blocks) {
    const { text } = block;
    if (capital !== '') {
      const rest = /^\p{Ll}[\p{L}’']*/u.exec(text)?.[0];
      const gap = rest !== undefined && !isOneWord(capital, rest) ? ' ' : '';
      joined.push(rest === undefined ? block : { ...(joined.pop() as B), ...block, text: `${capital}${gap}${text}` });
    } else joined.push(block);
    capital = ALONE.test(text) ? text : '';
  }
  return joined;
}

/** Whether a capital and the letters behind it are one word; "A ship" is two. */
function isOneWord(capital: string, rest: string): boolean {
  const letter = capital.slice(-1).toLowerCase();
  if (!isEnglishWord(letter + rest.toLowerCase())) return false;
  return !/^[aio]$/.test(letter) || !isEnglishWord(rest.toLowerCase());
}
