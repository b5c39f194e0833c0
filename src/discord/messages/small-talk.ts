import { LOCALES } from '../../model.ts';
import { type Wording, wordingOf } from '../wording.ts';

/** Words alone, in lower case: "Hi there!!" says "hi there". */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether something is a greeting, thanks or a farewell, in any language; null where it is none. */
export function smallTalk(text: string): keyof Wording['smallTalk'] | null {
  const said = bare(text);
  for (const locale of LOCALES) {
    const { greeting, thanks, farewell } = wordingOf(locale).smallTalk;
    if (greeting.said.includes(said)) return 'greeting';
    if (thanks.said.includes(said)) return 'thanks';
    if (farewell.said.includes(said)) return 'farewell';
  }
  return null;
}

/** Whether somebody wants to know if what stands above is so. */
export function isDoubt(text: string): boolean {
  const said = bare(text);
  return LOCALES.some((locale) => wordingOf(locale).doubts.includes(said));
}
