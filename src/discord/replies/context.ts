import type { Article, Sentence, Span } from '../../model.ts';
import { isCaption } from '../../reading/manuscript/credit.ts';
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

/** Whether it is a sentence that says something, and no credit in brackets, by-line, heading or caption beside the text. */
function isProse({ body, sentences }: Article, { start, end, paragraph }: Sentence): boolean {
  const text = body.slice(start, end).trim();
  if (!/[.!?…]["”’']?$/.test(text) || /^[([].*[)\]]\.?$/s.test(text)) return false;
  const around = sentences.filter((each) => each.paragraph === paragraph);
  return !isCaption(body.slice(around[0]?.start, around.at(-1)?.end));
}

/** A quote with its neighbours, itself in bold. Null where the article has no sentence there. */
export function contextMessage(words: Wording, article: Article, { start, end }: Span, page: number): Message | null {
  const { sentences } = article;
  const within = ({ start: from, end: to }: Span) => from < end && to > start;
  const first = sentences.findIndex(within);
  const last = sentences.findLastIndex(within);
  if (first < 0) return null;
  const reads = (sentence: Sentence) => isProse(article, sentence);
  const around = [
    ...sentences.slice(0, first).filter(reads).slice(-NEIGHBOURS),
    ...sentences.slice(first, last + 1),
    ...sentences
      .slice(last + 1)
      .filter(reads)
      .slice(0, NEIGHBOURS),
  ];
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
