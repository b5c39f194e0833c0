import { wordingOf } from '../discord/wording.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import type { Answer, Quote } from '../model.ts';
import { sourceLine } from './cards.ts';
import type { Style, Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

const WORDS = wordingOf('en');

/** An answer as text for a terminal: what is said, the quotes with who says so, the date's working, the source. */
export function layOut(answer: Answer, base: FactBase, { columns, paint }: Terminal): string {
  const block = (text: string, mark: string, style?: Style) =>
    wrap(text, columns - mark.length).map((line) => mark + (style ? paint(style, line) : line));
  const heading = headingOf(answer);
  // A sentence that nobody has made a fact of is shown once, as the quote.
  const isQuoted = !answer.reviewed && answer.quotes.some(({ text }) => text === answer.answer);
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
    near.length > 0 ? [...block(`${WORDS.fields.near}:`, '  '), ...near] : [],
    answer.date ? block(answer.date.working, '  ') : [],
    answer.status !== 'clarify' && answer.others.length > 0
      ? block(`${WORDS.fields.others}: ${answer.others.join('; ')}`, '  ')
      : [],
    [
      ...sourcesOf(answer, base).flatMap((source) => block(source, '  ', 'dim')),
      ...noteOf(answer).flatMap((note) => block(note, '  ', 'dim')),
    ],
  ];
  const lines = sections.filter((section) => section.length > 0).map((section) => section.join('\n'));
  return `${lines.join('\n\n')}\n`;
}

/** On what an answer rests that no person has checked. */
function noteOf({ chosenBy, reviewed, quotes }: Answer): string[] {
  if (chosenBy !== undefined) return [WORDS.more.chosenBy(chosenBy)];
  return !reviewed && quotes.length > 0 ? [WORDS.draft] : [];
}

/** Told apart in words; the colour only helps. */
function headingOf({ status, reason }: Answer): { text: string; style: Style } | null {
  if (status === 'answered') return null;
  if (status === 'corrected') return { text: WORDS.corrected, style: 'yellow' };
  if (status === 'clarify') return { text: WORDS.clarify, style: 'cyan' };
  return { text: WORDS.refused[reason ?? 'not-stated'], style: 'magenta' };
}

/** The articles that are quoted, with their dates. */
function sourcesOf({ quotes, nearest }: Answer, base: FactBase): string[] {
  const shown: readonly Quote[] = [...quotes, ...nearest];
  return [...new Set(shown.map(({ article }) => article))].map((id) => sourceLine(base.article(id)));
}
