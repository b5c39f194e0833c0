import { headsOtherArticles } from './boilerplate.ts';
import type { Part } from './parts.ts';
import { wordCount } from './prose.ts';

/** Menus are runs of such short lines. */
export const MENU_WORDS = 3;
const MENU_LINES = 4;

/** "HOME | FOOTBALL | FIXTURES", "Home > Economy > Trade": what a page prints above its article to lead elsewhere. */
export function isMenuLine(words: string): boolean {
  const entries = words.split(/\s?[|>›»·•]\s?/);
  return (
    entries.length >= 3 && entries.every((entry) => entry !== '' && wordCount(entry) <= 2 && !/[.!?\d]/.test(entry))
  );
}

/** Other articles listed under a heading of their own, and menus. */
export function dropLists(parts: readonly Part[], last: number, drop: (i: number) => unknown): void {
  let under = false;
  for (const [i, { role, words, mark }] of parts.entries()) {
    if (role === 'line' && headsOtherArticles(words)) under = true;
    else if (role !== 'line' || (mark === 'heading' && i < last)) under = false;
    if (under) drop(i);
  }
  const isMenu = (part: Part | undefined) =>
    part !== undefined &&
    /^(?:line|noise)$/.test(part.role) &&
    part.mark !== 'heading' &&
    wordCount(part.words) <= MENU_WORDS &&
    part.mark !== 'item' &&
    part.mark !== 'row';
  let from = 0;
  for (let i = 0; i <= parts.length; i++) {
    if (isMenu(parts[i])) continue;
    if (i - from >= MENU_LINES) for (let at = from; at < i; at++) drop(at);
    from = i + 1;
  }
}
