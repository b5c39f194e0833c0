import type { APIMessage } from 'discord-api-types/v10';
import type { Source } from '../../contract.ts';
import { quotesIn } from '../markdown/citations.ts';
import { markdown } from '../markdown/tree.ts';
import { words } from '../markdown/words.ts';
import { locate, type Place } from './locate.ts';

/** Where the words stand that an answer rests on; what it only shows as near the question is left out. */
export function quotedPlaces(sources: readonly Source[], { content, embeds }: APIMessage): readonly Place[] {
  return quotesOf([content, ...embeds.map(({ description }) => description ?? '')])
    .map((quoted) => locate(sources, quoted))
    .filter((place) => place !== null);
}

/** All words that a message quotes, the near ones too. */
export function quotedWords({ content, embeds }: APIMessage): readonly string[] {
  const parts = embeds.flatMap(({ description, fields }) => [description, ...(fields ?? []).map(({ value }) => value)]);
  return quotesOf([content, ...parts.map((part) => part ?? '')]);
}

function quotesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => quotesIn(markdown(text))).map(({ quoted }) => words(quoted));
}
