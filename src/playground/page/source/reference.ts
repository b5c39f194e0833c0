import type { Place } from './locate.ts';

/** What a picture's link `#article:start-end` points to; null for any other. */
export function readReference(href: string): Place | null {
  const [, article, start, end] = href.match(/^#([^:]+):(\d{1,7})-(\d{1,7})$/) ?? [];
  if (!article || !start || !end || Number(end) <= Number(start)) return null;
  try {
    return { article: decodeURIComponent(article), start: Number(start), end: Number(end) };
  } catch {
    return null;
  }
}
