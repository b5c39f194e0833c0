import { joinedCapitals, withoutGap } from './drop-capital.ts';
import { rowsOf } from './page-table.ts';
import { type SourceBlock, trimmed } from './source.ts';

/** As much of a document's nodes as is read here; the compiler knows no browser. */
export interface PageNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

/** A block of a page, as it reads. */
export interface Drawn {
  readonly text: string;
  readonly mark: SourceBlock['mark'];
  /** All of it leads elsewhere. */
  readonly linked: boolean;
  /** The element around it that holds other blocks too, where it is one that pages put beside their article. */
  readonly box: PageNode | null;
}

const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set('script style noscript template svg iframe button nav form select video audio'.split(' '));
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
/** What stands beside an article, or is a part of it that is easily taken for that. */
const BOXES = new Set('aside section nav footer ul ol dl header'.split(' '));
/** Where a line is broken by hand; all other white space is a space. */
const BREAK = '\n';
/** Letters of a line that is an address, a byline or a heading, and not broken from a paragraph. */
const SHORT = 70;
const ELEMENT = 1;
const TEXT = 3;

/** The blocks below a node, in order, walked without recursion since pages nest deeply; linear in time. */
export function drawn(root: PageNode): Drawn[] {
  const blocks: Drawn[] = [];
  const open = new Openings();
  // Pieces are put together once a block: every entity of a page is a piece.
  let pieces: string[] = [];
  let spaced = true;
  let linked = 0;
  const add = (piece: string) => {
    if (piece === '') return;
    pieces.push(piece);
    spaced = piece.endsWith(' ') || piece === BREAK;
  };
  const flush = (around: Openings | null) => {
    const whole = pieces.join('');
    const all = linked >= whole.trim().length;
    const mark = around?.mark(!all) ?? null;
    for (const text of brokenLines(whole)) {
      const { start, end } = trimmed(text, { start: 0, end: text.length });
      if (end > start)
        blocks.push({
          text: withoutGap(text.slice(start, end)),
          mark: mark ?? (all ? 'links' : null),
          linked: all,
          box: around?.box ?? null,
        });
    }
    pieces = [];
    spaced = true;
    linked = 0;
  };
  let node: PageNode | null = root;
  while (node) {
    const name = node.localName ?? '';
    if (node.nodeType === TEXT) {
      const more = (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      add(spaced ? more.replace(/^ /, '') : more);
      if (open.links > 0) linked += more.length;
    } else if (name === 'br') add(BREAK);
    const rows = name === 'table' ? rowsOf(node) : null;
    if (rows) {
      flush(open);
      blocks.push(...rows.map((text): Drawn => ({ text, mark: 'row', linked: false, box: null })));
    }
    const enters = !rows && node.nodeType === ELEMENT && node.firstChild !== null && !SILENT.has(name);
    if (enters) {
      if (BLOCKS.has(name)) flush(open);
      open.enter(name, node);
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (!node) break;
      if (BLOCKS.has(node.localName ?? '')) flush(open);
      open.leave();
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  flush(null);
  return joinedCapitals(blocks);
}

/** The lines that a block was broken into by hand, where each is one by itself; otherwise the block on one line. */
function brokenLines(whole: string): string[] {
  const lines: string[] = [];
  for (const line of whole.split(BREAK)) {
    const last = lines.at(-1)?.trimEnd();
    const own = /^\s*["“‘'(]?[\p{Lu}\p{N}]/u.test(line);
    if (
      last === undefined ||
      last === '' ||
      (own && (/[.!?:]["”’)]*$/.test(last) || (last.length <= SHORT && !/,$/.test(last))))
    )
      lines.push(line);
    else lines.push(`${lines.pop()} ${line}`);
  }
  return lines;
}

/** The elements around a place of the walk, with those counted that decide what a block is. */
class Openings {
  readonly #names: string[] = [];
  readonly #boxes: PageNode[] = [];
  #captions = 0;
  #headings = 0;
  links = 0;

  enter(name: string, node: PageNode): void {
    this.#names.push(name);
    if (BOXES.has(name)) this.#boxes.push(node);
    this.#count(name, 1);
  }

  leave(): void {
    const name = this.#names.pop() ?? '';
    if (BOXES.has(name)) this.#boxes.pop();
    this.#count(name, -1);
  }

  get box(): PageNode | null {
    return this.#boxes.at(-1) ?? null;
  }

  /** What a block that ends here is marked as; a list item only where it holds more than links. */
  mark(hasOwnWords: boolean): SourceBlock['mark'] {
    if (this.#captions > 0) return 'caption';
    if (this.#headings > 0) return 'heading';
    return this.#names.at(-1) === 'li' && hasOwnWords ? 'item' : null;
  }

  #count(name: string, by: number): void {
    if (name === 'figcaption') this.#captions += by;
    else if (HEADINGS.has(name)) this.#headings += by;
    else if (name === 'a') this.links += by;
  }
}
