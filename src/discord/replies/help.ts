import { primaryEvent } from '../../answering/event-named.ts';
import type { Locale } from '../../model.ts';
import type { Bot } from '../bot.ts';
import { CHECK, type Command } from '../command.ts';
import { MANAGING } from '../managing/commands.ts';
import { escaped } from '../markdown.ts';
import type { Wording } from '../wording.ts';
import { card } from './card.ts';
import { type Message, message } from './message.ts';

const EXAMPLES = ['when', 'brief'];

/** Who reads it: in which language Discord shows commands there, and whether they manage the server. */
export interface Viewer {
  readonly names: Locale;
  readonly manages: boolean;
}

/** What can be asked and how, with examples from what is known. */
export function helpMessage(
  words: Wording,
  { answerer, commands, hears, here }: Pick<Bot, 'answerer' | 'commands' | 'hears' | 'here'>,
  locale: Locale,
  { names, manages }: Viewer = { names: locale, manages: false },
): Message {
  const line = ({ texts }: Pick<Command, 'texts'>) => `\`/${texts[names].name}\` ${texts[locale].description}`;
  const event = primaryEvent(answerer.baseIn(locale));
  const examples = commands
    .filter(({ texts }) => EXAMPLES.includes(texts.en.name))
    .flatMap(({ texts }) => (event ? [`\`/${texts[names].name}\` ${escaped(event.name)}`] : []));
  const { embed } = card(words, words.help.title, [
    { name: words.help.commands, blocks: commands.map(line) },
    {
      name: words.help.talk,
      blocks: [
        hears ? words.help.talkHow : words.help.askHow,
        ...(here.check ? [words.help.checkHow(CHECK[names])] : []),
      ],
    },
    { name: words.help.examples, blocks: examples },
    { name: words.help.managing, blocks: manages ? MANAGING.map(line) : [] },
  ]);
  return message({ ...embed, description: words.help.intro });
}
