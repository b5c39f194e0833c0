import type { FactBase } from '../../knowledge/fact-base.ts';
import { type Answer, type Fact, type NewsEvent, SLOTS } from '../../model.ts';
import { clip } from '../clip.ts';
import { customId } from '../custom-id.ts';
import { keyOf } from '../keys.ts';
import { LIMITS } from '../limits.ts';
import { escaped } from '../markdown.ts';
import type { Wording } from '../wording.ts';
import { COLOURS } from './card.ts';
import { factLabel, inOrder } from './facts.ts';
import { buttonRow, type Message, message, selectRow } from './message.ts';
import { pageButtons } from './paging.ts';

/** Bytes; nothing else of any length stands beside the menu but the event's name. */
const MENU = 7000;

/** What else the sources say of an event, then of others, to choose from; a menu holds 25. */
export function relatedMessage(
  words: Wording,
  base: FactBase,
  event: NewsEvent,
  state: (fact: Fact) => Answer,
  page: number,
): Message {
  const rest = [...base.events.values()].filter((each) => each !== event && each.article === event.article);
  const facts = [event, ...rest].flatMap(({ id }) => inOrder(base.factsOf(id), SLOTS));
  const pages = Math.max(1, Math.ceil(facts.length / LIMITS.selectOptions));
  const at = Math.min(page, pages - 1);
  const options = facts.slice(at * LIMITS.selectOptions, (at + 1) * LIMITS.selectOptions).map((fact) => ({
    label: `${factLabel(words, fact)}: ${state(fact).short ?? ''}`,
    description: base.event(fact.event).name,
    value: keyOf(fact),
  }));
  return message(
    {
      title: clip(words.related.title(escaped(event.name)), LIMITS.embedTitle),
      color: COLOURS.plain,
      ...(pages > 1 && { footer: { text: words.page(at + 1, pages) } }),
    },
    [
      selectRow(customId('fact'), words.related.choose, options, MENU),
      buttonRow(pageButtons(words, at, pages, (to) => customId('related', 'turn', keyOf(event), to))),
    ],
  );
}
