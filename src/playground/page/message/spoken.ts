import type { APIMessage } from 'discord-api-types/v10';
import { markdown } from '../markdown/tree.ts';
import { words } from '../markdown/words.ts';

const MOST = 400;

/** A reply as it is announced: its first words, since the whole can be read where it stands. */
export function spoken({ content, embeds }: APIMessage): string {
  const parts = [content, ...embeds.flatMap(({ title, description }) => [title, description])];
  const text = parts
    .filter((part) => part)
    .map((part) => words(markdown(part ?? '')))
    .join('. ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
