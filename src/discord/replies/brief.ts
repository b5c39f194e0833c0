import type { FactBase } from '../../knowledge/fact-base.ts';
import { type Answer, type Fact, type NewsEvent, SLOTS } from '../../model.ts';
import { clip } from '../clip.ts';
import { customId } from '../custom-id.ts';
import { keyOf } from '../keys.ts';
import { escaped } from '../markdown.ts';
import type { Wording } from '../wording.ts';
import { card } from './card.ts';
import { buttonRow, type Message, message } from './message.ts';
import { pageButtons } from './paging.ts';
import type { Section } from './section.ts';
import { quoted, sourceLine } from './source.ts';

/** Leaves room in a field for what it tells of and for the numbers of its quotes. */
const STATEMENT = 800;

/** Who, what, when, where, why and how of an event on one card, each line with the number of its quote. */
export function briefMessage(
  words: Wording,
  base: FactBase,
  event: NewsEvent,
  state: (fact: Fact) => Answer,
  page: number,
): Message {
  const facts = base.factsOf(event.id).map((fact) => ({ fact, answer: state(fact) }));
  const quotes = new Map<string, string>();
  const number = ({ quotes: of, says }: Answer) =>
    of.map((quote, i) => {
      const key = `${quote.article} ${quote.start}`;
      if (!quotes.has(key)) quotes.set(key, quoted(quote, says[i] ?? null));
      return `[${[...quotes.keys()].indexOf(key) + 1}]`;
    });
  const slots = SLOTS.map((slot): Section => {
    const blocks = facts
      .filter(({ fact }) => fact.slot === slot)
      .map(({ fact, answer }) => {
        const lead = fact.aspect ? `${words.aspects[fact.aspect]}: ` : '';
        return `${lead}${clip(escaped(answer.answer ?? ''), STATEMENT)} ${escaped(number(answer).join(''))}`;
      });
    return { name: words.kinds[slot], blocks: blocks.length > 0 || slot === 'how-many' ? blocks : [words.notStated] };
  });
  const numbered = [...quotes.values()].map((text, i) => `${escaped(`[${i + 1}]`)}\n${text}`);
  const isDraft = facts.some(({ fact }) => !fact.reviewed);
  const newer = base.supersededBy(event.id);
  const shown = card(
    words,
    escaped(event.name),
    [
      ...slots.filter(({ blocks }) => blocks.length > 0),
      { name: words.fields.quotes, blocks: numbered },
      {
        name: words.fields.source,
        blocks: [sourceLine(words, base.article(event.article)), ...(isDraft ? [words.draft] : [])],
      },
      ...(newer ? [{ name: words.superseded, blocks: [newerLine(words, base, newer)] }] : []),
    ],
    page,
  );
  const turn = (to: number) => customId('brief', keyOf(event), to);
  return message(shown.embed, [buttonRow(pageButtons(words, shown.page, shown.pages, turn))]);
}

function newerLine(words: Wording, base: FactBase, { name, article }: NewsEvent): string {
  return `${escaped(name)}: ${sourceLine(words, base.article(article))}`;
}
