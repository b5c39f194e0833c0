import type { SmallTalk, Wording } from '../wording.ts';

/** Words alone, in lower case: "Hi there!!" says "hi there". */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is said back to a greeting, thanks or a farewell; null where it is none. */
export function smallTalk({ smallTalk: known }: Wording, text: string): string | null {
  const said = bare(text);
  const talks: readonly SmallTalk[] = Object.values(known);
  return talks.find((each) => each.said.includes(said))?.reply ?? null;
}

/** Whether somebody wants to know if what stands above is so. */
export function isDoubt({ doubts }: Wording, text: string): boolean {
  return doubts.includes(bare(text));
}
