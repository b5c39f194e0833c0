import type { Article, Quote, Span } from '../model.ts';

/** One character for one, so that offsets stay: typographic marks and white space made plain. */
export function plain(text: string): string {
  return text
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, ' ');
}

/** The text that words were looked up in last: all evidence of a folder is looked up in the same one. */
let latest = { text: '', plain: '' };

function plainOf(text: string): string {
  if (text !== latest.text) latest = { text, plain: plain(text) };
  return latest.plain;
}

/**
 * Where words stand in a text, whatever the style of quotes and dashes, or null. Whole words come
 * before parts of longer ones; those serve languages that join particles to names.
 */
export function locate(words: string, text: string, within: Span = { start: 0, end: text.length }): Span | null {
  const wanted = plain(words.trim());
  const searched = plainOf(text).slice(within.start, within.end);
  if (wanted === '') return null;
  const first = searched.indexOf(wanted);
  let at = first;
  while (at >= 0 && !isWhole(searched, at, at + wanted.length)) at = searched.indexOf(wanted, at + 1);
  const start = at < 0 ? first : at;
  return start < 0 ? null : { start: within.start + start, end: within.start + start + wanted.length };
}

/** Where words stand, of which a stretch in the middle may be left out: "first words … last words". */
export function locateStretch(words: string, text: string, within: Span): Span | null {
  const whole = locate(words, text, within);
  const [first = '', last = '', ...more] = words.split(GAP);
  if (whole || first === '' || last === '' || more.length > 0) return whole;
  const from = locate(first, text, within);
  const to = from && locate(last, text, { start: from.end, end: within.end });
  return to && { start: from.start, end: to.end };
}

const GAP = /\s*(?:…|\.{3})\s*/;

/** Whether a stretch ends between words: not among the letters of one, before a letter's accent, or in half a character. */
export function isWhole(text: string, start: number, end: number): boolean {
  return !(start > 0 && isWithin(text, start)) && !isWithin(text, end);
}

function isWithin(text: string, at: number): boolean {
  const around = text.slice(at - 1, at + 1);
  return /[\p{L}\p{N}\p{M}][\p{L}\p{N}]|.\p{M}/u.test(around) || /[\ud800-\udbff][\udc00-\udfff]/.test(around);
}

/** The whole sentences that a span touches. */
export function sentencesAround({ sentences }: Pick<Article, 'sentences'>, span: Span): Span[] {
  return sentences
    .filter((sentence) => sentence.start < span.end && span.start < sentence.end)
    .map(({ start, end }) => ({ start, end }));
}

/** A span as a quote: its text is sliced here and nowhere else. */
export function quote(article: Article, { start, end }: Span): Quote {
  const paragraph = article.sentences.find((sentence) => start < sentence.end)?.paragraph ?? 1;
  return { text: article.body.slice(start, end), article: article.id, paragraph, start, end };
}
