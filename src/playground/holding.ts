import type { FactBase } from '../knowledge/fact-base.ts';
import { soughtIn } from './sought.ts';

/** The newest article that has the words of a quote, as the page finds them in an article; null where none has. */
export function articleHolding(base: FactBase, quoted: string): string | null {
  const sought = soughtIn(quoted);
  if (sought === null) return null;
  // White space is that of the article; everything else stands as it is quoted.
  const pattern = new RegExp(sought.split(' ').map(literal).join('\\s+'), 'u');
  return base.newest().find(({ body }) => pattern.test(body))?.id ?? null;
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
