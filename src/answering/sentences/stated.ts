import type { DateReading, Span } from '../../model.ts';
import type { ReadSentence } from '../candidates/article-reading.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import { ANSWERED, type Decision, type Evidence } from '../decision.ts';
import type { Engine } from '../engine.ts';

export function evidenceOf({ article, span }: ReadSentence): Evidence {
  return { article, span: { start: span.start, end: span.end }, says: null };
}

/** Sentences as the answer, the likeliest first, told in the order of the article; `short` is the phrase that answers. */
export function stated(sentences: readonly ReadSentence[], confidence: number, short: string | null = null): Decision {
  const told = [...sentences].sort((a, b) => a.number - b.number);
  return { ...ANSWERED, text: joined(told), short, evidence: sentences.map(evidenceOf), confidence };
}

/** Sentences as they follow each other, with a mark where others stand between them. */
function joined(sentences: readonly ReadSentence[]): string {
  return sentences.reduce((text, each, i) => {
    const before = sentences[i - 1];
    if (!before) return each.text;
    return `${text} ${each.number === before.number + 1 ? '' : '[…] '}${each.text}`;
  }, '');
}

/** A date that a sentence tells. */
export type ToldDate = DateReading & Span;

/** The dates of a sentence, in order; offsets count in it. */
export function datesOf(base: SentenceBase, { article, span }: ReadSentence): ToldDate[] {
  return base
    .readingOf(article)
    .reading.dates.filter(({ start, end }) => span.start <= start && end <= span.end)
    .map((date) => ({ ...date, start: date.start - span.start, end: date.end - span.start }));
}

/** A sentence with its days in words before it, so that nobody has to count: "On Sunday, March 19, 2023: …". */
export function dated({ words }: Engine, date: DateReading, text: string): string {
  const day = words.onDate(date);
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}: ${text}`;
}
