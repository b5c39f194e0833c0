import type { Article, Quote } from '../../model.ts';
import { clip } from '../clip.ts';
import { blockQuote, escaped, link } from '../markdown.ts';
import type { Wording } from '../wording.ts';

const QUOTE = 700;
const TITLE = 200;

/** The source's words as a block quote, with who says so. */
export function quoted(quote: Quote, says: string): string {
  const text = clip(escaped(quote.text.replace(/\s+/g, ' ')), QUOTE);
  return `${blockQuote(`“${text}”`)}\n${blockQuote(`— ${escaped(says)}`)}`;
}

/** Outlet, title and date of an article, linked where it can be read. */
export function sourceLine(words: Wording, article: Article): string {
  const title = clip(escaped(article.title), TITLE);
  const shown = article.url ? link(title, article.url) : title;
  return `${escaped(article.outlet)}, “${shown}”, ${words.asOf(article)}`;
}
