import type { Article, Quote } from '../../model.ts';
import { clip, weight } from '../clip.ts';
import { blockQuote, escaped, link } from '../markdown.ts';
import type { Wording } from '../wording.ts';

/** None of them is cut again by the field that it stands in, which would tear quotes and links. */
const QUOTE = 700;
const SAYS = 100;
/** Stands between the source's words and who says so. */
const BY = ' — ';
const OUTLET = 80;
const TITLE = 200;
const LINKED = 700;

/** The source's words as a block quote of one line, with who says so behind them; null where the reporter does. */
export function quoted(quote: Quote, says: string | null, most: number = QUOTE): string {
  const text = clip(escaped(quote.text.replace(/\s+/g, ' ')), most);
  const by = says === null ? '' : BY + clip(escaped(says.replace(/\s+/g, ' ')), SAYS);
  return blockQuote(`“${text}”${by}`);
}

/** Outlet, title and date of an article, linked where it can be read; an address that fills the reply is left out. */
export function sourceLine(words: Wording, article: Article): string {
  const title = linked(clip(escaped(article.title), TITLE), article);
  return `${clip(escaped(article.outlet), OUTLET)}, “${title}”, ${words.asOf(article)}`;
}

/** Outlet and day of an article, linked where it can be read. */
export function shortSource(words: Wording, article: Article): string {
  return `${linked(clip(escaped(article.outlet), OUTLET), article)}, ${words.day(article.published.slice(0, 10))}`;
}

function linked(text: string, { url }: Article): string {
  const shown = url && /^https?:/i.test(url) ? link(text, url) : text;
  return weight(shown) <= LINKED ? shown : text;
}
