import type { SmallTalk, Wording } from '../wording.ts';

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

/** What is said back to a greeting, thanks or a farewell; null where anything else is said beside them. */
export function smallTalk({ smallTalk: known }: Wording, text: string): string | null {
  const said = bare(text);
  const talks: readonly SmallTalk[] = Object.values(known);
  const all = talks.flatMap((talk) => talk.said).sort((a, b) => b.length - a.length);
  if (!consistsOf(said, all)) return null;
  return talks.find((each) => each.said.some((words) => begins(said, words)))?.reply ?? null;
}

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
export function isDoubt({ doubts }: Wording, text: string): boolean {
  return doubts.includes(bare(text));
}
