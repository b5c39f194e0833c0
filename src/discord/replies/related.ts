import type { FactBase } from '../../knowledge/fact-base.ts';
import { type Answer, type Fact, type NewsEvent, SLOTS } from '../../model.ts';
import { clip } from '../clip.ts';
import { customId } from '../custom-id.ts';
import { keyOf } from '../keys.ts';
import { LIMITS } from '../limits.ts';
import { bold, escaped } from '../markdown.ts';
import type { Wording } from '../wording.ts';
import { COLOURS } from './card.ts';
import { factLabel, inOrder } from './facts.ts';
import { buttonRow, type Message, message, selectRow } from './message.ts';
import { pageButtons } from './paging.ts';

/** Bytes; nothing else of any length stands beside the menu but the event's name. */
const MENU = 5500;
/** Entries that are shown before the menu is opened, and how much of each. */
const GLANCE = 6;
const LINE = 120;

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
  const shown = facts.slice(at * LIMITS.selectOptions, (at + 1) * LIMITS.selectOptions);
  const entries = shown.map((fact) => ({ fact, label: factLabel(words, fact), stated: state(fact) }));
  const options = distinct(
    entries.map(({ fact, label, stated }) => ({
      label: `${label}: ${stated.short ?? ''}`,
      description: base.event(fact.event).name,
      value: keyOf(fact),
    })),
    (i) => entries[i]?.stated.quotes[0]?.text ?? '',
  );
  const lines = entries
    .slice(0, GLANCE)
    .map(({ label, stated }) => `${bold(label)} ${clip(escaped(stated.short ?? ''), LINE)}`);
  return message(
    {
      title: clip(words.related.title(escaped(event.name)), LIMITS.embedTitle),
      ...(lines.length > 0 && { description: lines.join('\n') }),
      color: COLOURS.plain,
      ...(pages > 1 && { footer: { text: words.page(at + 1, pages) } }),
    },
    [
      selectRow(customId('fact'), words.related.choose, options, MENU),
      buttonRow(pageButtons(words, at, pages, (to) => customId('related', 'turn', keyOf(event), to))),
    ],
  );
}

type Option = { readonly label: string; readonly description: string; readonly value: string };

/** Entries that would read the same are told apart by the sentences that they come from. */
function distinct(options: readonly Option[], sentenceOf: (i: number) => string): Option[] {
  const keyOf = ({ label, description }: Option) => `${clip(label, LIMITS.optionText)}\n${description}`;
  return options.map((option, i) => {
    const isTwice = options.some((other, j) => j !== i && keyOf(other) === keyOf(option));
    return isTwice ? { ...option, description: sentenceOf(i) } : option;
  });
}
