import type { Turn } from '../answering/decision.ts';
import { eventNamed, eventOfName } from '../answering/event-named.ts';
import type { Answer, Fact, Locale, NewsEvent } from '../model.ts';
import type { Bot } from './bot.ts';
import { clip } from './clip.ts';
import type { Request } from './command.ts';
import type { Place } from './conversations.ts';
import { LIMITS } from './limits.ts';
import { escaped } from './markdown.ts';
import type { Answered } from './recent-answers.ts';
import { answerMessage } from './replies/answer.ts';
import { briefMessage } from './replies/brief.ts';
import { helpMessage } from './replies/help.ts';
import { ephemeral, type Message, notice } from './replies/message.ts';
import { sourcesMessage } from './replies/sources.ts';
import { wordingOf } from './wording.ts';

/** Who asks, where, and in which language. */
export interface Asker extends Place {
  readonly locale: Locale;
}

/** Answers a question as part of the asker's conversation in the channel. */
export function ask(bot: Bot, question: string, asker: Asker, before: Turn | null): { answer: Answer; body: Message } {
  const clock = bot.clock();
  const answer = () => bot.answerer.answer(question, clock, before, asker.locale);
  return shown(bot, asker, before ? answer() : bot.recent.of(question, clock, asker.locale, answer));
}

function shown(bot: Bot, asker: Asker, { answer, turn }: Answered) {
  bot.conversations.remember(asker, turn);
  return { answer, body: answerMessage(wordingOf(asker.locale), bot.base, answer, asker.user) };
}

/** Does what a command wants. */
export function serve(bot: Bot, request: Request, asker: Asker): Message {
  const words = wordingOf(asker.locale);
  switch (request.type) {
    case 'question': {
      const { slot, about, text, follows } = request;
      const named = slot && bot.answerer.about(slot, about, bot.clock(), asker.locale);
      if (named) return shown(bot, asker, named).body;
      return ask(bot, text, asker, follows ? bot.conversations.turn(asker) : null).body;
    }
    case 'brief': {
      const event = eventNamed(bot.base, bot.answerer, request.about, bot.clock()) ?? offered(bot, request.about);
      return event
        ? briefMessage(words, bot.base, event, stating(bot, asker.locale), 0)
        : ephemeral(notice(words.unknownEvent(clip(escaped(request.about), 100))));
    }
    case 'sources':
      return sourcesMessage(words, bot.base, 0);
    case 'help':
      return ephemeral(helpMessage(words, bot, asker.locale));
    case 'nothing':
      return ephemeral(notice(words.refused.empty));
  }
}

/** The first event that would have been offered for the words while they were typed. */
function offered({ base, suggest }: Bot, words: string): NewsEvent | null {
  const events = suggest(words, 'en', LIMITS.choices).flatMap(({ value }) => eventOfName(base, value) ?? []);
  return events[0] ?? null;
}

/** Facts as they stand by the clock, in the asker's language. */
export function stating(bot: Bot, locale: Locale) {
  return (fact: Fact) => bot.answerer.state(fact, bot.clock(), locale);
}
