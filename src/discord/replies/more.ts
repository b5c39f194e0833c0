import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Answer, Fact, NewsEvent } from '../../model.ts';
import { clip } from '../clip.ts';
import { customId } from '../custom-id.ts';
import { keyOf } from '../keys.ts';
import { escaped } from '../markdown.ts';
import type { WordLink } from '../word-links.ts';
import type { Wording } from '../wording.ts';
import { COLOURS } from './card.ts';
import { choiceOf } from './choice.ts';
import { factLabel } from './facts.ts';
import { button, buttonRow, type Message, message } from './message.ts';
import { fieldsOf, type Section } from './section.ts';
import { sourceLine } from './source.ts';

/** What can be told of an answer from the id of its button. */
export interface Told {
  /** As it is given now; null where the id had no room for the question, or it is answered in another way by now. */
  readonly answer: Answer | null;
  readonly event: NewsEvent | undefined;
  readonly fact: Fact | undefined;
  /** The fact as it stands by the asker's clock. */
  readonly stated: Answer | null;
  readonly confidence: number;
  /** Words of the question that the sources have. */
  readonly found: readonly string[];
  readonly links: readonly WordLink[];
}

const ROOM = { why: 1500, date: 400, sources: 1200, name: 150 } as const;

/** Why the answer was given, in sentences, how its date was worked out, where it stands, and what else may be meant. */
export function moreMessage(words: Wording, base: FactBase, told: Told, asker: string): Message {
  const { answer, event, fact, stated } = told;
  const from = answer ?? stated;
  const articles = [...new Set(from?.quotes.map(({ article }) => article) ?? [])].map((id) => base.article(id));
  const date = answer?.date ?? stated?.date ?? null;
  const sections: Section[] = [
    { name: words.fields.date, blocks: date ? [clip(escaped(date.working), ROOM.date)] : [] },
    { name: words.fields.source, blocks: articles.map((each) => sourceLine(words, each)) },
    { name: words.reviewedOrNot, blocks: from && from.quotes.length > 0 ? [reviewLine(words, from.reviewed)] : [] },
  ];
  return message(
    {
      title: words.more.title,
      description: clip(why(words, base, told, fact, event).join(' '), ROOM.why),
      color: COLOURS.plain,
      fields: sections.flatMap((section) => fieldsOf(section, ROOM.sources)),
    },
    [
      answer && answer.others.length > 0 ? choiceOf(words, base, answer, asker) : null,
      buttonRow([event ? button(customId('related', 'open', keyOf(event), 0), words.buttons.related) : null]),
    ],
  );
}

function reviewLine(words: Wording, reviewed: boolean): string {
  return reviewed ? words.reviewed : words.draft;
}

/** Each a whole sentence. */
function why(
  words: Wording,
  base: FactBase,
  { answer, confidence, found: matched, links }: Told,
  fact: Fact | undefined,
  event: NewsEvent | undefined,
): string[] {
  const { more, kinds } = words;
  const name = (of: string) => clip(escaped(of), ROOM.name);
  const rival = answer?.grounds?.runnerUp ?? null;
  const others = new Set(links.map(({ asked }) => asked.toLowerCase()));
  const found = matched.filter((word) => !others.has(word.toLowerCase()));
  return [
    ...(answer?.grounds ? [more.asks(kinds[answer.grounds.ask.kind], event ? name(event.name) : null)] : []),
    ...(found.length > 0 ? [more.found(found.map(name))] : []),
    ...links.map(({ asked, said }) => more.stands(name(asked), name(said))),
    fact ? more.fact(factLabel(words, fact), name(base.event(fact.event).name)) : more.sentence,
    more.sure(Math.round(confidence * 100)),
    ...(rival && base.events.has(rival.event) ? [more.next(name(base.event(rival.event).name))] : []),
  ];
}
