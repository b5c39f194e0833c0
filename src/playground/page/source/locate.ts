import type { Source } from '../../contract.ts';

/** Words of an article: half-open offsets into its body. */
export interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Shorter words stand in every article by chance. */
const SHORTEST = 8;

/** Where the words of a quote stand; null where no article has them. A clipped quote is found by what is left of it. */
export function locate(sources: readonly Pick<Source, 'id' | 'body'>[], text: string): Place | null {
  const sought = soughtIn(text);
  if (sought === null) return null;
  for (const source of sources) {
    const { text: searched, offsets } = bodyOf(source);
    const from = searched.indexOf(sought);
    if (from >= 0) {
      return {
        article: source.id,
        start: offsets[from] ?? 0,
        end: (offsets[from + sought.length - 1] ?? source.body.length - 1) + 1,
      };
    }
  }
  return null;
}

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

interface Folded {
  readonly text: string;
  /** For each character where it stood. */
  readonly offsets: readonly number[];
}

/** With white space as single spaces. */
function folded(text: string): Folded {
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

/** Articles stay what they are, and each quote is sought in all of them. */
const BODIES = new WeakMap<object, Folded>();

function bodyOf(source: Pick<Source, 'body'>): Folded {
  const known = BODIES.get(source) ?? folded(source.body);
  BODIES.set(source, known);
  return known;
}
