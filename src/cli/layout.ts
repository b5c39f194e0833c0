import { type Wording, wordingOf } from '../discord/wording.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import type { Answer, Locale, Quote } from '../model.ts';
import { sourceLine } from './cards.ts';
import type { Style, Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** An answer as text for a terminal: what is said, the quotes with who says so, the date's working, the source. */
export function layOut(answer: Answer, base: FactBase, { columns, paint }: Terminal, locale: Locale = 'en'): string {
  const words = wordingOf(locale);
  const block = (text: string, mark: string, style?: Style) =>
    wrap(text, columns - mark.length).map((line) => mark + (style ? paint(style, line) : line));
  const heading = headingOf(words, answer);
  // A sentence that nobody has made a fact of is shown once, as the quote.
  const isQuoted =
    isAllQuoted(answer) || (!answer.reviewed && answer.quotes.some(({ text }) => text === answer.answer));
  const said = [
    ...(heading ? [paint(heading.style, heading.text)] : []),
    ...(answer.answer === null || isQuoted ? [] : block(answer.answer, '', 'bold')),
    ...(answer.status === 'clarify' ? answer.others.flatMap((name) => block(name, '  - ')) : []),
  ];
  const quoted = answer.quotes.map((quote, i) => [
    ...block(`“${quote.text}”`, '  │ '),
    ...block(`— ${answer.says[i] ?? base.article(quote.article).outlet}`, '  │ ', 'dim'),
  ]);
  const near = answer.nearest.flatMap((quote) => block(`“${quote.text}”`, '  ┆ ', 'dim'));
  const sections = [
    said,
    ...quoted,
    near.length > 0 ? [...block(`${words.fields.near}:`, '  '), ...near] : [],
    answer.date ? block(answer.date.working, '  ') : [],
    answer.status !== 'clarify' && answer.others.length > 0
      ? block(`${words.fields.others}: ${answer.others.join('; ')}`, '  ')
      : [],
    [
      ...sourcesOf(answer, base, locale).flatMap((source) => block(source, '  ', 'dim')),
      ...noteOf(words, answer).flatMap((note) => block(note, '  ', 'dim')),
    ],
  ];
  const lines = sections.filter((section) => section.length > 0).map((section) => section.join('\n'));
  return `${lines.join('\n\n')}\n`;
}

/** What is said is its quotes one after the other, which need not be said twice. */
function isAllQuoted({ status, answer, quotes }: Answer): boolean {
  const bare = (text: string) => text.replace(/[\s.]+/g, ' ').trim();
  return status === 'answered' && answer !== null && bare(answer) === bare(quotes.map(({ text }) => text).join(' '));
}

/** On what an answer rests that no person has checked. */
function noteOf(words: Wording, { chosenBy, reviewed, quotes }: Answer): string[] {
  if (chosenBy !== undefined) return [words.more.chosenBy(chosenBy)];
  return !reviewed && quotes.length > 0 ? [words.draft] : [];
}

/** Told apart in words; the colour only helps. */
function headingOf(words: Wording, { status, reason }: Answer): { text: string; style: Style } | null {
  if (status === 'answered') return null;
  if (status === 'corrected') return { text: words.corrected, style: 'yellow' };
  if (status === 'clarify') return { text: words.clarify, style: 'cyan' };
  return { text: words.refused[reason ?? 'not-stated'], style: 'magenta' };
}

/** The articles that are quoted, with their dates. */
function sourcesOf({ quotes, nearest }: Answer, base: FactBase, locale: Locale): string[] {
  const shown: readonly Quote[] = [...quotes, ...nearest];
  return [...new Set(shown.map(({ article }) => article))].map((id) => sourceLine(base.article(id), locale));
}
