import { tagged } from '../../language/tagger.ts';
import type { Manuscript } from '../model.ts';

const CODE_LINE = /[{};]\s*$|=>|^\s*(?:import|const|let|var|function|def|class|return|#include)\b/;
const FEWEST_WORDS = 4;
/** Blocks that are looked through for a sentence. */
const ENOUGH = 40;

/** Whether a manuscript holds a sentence with a verb: a menu, a list of numbers or a program does not. */
export function isArticle({ text, blocks }: Manuscript): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length > 3 && lines.filter((line) => CODE_LINE.test(line)).length > lines.length / 3) return false;
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, ENOUGH)
    .some(({ start, end }) => isSentence(text.slice(start, Math.min(end, start + 1000))));
}

function isSentence(words: string): boolean {
  // The tagger knows English alone.
  if (/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Cyrillic}]{2}/u.test(words)) return true;
  const parts = tagged(words);
  const count = parts.filter(({ text }) => /\p{L}/u.test(text)).length;
  return count >= FEWEST_WORDS && parts.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
