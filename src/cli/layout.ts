import { styleText } from 'node:util';
import type { FactBase } from '../knowledge/fact-base.ts';
import type { Answer, Quote } from '../model.ts';

export interface Terminal {
  readonly columns: number;
  readonly colors: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** How each kind of reply is told apart, in words first. */
const HEADINGS: Record<Answer['status'], string | null> = {
  answered: null,
  corrected: 'Not quite',
  clarify: 'Which one?',
  unanswered: 'Not in the sources',
  ignored: 'No question that I can answer',
};

/** An answer as lines of text for a terminal: the answer, its quotes with who says so, the date's working, the source. */
export function layOut(answer: Answer, base: FactBase, terminal: Terminal): string {
  const paint = (style: Style, text: string) =>
    terminal.colors ? styleText(style, text, { validateStream: false }) : text;
  const width = Math.max(30, Math.min(terminal.columns, 100));
  const wrap = (text: string, indent: string) =>
    wrapped(text, width - indent.length)
      .map((line) => indent + line)
      .join('\n');
  const lines: string[] = [];
  const heading = HEADINGS[answer.status];
  if (heading) lines.push(paint(answer.status === 'corrected' ? 'yellow' : 'magenta', `${heading}.`));
  if (answer.answer) lines.push(paint('bold', wrap(answer.answer, '')));
  answer.quotes.forEach((quote, i) => {
    lines.push('', wrap(`“${quote.text}”`, '  │ '));
    const says = answer.says[i];
    if (says) lines.push(paint('dim', wrap(`says ${says}`, '  │ ')));
  });
  if (answer.date) lines.push('', wrap(`${answer.date.working}.`, '  '));
  if (answer.others.length > 0) lines.push('', wrap(`You may also mean: ${answer.others.join('; ')}.`, '  '));
  if (answer.nearest.length > 0) {
    lines.push('', paint('dim', wrap('Nearest in the sources, not an answer:', '  ')));
    for (const quote of answer.nearest) lines.push(paint('dim', wrap(`“${quote.text}”`, '  ┆ ')));
  }
  const sources = [...new Set([...answer.quotes, ...answer.nearest].map((quote) => quote.article))];
  for (const id of sources) lines.push('', paint('dim', wrap(source(base, id, answer.quotes), '  ')));
  return `${lines.join('\n')}\n`;
}

function source(base: FactBase, id: string, quotes: readonly Quote[]): string {
  const article = base.article(id);
  const paragraphs = [...new Set(quotes.filter((quote) => quote.article === id).map((quote) => quote.paragraph))];
  const where = paragraphs.length > 0 ? `, paragraph ${paragraphs.join(' and ')}` : '';
  return `${article.outlet}, “${article.title}”, as of ${article.published.replace('T', ' ')} (${article.zone})${where}${article.url ? ` ${article.url}` : ''}`;
}

/** Lines of whole words, at most `width` characters each; a longer word has a line to itself. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
