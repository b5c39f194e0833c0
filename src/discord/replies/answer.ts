import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIEmbedField,
} from 'discord-api-types/v10';
import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Answer, Grounds, Quote, Status } from '../../model.ts';
import { clip, fitting } from '../clip.ts';
import { customId } from '../custom-id.ts';
import { keyOf } from '../keys.ts';
import { bold, escaped } from '../markdown.ts';
import { followId, type Trail } from '../trail.ts';
import type { Wording } from '../wording.ts';
import { COLOURS } from './card.ts';
import { button, buttonRow, type Message, message, selectRow } from './message.ts';
import { fieldsOf } from './section.ts';
import { quoted, sourceLine } from './source.ts';

/** Together they stay under the bytes of a message. */
const ROOM = { answer: 600, quotes: 1200, near: 900, date: 300, others: 300, sources: 900 } as const;

/** Bytes of a menu, beside which there are no other fields. */
const MENU = 3500;

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
      fields: besides(words, base, answer),
      ...footerOf(words, answer),
    },
    [chooser(words, base, answer, asker), buttons(words, answer, asker, trail)],
  );
}

function footerOf(words: Wording, { chosenBy, reviewed, quotes }: Answer): Pick<APIEmbed, 'footer'> {
  if (chosenBy !== undefined) return { footer: { text: words.chosen } };
  return !reviewed && quotes.length > 0 ? { footer: { text: words.draft } } : {};
}

/** Said in words, the colour only helps. */
function titleOf(words: Wording, { status, reason }: Answer): string | null {
  if (status === 'corrected') return words.corrected;
  if (status === 'clarify') return words.clarify;
  return status === 'unanswered' ? words.refused[reason ?? 'not-stated'] : null;
}

/** What stands beside the answer. */
function besides(words: Wording, base: FactBase, answer: Answer): APIEmbedField[] {
  const near = answer.nearest.map((quote) => quoted(quote, base.article(quote.article).outlet));
  const articles = [...new Set(shown(answer).map(({ article }) => article))].map((id) => base.article(id));
  const isChoice = answer.status === 'clarify';
  return [
    ...fieldsOf({ name: words.fields.near, blocks: isChoice ? [] : near }, ROOM.near),
    ...fieldsOf({ name: words.fields.date, blocks: answer.date ? [escaped(answer.date.working)] : [] }, ROOM.date),
    ...fieldsOf({ name: words.fields.others, blocks: isChoice ? [] : answer.others.map(escaped) }, ROOM.others),
    ...fieldsOf({ name: words.fields.source, blocks: articles.map((each) => sourceLine(words, each)) }, ROOM.sources),
  ];
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
  // Namesakes would be one choice twice, which Discord refuses: it is their name that is asked about.
  const options = [...new Set(others)].flatMap((name) => {
    const meant = known.find((each) => each.name === name);
    return meant ? [{ label: name, value: keyOf(meant) }] : [];
  });
  return selectRow(customId('choose', grounds.ask.kind, grounds.ask.aspects, asker), words.choose, options, MENU);
}

function buttons(words: Wording, answer: Answer, asker: string, trail: Trail) {
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
    grounds ? button(whyId(answer, grounds), words.buttons.why) : null,
    grounds?.event ? button(customId('related', 'open', keyOf({ id: grounds.event }), 0), words.buttons.related) : null,
    follow === null ? null : button(follow, words.buttons.follow),
    button(customId('dismiss', asker), words.buttons.dismiss),
  ]);
}

/** What the button carries that tells why: what facts or rules went by, or the passage that a model chose. */
function whyId({ confidence, chosenBy, quotes: [first] }: Answer, grounds: Grounds): string {
  const { event, fact, ask, runnerUp, matched } = grounds;
  const key = (id: string | null | undefined) => (id ? keyOf({ id }) : null);
  const points = (score: number) => Math.round(score * 100);
  if (chosenBy !== undefined && first) {
    const { article, start, end } = first;
    return customId('chosen', key(event), ask.kind, points(confidence), keyOf({ id: article }), start, end, chosenBy);
  }
  const rival = [key(runnerUp?.event), points(runnerUp?.behind ?? 0)] as const;
  return customId('why', key(event), key(fact), ask.kind, points(confidence), ...rival, matched.join(', '));
}
