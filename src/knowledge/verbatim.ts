import type { Article, Quote, Span } from '../model.ts';

/** One character for one, so that offsets stay: typographic marks and white space made plain. */
function plain(text: string): string {
  return text
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, ' ');
}

/** Where words stand in a text, whatever the style of quotes and dashes, or null. */
export function locate(words: string, text: string, within: Span = { start: 0, end: text.length }): Span | null {
  const start = plain(text.slice(within.start, within.end)).indexOf(plain(words.trim()));
  return start < 0 ? null : { start: within.start + start, end: within.start + start + words.trim().length };
}

/** The whole sentences that a span touches. */
export function sentencesAround(article: Article, span: Span): Span[] {
  return article.sentences
    .filter((sentence) => sentence.start < span.end && span.start < sentence.end)
    .map(({ start, end }) => ({ start, end }));
}

/** A span as a quote: its text is sliced here and nowhere else. */
export function quote(article: Article, { start, end }: Span): Quote {
  const paragraph = article.sentences.find((sentence) => start < sentence.end)?.paragraph ?? 1;
  return { text: article.body.slice(start, end), article: article.id, paragraph, start, end };
}
