import type { Article, Quote, Span } from '../../model.ts';
import { clip, weight } from '../clip.ts';
import { blockQuote, bold, escaped, link } from '../markdown.ts';
import type { Wording } from '../wording.ts';

/** None of them is cut again by the field that it stands in, which would tear quotes and links. */
const QUOTE = 700;
const SAYS = 100;
/** Stands between the source's words and who says so. */
const BY = ' — ';
const OUTLET = 80;
const TITLE = 200;
const LINKED = 700;

/**
 * The source's words as a block quote of one line, with who says so behind them; null where the reporter does.
 * `marked`: of these words those that are to be seen first.
 */
export function quoted(
  quote: Pick<Quote, 'text'>,
  says: string | null,
  most: number = QUOTE,
  marked: Span | null = null,
): string {
  const { text: raw } = quote;
  const plain = (words: string) => escaped(words.replace(/\s+/g, ' '));
  const whole = plain(raw);
  const { start, end } = marked ?? { start: 0, end: 0 };
  const text =
    marked && weight(whole) <= most
      ? plain(raw.slice(0, start)) + bold(plain(raw.slice(start, end))) + plain(raw.slice(end))
      : clip(whole, most);
  const by = says === null ? '' : BY + clip(escaped(says.replace(/\s+/g, ' ')), SAYS);
  return blockQuote(`“${text}”${by}`);
}

/** Outlet, title and date of an article, linked where it can be read; an address that fills the reply is left out. */
export function sourceLine(words: Wording, article: Article): string {
  return `${clip(escaped(article.outlet), OUTLET)}, ${titleLine(words, article)}`;
}

/** Title and date of an article, under its outlet. */
export function titleLine(words: Wording, article: Article): string {
  return `“${linked(clip(escaped(article.title), TITLE), article)}”, ${words.asOf(article)}`;
}

/** Outlet and day of an article, linked where it can be read. */
export function shortSource(words: Wording, article: Article): string {
  return `${linked(clip(escaped(article.outlet), OUTLET), article)}, ${words.day(article.published.slice(0, 10))}`;
}

function linked(text: string, { url }: Article): string {
  const shown = url && /^https?:/i.test(url) ? link(text, url) : text;
  return weight(shown) <= LINKED ? shown : text;
}
