import { plain } from './plain-text.ts';

/** What Discord takes as the description of a file. */
const LIMIT = 1024;

/** Items in a row, as many as there is room for; `more` of what is shown nowhere are counted with those left out. */
export function altText(
  title: string,
  items: readonly string[],
  more: number,
  counted: (count: number) => string,
): string {
  const sentences = items.map((item) => sentence(plain(item)));
  let shown = sentences.length;
  while (shown > 0 && written(shown).length > LIMIT) shown--;
  return written(shown);

  function written(count: number): string {
    const rest = sentences.length - count + more;
    return [`${title}.`, ...sentences.slice(0, count), ...(rest > 0 ? [`(${counted(rest)})`] : [])].join(' ');
  }
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
