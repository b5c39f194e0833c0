import { LOCALES } from '../../model.ts';
import { type Wording, wordingOf } from '../wording.ts';

/** Words alone, in lower case: "Hi there!!" says "hi there". */
function bare(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      // Letters of laughter and tears.
      .replace(/[\u3131-\u318e]+/g, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** Whether something is nothing but a greeting, thanks or a farewell, in any language, and which it begins with; else null. */
export function smallTalk(text: string): keyof Wording['smallTalk'] | null {
  const said = bare(text);
  for (const locale of LOCALES) {
    const known = wordingOf(locale).smallTalk;
    const all = Object.values(known).flatMap((talk) => talk.said);
    const longestFirst = all.sort((a, b) => b.length - a.length);
    if (!consistsOf(said, longestFirst)) continue;
    return KINDS.find((kind) => known[kind].said.some((words) => begins(said, words))) ?? null;
  }
  return null;
}

const KINDS = ['greeting', 'thanks', 'farewell'] as const;
const begins = (said: string, words: string) => said === words || said.startsWith(`${words} `);

/** Whether a text is nothing but such words, one after the other. */
function consistsOf(text: string, words: readonly string[]): boolean {
  let rest = text;
  while (rest !== '') {
    const first = words.find((each) => begins(rest, each));
    if (first === undefined) return false;
    rest = rest.slice(first.length + 1);
  }
  return text !== '';
}

/** Whether somebody wants to know if what stands above is so. */
export function isDoubt(text: string): boolean {
  const said = bare(text);
  return LOCALES.some((locale) => wordingOf(locale).doubts.includes(said));
}
