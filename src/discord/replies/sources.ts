import type { FactBase } from '../../knowledge/fact-base.ts';
import { customId } from '../custom-id.ts';
import { escaped } from '../markdown.ts';
import type { Wording } from '../wording.ts';
import { card } from './card.ts';
import { buttonRow, type Message, message } from './message.ts';
import { pageButtons } from './paging.ts';
import { titleLine } from './source.ts';

/** The articles, the newest first, with how many facts each carries, reviewed and drafted. */
export function sourcesMessage(words: Wording, base: FactBase, page: number): Message {
  const sections = base.newest().map((article) => {
    const facts = base.factsIn(article.id);
    const drafts = facts.filter(({ reviewed }) => !reviewed).length;
    return {
      name: escaped(article.outlet),
      blocks: [titleLine(words, article), words.sources.facts(facts.length, drafts)],
    };
  });
  const shown = card(words, words.sources.title, sections, page);
  return message(shown.embed, [
    buttonRow(pageButtons(words, shown.page, shown.pages, (to) => customId('sources', to))),
  ]);
}
