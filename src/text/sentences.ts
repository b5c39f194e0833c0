import type { Sentence, Span } from '../model.ts';

const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:mr|mrs|ms|dr|prof|st|sen|rep|gov|gen|col|lt|sgt|capt|adm|maj|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|vs|no|dept|min|sec|amb|[a-z]|(?:[a-z]\.)+[a-z])\.$/i;

/** Blocks of text between blank lines. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    const span = trim(text, { start: match.index, end: match.index + match[0].length });
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}

/** Sentences of a text, each knowing its paragraph, counted from 1. */
export function sentences(text: string): Sentence[] {
  return paragraphs(text).flatMap((span, index) =>
    within(text, span).map((sentence) => ({ ...sentence, paragraph: index + 1 })),
  );
}

function within(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let start = paragraph.start;
  const block = text.slice(paragraph.start, paragraph.end);
  for (const match of block.matchAll(/[.!?]+["”’')\]]*(?=\s+["“‘'(]?[\p{Lu}\p{N}])/gu)) {
    const end = paragraph.start + match.index + match[0].length;
    const before = text.slice(Math.max(start, end - 24), end);
    if (match[0].startsWith('.') && ABBREVIATION.test(before)) continue;
    found.push(trim(text, { start, end }));
    start = end;
  }
  const last = trim(text, { start, end: paragraph.end });
  if (last.end > last.start) found.push(last);
  return found;
}

function trim(text: string, { start, end }: Span): Span {
  let a = start;
  let b = end;
  while (a < b && /\s/.test(text[a] ?? '')) a++;
  while (b > a && /\s/.test(text[b - 1] ?? '')) b--;
  return { start: a, end: b };
}
