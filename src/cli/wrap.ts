/** Letters of East Asian scripts and their punctuation take two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
/** Characters that a terminal obeys instead of showing; a text from elsewhere may hold some. */
const CONTROL = /\p{Cc}+/gu;

/** Lines of whole words, at most `columns` wide; a longer word has a line to itself. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.replace(CONTROL, ' ').trim().split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line) + 1 + widthOf(word) <= columns) lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines;
}

export function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
