import { createRequire } from 'node:module';
import { openedByline } from './byline.ts';
import { type Source, type SourceBlock, type Told, trimmed } from './source.ts';

/** As much of a document's nodes as is read here; the compiler knows no browser. */
interface PageNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}
interface Page extends PageNode {
  querySelector(selector: string): (PageNode & { getAttribute(name: string): string | null }) | null;
  querySelectorAll(selector: string): ArrayLike<PageNode>;
  readonly body: PageNode | null;
}

const MARKUP = /^[\s\uFEFF]*<(?:!doctype html|html|head|body|article|main|section|div|header|h1|p|meta)\b/i;
const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set('script style noscript template svg iframe button nav form select video audio'.split(' '));
/** Beyond these the time of what parses and weighs pages grows with the square of their size; no article needs them. */
const MOST_TAGS = 5000;
const DEEPEST = 300;
const UNCLOSED =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|path|source|td|th|tr|track|wbr)$/i;
const ELEMENT = 1;
const TEXT = 3;

/** Whether a text is a page or a piece of one. */
export function isHtml(text: string): boolean {
  return MARKUP.test(text.slice(0, 2000));
}

/** The article of a page; null when it cannot be taken apart. What parses pages is loaded with the first one. */
export function htmlSource(html: string): Source | null {
  const { tags, depth } = sizeOf(html);
  if (depth > DEEPEST) return null;
  try {
    const require = createRequire(import.meta.url);
    const { parseHTML } = require('linkedom') as { parseHTML: (html: string) => { document: Page } };
    const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
    const { document } = parseHTML(/<body\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
    const meta = (...selectors: string[]) => attribute(document, 'content', selectors);
    const headline = onlyText(document, 'h1');
    const printedDay = onlyText(document, 'time');
    const url = meta('meta[property="og:url"]') ?? attribute(document, 'href', ['link[rel="canonical"]']);
    const published =
      meta(
        'meta[property="article:published_time"]',
        'meta[itemprop="datePublished"]',
        'meta[name="pubdate"]',
        'meta[name="date"]',
        'meta[name="dc.date"]',
        'meta[name="parsely-pub-date"]',
      ) ?? attribute(document, 'datetime', ['time[itemprop="datePublished"]', 'time[pubdate]', 'time[datetime]']);
    const whole = document.body;
    const all = whole && drawn(whole);
    const page =
      tags > MOST_TAGS
        ? null
        : new Readability<PageNode>(document as never, {
            serializer: (node) => node as unknown as PageNode,
            charThreshold: 200,
          }).parse();
    const body = page?.content ? drawn(page.content) : all;
    if (!body) return null;
    const told: Told = {
      title: headline ?? words(page?.title),
      byline: words(page?.byline) ?? onlyByline(all ?? []),
      outlet: words(page?.siteName),
      url: url !== undefined && URL.canParse(url) ? url : undefined,
      published: words(page?.publishedTime) ?? published,
    };
    const lines = [told.title, told.byline, printedDay].filter(
      (line) => line !== undefined && !body.some(({ text }) => text.includes(line)),
    );
    return laidOut(
      [
        ...lines.map(
          (text, i): Drawn => ({ text: text as string, mark: i === 0 && told.title === text ? 'heading' : null }),
        ),
        ...body,
      ],
      told,
    );
  } catch {
    // Pages nested thousands of levels deep exhaust the stack of what parses them.
    return null;
  }
}

/** Opening tags of a page, and how deep they lie in one another at most. */
function sizeOf(html: string): { tags: number; depth: number } {
  let [tags, open, depth] = [0, 0, 0];
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})\b/gi)) {
    if (closing) open = Math.max(0, open - 1);
    else {
      tags++;
      if (!UNCLOSED.test(name ?? '')) depth = Math.max(depth, ++open);
    }
  }
  return { tags, depth };
}

interface Drawn {
  readonly text: string;
  readonly mark: SourceBlock['mark'];
}

function laidOut(blocks: readonly Drawn[], told: Told): Source {
  let text = '';
  const placed = blocks.map(({ text: each, mark }): SourceBlock => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += each;
    return { start, end: text.length, mark };
  });
  return { text, blocks: placed, told };
}

/** The blocks below a node, in order, walked without recursion since pages nest deeply. */
function drawn(root: PageNode): Drawn[] {
  const blocks: Drawn[] = [];
  let text = '';
  let linked = 0;
  const flush = (mark: SourceBlock['mark']) => {
    const { start, end } = trimmed(text, { start: 0, end: text.length });
    if (end > start)
      blocks.push({ text: text.slice(start, end), mark: mark ?? (linked >= end - start ? 'links' : null) });
    text = '';
    linked = 0;
  };
  const open: string[] = [];
  const markNow = (): SourceBlock['mark'] => {
    if (open.some((name) => name === 'figcaption')) return 'caption';
    if (open.some((name) => /^h[1-6]$/.test(name))) return 'heading';
    return open.at(-1) === 'li' && linked < text.trim().length ? 'item' : null;
  };
  let node: PageNode | null = root;
  while (node) {
    const name = node.localName ?? '';
    if (node.nodeType === TEXT) {
      const more = (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      text += text === '' || text.endsWith(' ') ? more.replace(/^ /, '') : more;
      if (open.includes('a')) linked += more.length;
    } else if (name === 'br') text += ' ';
    const enters = node.nodeType === ELEMENT && node.firstChild !== null && !SILENT.has(name);
    if (enters) {
      if (BLOCKS.has(name)) flush(markNow());
      open.push(name);
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (!node) break;
      if (BLOCKS.has(node.localName ?? '')) flush(markNow());
      open.pop();
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  flush(null);
  return blocks;
}

/** The only byline of a page; of several, none is sure to be the article's. */
function onlyByline(blocks: readonly Drawn[]): string | undefined {
  const found = blocks.filter(({ text }) => openedByline(text));
  return found.length === 1 ? found[0]?.text : undefined;
}

function attribute(document: Page, name: string, selectors: readonly string[]): string | undefined {
  return selectors
    .map((selector) => words(document.querySelector(selector)?.getAttribute(name)))
    .find((each) => each !== undefined);
}

/** The text of the only element of its kind; of several, none is sure to be the article's. */
function onlyText(document: Page, name: string): string | undefined {
  const all = document.querySelectorAll(name);
  return all.length === 1 ? words(all[0]?.textContent) : undefined;
}

function words(value: string | null | undefined): string | undefined {
  return value?.replace(/\s+/g, ' ').trim() || undefined;
}
