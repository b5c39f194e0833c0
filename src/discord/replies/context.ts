import type { Article } from '../../model.ts';
import { clip } from '../clip.ts';
import { customId } from '../custom-id.ts';
import { keyOf } from '../keys.ts';
import { blockQuote, bold, escaped } from '../markdown.ts';
import type { Wording } from '../wording.ts';
import { card } from './card.ts';
import { buttonRow, type Message, message } from './message.ts';
import { pageButtons } from './paging.ts';
import { sourceLine } from './source.ts';

/** Sentences shown before and behind the quoted ones. */
const NEIGHBOURS = 2;
const SENTENCE = 900;

/** A quote with its neighbours, itself in bold. Null where the article has no sentence there. */
export function contextMessage(
  words: Wording,
  article: Article,
  { start, end }: { readonly start: number; readonly end: number },
  page: number,
): Message | null {
  const within = ({ start: from, end: to }: { start: number; end: number }) => from < end && to > start;
  const first = article.sentences.findIndex(within);
  const last = article.sentences.findLastIndex(within);
  if (first < 0) return null;
  const around = article.sentences.slice(Math.max(0, first - NEIGHBOURS), last + NEIGHBOURS + 1);
  const blocks = around.map((sentence) => {
    const text = clip(escaped(article.body.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')), SENTENCE);
    return blockQuote(within(sentence) ? bold(text) : text);
  });
  const shown = card(
    words,
    words.context,
    [
      { name: words.fields.quotes, blocks },
      { name: words.fields.source, blocks: [sourceLine(words, article)] },
    ],
    page,
  );
  const turn = (to: number) => customId('context', 'turn', keyOf(article), start, end, to);
  return message(shown.embed, [buttonRow(pageButtons(words, shown.page, shown.pages, turn))]);
}
