import { primaryEvent } from '../../answering/event-named.ts';
import type { Locale } from '../../model.ts';
import type { Bot } from '../bot.ts';
import { CHECK } from '../command.ts';
import { escaped } from '../markdown.ts';
import type { Wording } from '../wording.ts';
import { card } from './card.ts';
import { type Message, message } from './message.ts';

const EXAMPLES = ['when', 'brief'];

/** What can be asked and how, with examples from what is known. */
export function helpMessage(
  words: Wording,
  { answerer, commands, hears, here }: Pick<Bot, 'answerer' | 'commands' | 'hears' | 'here'>,
  locale: Locale,
): Message {
  const listed = commands.map(({ texts }) => `\`/${texts[locale].name}\` ${texts[locale].description}`);
  const event = primaryEvent(answerer.baseIn(locale));
  const examples = commands
    .filter(({ texts }) => EXAMPLES.includes(texts.en.name))
    .flatMap(({ texts }) => (event ? [`\`/${texts[locale].name}\` ${escaped(event.name)}`] : []));
  const { embed } = card(words, words.help.title, [
    { name: words.help.commands, blocks: listed },
    {
      name: words.help.talk,
      blocks: [
        hears ? words.help.talkHow : words.help.askHow,
        ...(here.check ? [words.help.checkHow(CHECK[locale])] : []),
      ],
    },
    { name: words.help.examples, blocks: examples },
  ]);
  return message({ ...embed, description: words.help.intro });
}
