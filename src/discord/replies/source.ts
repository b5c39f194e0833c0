import type { Article, Quote } from '../../model.ts';
import { clip, weight } from '../clip.ts';
import { blockQuote, escaped, link } from '../markdown.ts';
import type { Wording } from '../wording.ts';

/** None of them is cut again by the field that it stands in, which would tear quotes and links. */
const QUOTE = 700;
const SAYS = 100;
const OUTLET = 80;
const TITLE = 200;
const LINKED = 700;

/** The source's words as a block quote, with who says so. */
export function quoted(quote: Quote, says: string, most: number = QUOTE): string {
  const text = clip(escaped(quote.text.replace(/\s+/g, ' ')), most);
  return `${blockQuote(`“${text}”`)}\n${blockQuote(`— ${clip(escaped(says.replace(/\s+/g, ' ')), SAYS)}`)}`;
}

/** Outlet, title and date of an article, linked where it can be read; an address that fills the reply is left out. */
export function sourceLine(words: Wording, article: Article): string {
  const title = clip(escaped(article.title), TITLE);
  const linked = article.url && /^https?:/i.test(article.url) ? link(title, article.url) : title;
  const shown = weight(linked) <= LINKED ? linked : title;
  return `${clip(escaped(article.outlet), OUTLET)}, “${shown}”, ${words.asOf(article)}`;
}
