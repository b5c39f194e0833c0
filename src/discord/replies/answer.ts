import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbedField } from 'discord-api-types/v10';
import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Answer, Quote, Span, Status } from '../../model.ts';
import { clip, fitting, weight } from '../clip.ts';
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
import { isShownWhole, quoted, shortSource } from './source.ts';

/** Together they stay under the bytes of a message. */
const ROOM = { answer: 600, quotes: 1200, marked: 1000, near: 900, date: 300, event: 120, sources: 700 } as const;

/** Passages that are no answer are shown, but no more of them than one looks at. */
const NEAREST = 2;

/** Characters of an answer that is always said by itself. */
const SHORT = 60;
/** Characters of a part of it that is marked by itself. */
const LEAST = 12;

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
  const marked = marksIn(answer);
  // A sentence that nobody has made a fact of is shown once, as the quote.
  const isQuoted = marked !== null || (!answer.reviewed && answer.quotes.some(({ text }) => text === answer.answer));
  const said = answer.answer === null || isQuoted ? [] : [bold(clip(escaped(answer.answer), ROOM.answer))];
  const quotes = answer.quotes.map((quote, i) => quoted(quote, saysOf(base, answer, i), undefined, marked?.[i]));
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

/**
 * Where an answer of many words stands in its quotes just as it is, part by part, for each of these: there it is seen
 * at once, and need not be said twice. Null where any of it stands in none, or quotes are too long to be shown whole.
 */
function marksIn({ status, answer, quotes }: Answer): readonly (readonly Span[])[] | null {
  if (status !== 'answered' || answer === null || answer.length < SHORT) return null;
  const isWhole =
    quotes.every(({ text }) => isShownWhole(text)) &&
    weight(quotes.map(({ text }) => escaped(text)).join('\n')) < ROOM.marked;
  if (!isWhole) return null;
  const marks: Span[][] = quotes.map(() => []);
  const texts = quotes.map(({ text }) => plain(text));
  const whole = plain(answer).replace(/[.\s]+$/, '');
  for (const part of texts.some((text) => text.includes(whole)) ? [whole] : whole.split(/[:;.]\s+/)) {
    const at = texts.findIndex((text) => text.includes(part));
    const start = texts[at]?.indexOf(part) ?? -1;
    if (start < 0 || part.length < LEAST) return null;
    marks[at]?.push({ start, end: start + part.length });
  }
  // Where all of the quotes is the answer, no part of them is more so than another.
  const isAll = marks.every((spans, i) => spans.some(({ start, end }) => end - start >= (texts[i]?.length ?? 0) - 1));
  return marks.map((spans) => (isAll ? [] : spans.sort((a, b) => a.start - b.start)));
}

/** As long as it was, so that places in it are places in the text. */
function plain(text: string): string {
  const lower = text.replaceAll('’', "'").toLowerCase();
  return lower.length === text.length ? lower : text;
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
