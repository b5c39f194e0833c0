import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbedField } from 'discord-api-types/v10';
import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Answer, Quote, Span, Status } from '../../model.ts';
import { clip, fitting } from '../clip.ts';
import { customId } from '../custom-id.ts';
import { keyOf } from '../keys.ts';
import { bold, escaped, subtext } from '../markdown.ts';
import { followId, type Trail } from '../trail.ts';
import type { Wording } from '../wording.ts';
import { asked, type Standing } from './asked.ts';
import { COLOURS } from './card.ts';
import { choiceOf } from './choice.ts';
import { button, buttonRow, type Message, message } from './message.ts';
import { moreId, tellsDate } from './more-id.ts';
import { fieldsOf } from './section.ts';
import { quoted, shortSource } from './source.ts';

/** Together they stay under the bytes of a message. */
const ROOM = { answer: 600, quotes: 1200, near: 900, date: 300, event: 120, sources: 700 } as const;

/** Passages that are no answer are shown, but no more of them than one looks at. */
const NEAREST = 2;

/** Characters of an answer that is always said by itself. */
const SHORT = 60;

const COLOUR: Readonly<Record<Status, number>> = {
  answered: COLOURS.answered,
  corrected: COLOURS.corrected,
  clarify: COLOURS.plain,
  unanswered: COLOURS.refused,
  ignored: COLOURS.refused,
};

/**
 * An answer that stands alone: what was asked where nothing else shows it, what is said, the quotes with who says so,
 * and in one small line the source and the event that is meant; buttons for more.
 * `trail`: the questions that led to it, empty where it cannot be gone on from.
 */
export function answerMessage(
  words: Wording,
  base: FactBase,
  answer: Answer,
  asker: string,
  trail: Trail,
  standing: Standing = {},
): Message {
  if (answer.status === 'ignored')
    return asked(standing, message({ description: words.help.chatter, color: COLOURS.refused }));
  const title = titleOf(words, answer);
  const marked = markedIn(answer);
  // A sentence that nobody has made a fact of is shown once, as the quote.
  const isQuoted = marked !== null || (!answer.reviewed && answer.quotes.some(({ text }) => text === answer.answer));
  const said = answer.answer === null || isQuoted ? [] : [bold(clip(escaped(answer.answer), ROOM.answer))];
  const quotes = answer.quotes.map((quote, i) =>
    quoted(quote, saysOf(base, answer, i), undefined, i === 0 ? marked : null),
  );
  const lines = [...said, ...fitting(quotes, ROOM.quotes, '\n'), ...smallLines(words, base, answer, trail, standing)];
  return asked(
    standing,
    message(
      {
        ...(title && { title }),
        ...(lines.length > 0 && { description: lines.join('\n') }),
        color: COLOUR[answer.status],
        ...(answer.nearest.length > 0 && answer.status !== 'clarify' && { fields: near(words, answer) }),
      },
      [answer.status === 'clarify' ? choiceOf(words, base, answer, asker) : null, buttons(words, answer, asker, trail)],
    ),
  );
}

/** Said in words, the colour only helps. */
function titleOf(words: Wording, { status, reason }: Answer): string | null {
  if (status === 'corrected') return words.corrected;
  if (status === 'clarify') return words.clarify;
  return status === 'unanswered' ? words.refused[reason ?? 'not-stated'] : null;
}

/** Where an answer of many words stands in its quote just as it is: there it is seen at once, and need not be said twice. */
function markedIn({ status, answer, quotes: [first] }: Answer): Span | null {
  if (status !== 'answered' || answer === null || !first || answer.length < SHORT) return null;
  const words = answer.replace(/[.\s]+$/, '');
  const start = first.text.toLowerCase().indexOf(words.toLowerCase());
  return start < 0 ? null : { start, end: start + words.length };
}

/** Who says so; of quotes from several articles also the outlet where its reporter does. */
function saysOf(base: FactBase, { quotes, says }: Answer, i: number): string | null {
  const articles = new Set(quotes.map(({ article }) => article));
  const outlet = articles.size > 1 && quotes[i] ? base.article(quotes[i].article).outlet : null;
  return says[i] ?? outlet;
}

/** The source and the event that is meant; the working of a date where no button could tell it. */
function smallLines(words: Wording, base: FactBase, answer: Answer, trail: Trail, { left }: Standing): string[] {
  const articles = [...new Set(shown(answer).map(({ article }) => article))].map((id) => base.article(id));
  const sources = fitting(
    articles.map((each) => shortSource(words, each)),
    ROOM.sources,
    '; ',
  ).join('; ');
  const { status, grounds, date } = answer;
  const event =
    grounds?.event && status !== 'unanswered'
      ? clip(escaped(words.event(base.event(grounds.event).name)), ROOM.event)
      : null;
  const parts = [
    ...(sources ? [sources] : []),
    ...(event === null ? [] : [left ? words.left(event) : event]),
    ...noteOf(words, answer),
  ];
  const working = date && !tellsDate(answer, trail) ? [subtext(clip(escaped(date.working), ROOM.date))] : [];
  return [...working, ...(parts.length > 0 ? [subtext(parts.join(' · '))] : [])];
}

/** Where it is not all reviewed facts: how its passages were come by. */
function noteOf(words: Wording, { chosenBy, reviewed, quotes }: Answer): string[] {
  if (chosenBy !== undefined) return [words.chosen];
  return !reviewed && quotes.length > 0 ? [words.draft] : [];
}

/** What does not answer stands apart from what does. */
function near(words: Wording, { nearest }: Answer): APIEmbedField[] {
  const blocks = nearest.slice(0, NEAREST).map((quote) => quoted(quote, null));
  return fieldsOf({ name: words.fields.near, blocks }, ROOM.near);
}

function shown({ quotes, nearest }: Answer): readonly Quote[] {
  return quotes.length > 0 ? quotes : nearest.slice(0, NEAREST);
}

function buttons(
  words: Wording,
  answer: Answer,
  asker: string,
  trail: Trail,
): APIActionRowComponent<APIComponentInMessageActionRow> | null {
  const { grounds } = answer;
  const [first] = shown(answer);
  const follow = grounds ? followId(trail) : null;
  return buttonRow([
    first
      ? button(
          customId('context', 'open', keyOf({ id: first.article }), first.start, first.end, 0),
          words.buttons.context,
        )
      : null,
    grounds ? button(moreId(answer, trail), words.buttons.more) : null,
    follow === null ? null : button(follow, words.buttons.follow),
    button(customId('dismiss', asker), words.buttons.dismiss),
  ]);
}
