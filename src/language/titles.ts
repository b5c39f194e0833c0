import { tokenize } from '../text/tokens.ts';
import { OFFICES } from './offices.ts';

const spelled = OFFICES.flatMap(({ id, titles }) =>
  titles.map((title) => ({ id, words: tokenize(title).map((token) => token.stem) })),
).sort((a, b) => b.words.length - a.words.length);

/** "… energy minister": an office that the table does not list, known by its portfolio. */
function portfolioOf(stems: readonly string[]): string | null {
  const at = stems.findIndex((stem) => /^(?:minist|secretari|commission)/.test(stem) && stem !== 'ministri');
  const portfolio = stems[at - 1];
  return at > 0 && portfolio !== undefined ? `portfolio:${portfolio}` : null;
}

/** The office that a title names, as "Chilean Foreign Minister", or null. */
export function officeOf(title: string): string | null {
  const words = tokenize(title).map((token) => token.stem);
  const found = spelled.find((office) =>
    words.some((_, at) => office.words.every((word, i) => words[at + i] === word)),
  );
  return found?.id ?? portfolioOf(tokenize(title).map((token) => token.stem));
}
