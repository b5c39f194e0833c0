import { createRequire } from 'node:module';
import { openedByline } from './byline.ts';
import { type Drawn, drawn, type PageNode } from './drawn.ts';
import { withLost } from './lost-blocks.ts';
import { type PageSize, sizeOf } from './markup.ts';
import { onlyText, type Page, pageFacts, words } from './page-facts.ts';
import type { Source, SourceBlock, Told } from './source.ts';
import { Unreadable } from './unreadable.ts';

/** Beyond these the time of what weighs pages grows with the square of their size or worse; all of the page is read then. */
const MOST_TAGS = 5000;
const DEEPEST_WEIGHED = 300;
/** Beyond this the time of what parses pages does so, too. */
const DEEPEST = 10_000;
/** Nodes take much memory, and a large page of news has some ten thousands. */
const MOST_MARKS = 200_000;
const MOST_ATTRIBUTES = 5000;
const AS_TEXT = 'save the article’s text alone';

/** The article of a page. What parses pages is loaded with the first one. @throws Unreadable */
export function htmlSource(page: string): Source {
  const size = sizeOf(page);
  const much = tooMuch(size);
  if (much !== null) throw new Unreadable(`a page ${much}, which no article is`, AS_TEXT);
  try {
    return articleOf(page, size);
  } catch {
    // What parses and weighs pages is not made for all that can be written.
    throw new Unreadable('a page that cannot be taken apart', AS_TEXT);
  }
}

function tooMuch({ depth, marks, attributes }: PageSize): string | null {
  if (depth > DEEPEST) return `nested ${shown(depth)} levels deep`;
  if (marks > MOST_MARKS) return `of ${shown(marks)} tags and entities`;
  return attributes > MOST_ATTRIBUTES ? `with ${shown(attributes)} attributes in one tag` : null;
}

function shown(count: number): string {
  return count.toLocaleString('en');
}

function articleOf(html: string, { tags, depth }: PageSize): Source {
  const require = createRequire(import.meta.url);
  const { parseHTML } = require('linkedom') as { parseHTML: (html: string) => { document: Page } };
  const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
  const { document } = parseHTML(/<body\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const facts = pageFacts(document);
  const printedDay = onlyText(document, 'time');
  const whole = document.body;
  const all = whole && drawn(whole);
  const page =
    tags > MOST_TAGS || depth > DEEPEST_WEIGHED
      ? null
      : new Readability<PageNode>(document as never, {
          serializer: (node) => node as unknown as PageNode,
          charThreshold: 200,
        }).parse();
  const body = page?.content ? withLost(drawn(page.content), all ?? []) : all;
  if (!body) throw new Error('a document has a body');
  const told: Told = {
    ...facts,
    title: facts.title ?? words(page?.title),
    byline: words(page?.byline) ?? facts.byline ?? onlyByline(all ?? []),
    outlet: words(page?.siteName) ?? facts.outlet,
    published: words(page?.publishedTime) ?? facts.published,
  };
  const lines = [told.title, told.byline, printedDay].filter(
    (line) => line !== undefined && !body.some(({ text }) => text.includes(line)),
  );
  const article = laidOut(
    [
      ...lines.map(
        (text, i): Drawn => ({
          text: text as string,
          mark: i === 0 && told.title === text ? 'heading' : null,
          linked: false,
          box: null,
        }),
      ),
      ...body,
    ],
    told,
  );
  return { ...article, page: body === all || !all ? undefined : laidOut(all, told) };
}

function laidOut(blocks: readonly Drawn[], told: Told): Source {
  let text = '';
  const placed = blocks.map(({ text: each, mark, linked }): SourceBlock => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += each;
    return { start, end: text.length, mark, linked };
  });
  return { text, blocks: placed, told };
}

/** The only byline of a page; of several, none is sure to be the article's. */
function onlyByline(blocks: readonly Drawn[]): string | undefined {
  const found = blocks.filter(({ text }) => openedByline(text));
  return found.length === 1 ? found[0]?.text : undefined;
}
