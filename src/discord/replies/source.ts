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
 * `marked`: of these words those that are to be seen first, in order and apart.
 */
export function quoted(
  { text: raw }: Pick<Quote, 'text'>,
  says: string | null,
  most: number = QUOTE,
  marked: readonly Span[] = [],
): string {
  const whole = onOneLine(raw);
  const text = weight(whole) <= most ? withMarks(raw, marked) : clip(whole, most);
  const by = says === null ? '' : BY + clip(escaped(says.replace(/\s+/g, ' ')), SAYS);
  return blockQuote(`“${text}”${by}`);
}

/** Whether all of a quote is shown. */
export function isShownWhole(words: string): boolean {
  return weight(onOneLine(words)) <= QUOTE;
}

function onOneLine(words: string): string {
  return escaped(words.replace(/\s+/g, ' '));
}

function withMarks(raw: string, marked: readonly Span[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const { start, end } of marked.filter(({ start }, i) => start >= (marked[i - 1]?.end ?? 0))) {
    parts.push(onOneLine(raw.slice(from, start)), bold(onOneLine(raw.slice(start, end))));
    from = end;
  }
  return [...parts, onOneLine(raw.slice(from))].join('');
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
