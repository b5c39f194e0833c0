import { Unreadable } from './unreadable.ts';

/** What a page may begin with before its first element: white space, `<?xml …?>`, comments, `<!doctype …>`. */
const BEFORE = /[\s\uFEFF]+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype\b(?:[^>[]|\[[^\]]*\])*>/iy;
const ELEMENT = /<([a-z][\w.:-]{0,60})(?=[\s/>])/iy;
/** Elements that a page or a piece of one begins with; others stand in plain text, too. */
const OF_PAGES = new Set(
  'html head body title meta link base style script noscript template article aside main section nav header footer div p h1 h2 h3 h4 h5 h6 blockquote center figure table ul ol dl form hgroup'.split(
    ' ',
  ),
);
/** They are closed where their kind begins anew, or never. */
const UNCLOSED =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|path|source|td|th|tr|track|wbr)$/i;

/** A page or a piece of one, from its first element on; null for what is none. @throws Unreadable for other XML */
export function pageIn(text: string): string | null {
  let at = 0;
  let declared = false;
  for (let found = matchAt(BEFORE, text, at); found; found = matchAt(BEFORE, text, at)) {
    declared ||= /^<[?!](?:xml|doctype)/i.test(found[0]);
    at += found[0].length;
  }
  const name = matchAt(ELEMENT, text, at)?.[1];
  if (name !== undefined && OF_PAGES.has(name.toLowerCase())) return text.slice(at);
  if (!declared) return null;
  // A page may leave out every element that only frames it.
  if (/^<!doctype html\b/im.test(text.slice(0, at))) return text.slice(at);
  const what = name === undefined ? 'XML that does not begin with an element' : `XML that is no page (<${name}>)`;
  throw new Unreadable(what, 'save the page as HTML, or its text alone');
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How much there is to parse in a page. */
export interface PageSize {
  /** Opening tags. */
  readonly tags: number;
  /** What a parser stops at: tags, entities and what only begins like them. */
  readonly marks: number;
  /** How deep elements lie in one another at most. */
  readonly depth: number;
  /** The most that one tag has. */
  readonly attributes: number;
}

/** Comments and scripts, whose words are no tags; a tag with its attributes; an entity. */
const MARK = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1|$)|<(\/?)([a-z][a-z0-9]{0,20}\b)([^<>]*)|[<&]/gi;
/** Attributes of so much text may be more than a parser is made for. */
const LONG_TAG = 10_000;

export function sizeOf(page: string): PageSize {
  let [tags, marks, open, depth, attributes] = [0, 0, 0, 0, 0];
  for (const [, silent, closing, name, within = ''] of page.matchAll(MARK)) {
    marks++;
    if (silent !== undefined) tags++;
    if (name === undefined) continue;
    if (within.length > LONG_TAG) attributes = Math.max(attributes, attributeCount(within));
    if (closing) open = Math.max(0, open - 1);
    else {
      tags++;
      if (!UNCLOSED.test(name)) depth = Math.max(depth, ++open);
    }
  }
  return { tags, marks, depth, attributes };
}

function attributeCount(within: string): number {
  return within.replace(/"[^"]*"|'[^']*'/g, '').match(/\s+/g)?.length ?? 0;
}
