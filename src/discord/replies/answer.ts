import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord-api-types/v10';
import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Answer, Quote, Status } from '../../model.ts';
import { clip, groups } from '../clip.ts';
import { customId } from '../custom-id.ts';
import { keyOf } from '../keys.ts';
import { bold, escaped } from '../markdown.ts';
import { followId, type Trail } from '../trail.ts';
import type { Wording } from '../wording.ts';
import { COLOURS, type Section } from './card.ts';
import { button, buttonRow, type Message, message, selectRow } from './message.ts';
import { quoted, sourceLine } from './source.ts';

/** Together they stay under the bytes of a message. */
const ROOM = { answer: 600, quotes: 1200, near: 900, date: 300, others: 300, sources: 700 } as const;

const COLOUR: Readonly<Record<Status, number>> = {
  answered: COLOURS.answered,
  corrected: COLOURS.corrected,
  clarify: COLOURS.plain,
  unanswered: COLOURS.refused,
  ignored: COLOURS.refused,
};

/**
 * An answer: what is said, the quotes with who says so, the date's working, where it stands; buttons for more.
 * `trail`: the questions that led to it, empty where it cannot be gone on from.
 */
export function answerMessage(words: Wording, base: FactBase, answer: Answer, asker: string, trail: Trail): Message {
  if (answer.status === 'ignored') return message({ description: words.help.chatter, color: COLOURS.refused });
  const title = titleOf(words, answer);
  // A sentence that nobody has made a fact of is shown once, as the quote.
  const isQuoted = !answer.reviewed && answer.quotes.some(({ text }) => text === answer.answer);
  const said = answer.answer === null || isQuoted ? [] : [bold(clip(escaped(answer.answer), ROOM.answer))];
  const quotes = answer.quotes.map((quote, i) => quoted(quote, answer.says[i] ?? base.article(quote.article).outlet));
  return message(
    {
      ...(title && { title }),
      description: [...said, ...fitting(quotes, ROOM.quotes, '\n\n')].join('\n\n'),
      color: COLOUR[answer.status],
      fields: fieldsOf(words, base, answer).map(({ name, blocks }) => ({ name, value: blocks.join('\n') })),
      ...(!answer.reviewed && answer.quotes.length > 0 && { footer: { text: words.draft } }),
    },
    [chooser(words, base, answer, asker), buttons(words, answer, asker, trail)],
  );
}

/** Said in words, the colour only helps. */
function titleOf(words: Wording, { status, reason }: Answer): string | null {
  if (status === 'corrected') return words.corrected;
  if (status === 'clarify') return words.clarify;
  return status === 'unanswered' ? words.refused[reason ?? 'not-stated'] : null;
}

function fieldsOf(words: Wording, base: FactBase, answer: Answer): Section[] {
  const near = answer.nearest.map((quote) => quoted(quote, base.article(quote.article).outlet));
  const articles = [...new Set(shown(answer).map(({ article }) => article))].map((id) => base.article(id));
  const others = answer.status === 'clarify' ? [] : answer.others;
  const sections: Section[] = [
    { name: words.fields.near, blocks: answer.status === 'clarify' ? [] : fitting(near, ROOM.near, '\n') },
    {
      name: words.fields.date,
      blocks: answer.date ? [clip(escaped(answer.date.working), ROOM.date)] : [],
    },
    { name: words.fields.others, blocks: fitting(others.map(escaped), ROOM.others, '\n') },
    {
      name: words.fields.source,
      blocks: fitting(
        articles.map((each) => sourceLine(words, each)),
        ROOM.sources,
        '\n',
      ),
    },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** As many of the items as there is room for, with a mark where some are left out. */
function fitting(items: readonly string[], room: number, between: string): string[] {
  const [first = [], ...rest] = groups(items, room, between);
  return rest.length > 0 ? [...first, '…'] : first;
}

function shown({ quotes, nearest }: Answer): readonly Quote[] {
  return [...quotes, ...nearest];
}

/** The persons or events of which one is meant; the choice carries what was asked about it. */
function chooser(
  words: Wording,
  base: FactBase,
  { status, others, grounds }: Answer,
  asker: string,
): APIActionRowComponent<APIComponentInMessageActionRow> | null {
  if (status !== 'clarify' || !grounds) return null;
  const known = [...base.entities.values(), ...base.events.values()];
  const options = others.flatMap((name) => {
    const meant = known.find((each) => each.name === name);
    return meant ? [{ label: name, value: keyOf(meant) }] : [];
  });
  return selectRow(customId('choose', grounds.ask.kind, grounds.ask.aspects, asker), words.choose, options);
}

function buttons(words: Wording, answer: Answer, asker: string, trail: Trail) {
  const { grounds } = answer;
  const [first] = shown(answer);
  const follow = grounds ? followId(trail) : null;
  const key = (id: string | null | undefined) => (id ? keyOf({ id }) : null);
  const points = (score: number) => Math.round(score * 100);
  return buttonRow([
    first
      ? button(
          customId('context', 'open', keyOf({ id: first.article }), first.start, first.end, 0),
          words.buttons.context,
        )
      : null,
    grounds
      ? button(
          customId(
            'why',
            key(grounds.event),
            key(grounds.fact),
            grounds.ask.kind,
            points(answer.confidence),
            key(grounds.runnerUp?.event),
            points(grounds.runnerUp?.behind ?? 0),
            grounds.matched.join(', '),
          ),
          words.buttons.why,
        )
      : null,
    grounds?.event ? button(customId('related', 'open', keyOf({ id: grounds.event }), 0), words.buttons.related) : null,
    follow === null ? null : button(follow, words.buttons.follow),
    button(customId('dismiss', asker), words.buttons.dismiss),
  ]);
}
