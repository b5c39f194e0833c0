import { webAddress } from '../web-address.ts';
import type { Inline } from './tree.ts';

/** What a rule makes of what it matched; null where it is no such thing after all. */
type Rule = readonly [pattern: RegExp, make: (match: readonly string[]) => Inline | string | null];

const ADDRESS = 'https?:\\/\\/[^\\s<>]{1,1500}';

/** What means something as a whole, by the letter that it begins with; each is tried where that letter stands. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  '\\': [[/\\([^\p{L}\p{N}\s])/uy, ([, letter = '']) => letter]],
  '`': [[/(`{1,2})((?:(?!\1)[^\n]){1,2000}?)\1(?!`)/y, ([, , text = '']) => ({ type: 'code', block: false, text })]],
  '[': [
    [
      /\[((?:\\.|[^[\]\\\n]){1,500})\]\(<?(https?:\/\/[^\s()<>]{1,1000})>?\)/iy,
      ([, text = '', href = '']) => link(href, text.replace(/\\(.)/g, '$1')),
    ],
  ],
  '<': [
    [/<@!?(\d{15,21})>/y, ([, name = '']) => ({ type: 'mention', of: 'user', name })],
    [/<@&(\d{15,21})>/y, ([, name = '']) => ({ type: 'mention', of: 'role', name })],
    [/<#(\d{15,21})>/y, ([, name = '']) => ({ type: 'mention', of: 'channel', name })],
    [/<\/([^:<>\n]{1,100}):\d{15,21}>/y, ([, name = '']) => ({ type: 'mention', of: 'command', name })],
    [/<t:(-?\d{1,17})(?::[tTdDfFR])?>/y, ([, seconds]) => time(Number(seconds))],
    [/<a?:(\w{2,32}):\d{15,21}>/y, ([, name]) => `:${name}:`],
    [new RegExp(`<(${ADDRESS})>`, 'iy'), ([, href = '']) => link(href, href)],
  ],
  '@': [[/@(everyone|here)/y, ([, name = '']) => ({ type: 'mention', of: 'everyone', name })]],
  h: [
    [
      new RegExp(ADDRESS, 'iy'),
      ([address = '']) => {
        const href = address.replace(/[.,:;!?"')\]*_~|]+$/, '');
        return link(href, href);
      },
    ],
  ],
};

/** What stands at a place as a whole, and how long it is there; null where there is only a letter. */
export function atomAt(text: string, at: number): { readonly node: Inline | string; readonly length: number } | null {
  for (const [pattern, make] of RULES[text[at] as string] ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const node = match && make(match);
    if (!match || node === null) continue;
    // Of an address that ends a sentence the full stop is none of it.
    const isBare = typeof node === 'object' && node.type === 'link' && text[at] === 'h';
    return { node, length: isBare ? node.href.length : match[0].length };
  }
  return null;
}

/** A link leads to a page of the web, or is no link. */
function link(href: string, text: string): Inline | null {
  return webAddress(href) === null ? null : { type: 'link', href, content: [{ type: 'text', text }] };
}

/** A time that no calendar reaches is no time. */
function time(seconds: number): Inline | null {
  return Number.isNaN(new Date(seconds * 1000).getTime()) ? null : { type: 'time', seconds };
}
