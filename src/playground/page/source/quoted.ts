import type { APIMessage } from 'discord-api-types/v10';
import type { Source } from '../../contract.ts';
import { quotesIn } from '../markdown/citations.ts';
import { markdown } from '../markdown/tree.ts';
import { words } from '../markdown/words.ts';
import { locate, type Place } from './locate.ts';

/** Where the words stand that an answer rests on; what it only shows as near the question is left out. */
export function quotedPlaces(sources: readonly Source[], { content, embeds }: APIMessage): readonly Place[] {
  const texts = [content, ...embeds.map(({ description }) => description ?? '')];
  return texts
    .flatMap((text) => quotesIn(markdown(text)))
    .map(({ quoted }) => locate(sources, words(quoted)))
    .filter((place) => place !== null);
}
