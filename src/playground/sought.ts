/** Shorter words stand in every article by chance. */
const SHORTEST = 8;

/** The words of a quote with single spaces; null where they are too few. */
export function soughtIn(text: string): string | null {
  const sought = folded(unmarked(text)).text.trim();
  return sought.length < SHORTEST ? null : sought;
}

/** Without the marks that a reply puts around the words of a source, and without what stands for those left out. */
function unmarked(text: string): string {
  const quoted = text.trim().replace(/^“([\s\S]*)”$/u, '$1');
  return quoted.replace(/^“/u, '').replace(/\s*(?:…|\.{3})”?$/u, '');
}

export interface Folded {
  readonly text: string;
  /** For each character where it stood. */
  readonly offsets: readonly number[];
}

/** With white space as single spaces. */
export function folded(text: string): Folded {
  const offsets: number[] = [];
  const out: string[] = [];
  let isBehindSpace = true;
  for (let i = 0; i < text.length; i++) {
    const isSpace = /\s/.test(text[i] ?? '');
    if (!(isSpace && isBehindSpace)) {
      out.push(isSpace ? ' ' : (text[i] ?? ''));
      offsets.push(i);
    }
    isBehindSpace = isSpace;
  }
  return { text: out.join(''), offsets };
}
