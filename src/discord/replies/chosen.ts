import type { FactBase } from '../../knowledge/fact-base.ts';
import { quote } from '../../knowledge/verbatim.ts';
import { clip } from '../clip.ts';
import { type Action, customId } from '../custom-id.ts';
import { echo } from '../echo.ts';
import { type Keys, keyOf } from '../keys.ts';
import { escaped } from '../markdown.ts';
import type { Wording } from '../wording.ts';
import { COLOURS } from './card.ts';
import { button, buttonRow, type Message, message } from './message.ts';
import { fieldsOf } from './section.ts';
import { quoted, sourceLine } from './source.ts';

type Chosen = Extract<Action, readonly ['chosen', ...unknown[]]>;

const NAME = 150;

/** Which language model chose which passage; null where there is no such passage any more. */
export function chosenMessage(
  words: Wording,
  base: FactBase,
  keys: Keys,
  [, about, kind, confidence, key, start, end, model]: Chosen,
): Message | null {
  const article = keys.articles.get(key);
  if (!article?.sentences.some((sentence) => sentence.start === start && sentence.end === end)) return null;
  const event = about === null ? undefined : keys.events.get(about);
  const { more, kinds } = words;
  const why = [
    more.asks(kinds[kind], event ? clip(escaped(base.event(event.id).name), NAME) : null),
    more.chosenBy(escaped(echo(model))),
    more.sure(Math.round(confidence * 100)),
  ];
  const sections = [
    { name: more.passage, blocks: [quoted(quote(article, { start, end }), null)] },
    { name: words.fields.source, blocks: [sourceLine(words, article)] },
  ];
  return message(
    {
      title: more.title,
      description: why.join(' '),
      color: COLOURS.plain,
      fields: sections.flatMap((section) => fieldsOf(section)),
    },
    [buttonRow([event ? button(customId('related', 'open', keyOf(event), 0), words.buttons.related) : null])],
  );
}
