import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Wording } from '../wording.ts';
import { button } from './message.ts';

/** Buttons to the pages before and after, where there are any; `idOf` names what a page is of. */
export function pageButtons(
  words: Wording,
  page: number,
  pages: number,
  idOf: (page: number) => string,
): (APIButtonComponentWithCustomId | null)[] {
  return [
    page > 0 ? button(idOf(page - 1), words.buttons.previous) : null,
    page < pages - 1 ? button(idOf(page + 1), words.buttons.next) : null,
  ];
}
