import type { Temporal } from 'temporal-polyfill';
import type { DateReading, Span } from '../model.ts';
import { type FoundDate, readDates } from '../text/dates.ts';
import type { ArticleText } from './article.ts';
import type { Report } from './problem.ts';
import { isWhole, locate, locateStretch, plain, sentencesAround } from './verbatim.ts';
import { foreignWords } from './wording.ts';

type Path = readonly PropertyKey[];

/** An article's text to look words up in, and where to report those that are not there. */
export interface Source {
  readonly text: ArticleText;
  /** Path of the article's file, for messages. */
  readonly file: string;
  /** The day of publication; null when the front matter does not tell. */
  readonly written: Temporal.PlainDate | null;
  /** The dates of the text; none when the day of publication is not known. */
  readonly dates: readonly FoundDate[];
  readonly report: Report;
}

/** The sentences that words of evidence mean, or null when some mean none or several. */
export function evidenceIn(
  { text, file, report }: Source,
  given: string | readonly string[],
  path: Path,
): Span[] | null {
  const several = Array.isArray(given) && given.length > 1;
  const found = [given].flat().map((words, index) => {
    const meant = meantBy(words, text);
    const at = several ? [...path, index] : path;
    if (meant.length === 0)
      report(at, `evidence is not in the article: "${clip(words)}"`, `copy the words as they stand in ${file}`);
    if (meant.length > 1)
      report(
        at,
        `evidence stands in ${meant.length} sentences of the article: "${clip(words)}"`,
        'copy the first words of the one that is meant, as many as tell it from the others',
      );
    return meant.length === 1 ? (meant[0] ?? null) : null;
  });
  const spans = found.filter((each) => each !== null);
  return spans.length < found.length ? null : spans.flat();
}

/**
 * What words may stand for: sentences that are made of them, else those that begin with them, else those that hold them.
 * Sentences that read the same count as the first of them.
 */
export function meantBy(words: string, text: ArticleText): (readonly Span[])[] {
  const first = locate(words, text.body);
  if (!first) return [];
  const around = sentencesAround(text, first);
  const hits = text.sentences.flatMap((sentence) => {
    const at = locate(words, text.body, sentence);
    return at && isWhole(text.body, at.start, at.end) === isWhole(text.body, first.start, first.end)
      ? [{ sentence, begins: at.start === sentence.start, fills: at.end === sentence.end }]
      : [];
  });
  if (hits.length < 2) return [around];
  const opening = hits.filter(({ begins }) => begins);
  const made = opening.filter(({ fills }) => fills);
  const best = made.length > 0 ? made : opening.length > 0 ? opening : hits;
  const told = best.map(
    ({ sentence: { start, end } }) => [plain(text.body.slice(start, end)), [{ start, end }]] as const,
  );
  return [...new Map(told.reverse()).values()];
}

/** Where words stand in their evidence. */
export function wordsIn(
  { text, report }: Source,
  what: string,
  words: string,
  evidence: readonly Span[],
  path: Path,
): Span | null {
  const span = evidence.map((each) => locateStretch(words, text.body, each)).find((each) => each !== null) ?? null;
  if (!span)
    report(
      path,
      `the ${what} is not in its evidence: "${clip(words)}"`,
      'use words of the evidence, as they stand there',
    );
  return span;
}

/** A name is vouched for by the article, since answers may use it beside the words of their evidence. */
export function checkName({ text, file, report }: Source, name: string, path: Path): void {
  if (!locate(name, text.body))
    report(path, `the name is not in the article: "${clip(name)}"`, `copy it from ${file}; other forms are aliases`);
}

/** The first date that words of the article tell. */
export function dateWithin({ dates }: Source, { start, end }: Span): DateReading | null {
  const date = dates.find((each) => each.start < end && start < each.end);
  return date ? { text: date.text, value: date.value, anchor: date.anchor, rule: date.rule } : null;
}

/** The date that the words of a fact's evidence mean, read where they stand. */
export function dateIn(
  { text, written, dates, report }: Source,
  words: string,
  evidence: readonly Span[],
  path: Path,
): DateReading | null {
  if (!written) return null;
  const readable = readDates(words, written).length > 0;
  for (const span of evidence) {
    const within = dates.filter(({ start, end }) => span.start <= start && end <= span.end);
    // A year is a date only within its sentence; the words may hold more than the date does, or less.
    const named = readable ? locate(words, text.body, span) : null;
    const date =
      within.find((each) => each.text === words) ??
      within.find(({ start, end }) => named && start < named.end && named.start < end);
    if (date) return { text: date.text, value: date.value, anchor: date.anchor, rule: date.rule };
  }
  report(
    path,
    `no date could be read from "${clip(words)}"`,
    'name the date words of the evidence, as "Thursday" or "March 18"',
  );
  return null;
}

export function checkAnswer(
  { text, report }: Source,
  answer: string,
  evidence: readonly Span[],
  names: readonly string[],
  path: Path,
): void {
  const foreign = foreignWords(answer, text.body, evidence, names);
  if (foreign.length === 0) return;
  report(path, `the answer says what its evidence does not: ${foreign.join(', ')}`, 'use words of the evidence alone');
}

function clip(words: string): string {
  return words.length > 80 ? `${words.slice(0, 77)}…` : words;
}
