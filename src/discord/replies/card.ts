import type { APIEmbed } from 'discord-api-types/v10';
import { clip, weight } from '../clip.ts';
import { LIMITS } from '../limits.ts';
import type { Wording } from '../wording.ts';
import { fieldsOf, type Section } from './section.ts';

/** What a page may hold: its bytes stay under those of a whole message, names and buttons included. */
const PAGE = 3000;

/** How a reply is told apart at a glance; words always say the same. */
export const COLOURS = {
  plain: 0x4f6d7a,
  answered: 0x2e7d32,
  corrected: 0xb26a00,
  contradicted: 0xc0392b,
  refused: 0x6b6b6b,
} as const;

/** The pages of a card of many parts, none of them empty. */
function pagesOf(sections: readonly Section[]): { name: string; value: string }[][] {
  const pages: { name: string; value: string }[][] = [[]];
  let used = 0;
  for (const field of sections.flatMap((section) => fieldsOf(section, Infinity))) {
    const more = weight(field.name) + weight(field.value);
    if (used > 0 && (used + more > PAGE || (pages.at(-1)?.length ?? 0) >= LIMITS.embedFields)) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(field);
    used += more;
  }
  return pages;
}

/** One page of a card; a page that is not there is the nearest that is. `title`: finished Markdown. */
export function card(
  words: Wording,
  title: string,
  sections: readonly Section[],
  page = 0,
): { embed: APIEmbed; page: number; pages: number } {
  const pages = pagesOf(sections);
  const at = Math.max(0, Math.min(page, pages.length - 1));
  return {
    embed: {
      title: clip(title, LIMITS.embedTitle),
      color: COLOURS.plain,
      fields: pages[at] ?? [],
      ...(pages.length > 1 && { footer: { text: words.page(at + 1, pages.length) } }),
    },
    page: at,
    pages: pages.length,
  };
}
