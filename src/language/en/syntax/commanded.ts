import { ASKING_VERBS, CLAUSE_OPENERS, POLITE_WORDS, WH_GAPS } from './closed.ts';

/** What a command wants to be told: "specify who signs" asks who signs, "please verify that X is open" whether it is. */
export function commanded(text: string): string {
  const words = [...text.slice(0, OPENING).matchAll(/[\p{L}’']+|[:]/gu)];
  const low = (i: number) => (words[i]?.[0] ?? '').toLowerCase();
  let at = 0;
  while (POLITE_WORDS.has(low(at))) at++;
  if (!ASKING_VERBS.has(low(at))) return text;
  const [opener, next] = [words[at + 1], words[at + 2]];
  if (!opener || !next) return text;
  const from = CLAUSE_OPENERS.has(low(at + 1)) ? next : WH_GAPS.has(low(at + 1)) ? opener : null;
  return from === null ? text : `${text.slice(from.index).replace(/[\s.?!]{0,9}$/u, '')}?`;
}

/** Characters in which a command comes to what it asks for. */
const OPENING = 60;
