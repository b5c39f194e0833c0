import type { Clock } from '../answering/clock.ts';
import type { Turn } from '../answering/decision.ts';
import { eventNamed, eventOfName } from '../answering/event-named.ts';
import { eventsAbout } from '../answering/events-about.ts';
import type { Answer, Fact, Locale, NewsEvent } from '../model.ts';
import type { Bot } from './bot.ts';
import { clip } from './clip.ts';
import type { Request } from './command.ts';
import type { Place } from './conversations.ts';
import { echo } from './echo.ts';
import { LIMITS } from './limits.ts';
import { escaped } from './markdown.ts';
import type { Answered } from './recent-answers.ts';
import { answerMessage } from './replies/answer.ts';
import type { Standing } from './replies/asked.ts';
import { briefMessage } from './replies/brief.ts';
import { helpMessage } from './replies/help.ts';
import { ephemeral, type Filed, type Message, notice } from './replies/message.ts';
import { sourcesMessage } from './replies/sources.ts';
import { timelineReply } from './replies/timeline.ts';
import { namedQuestion, shownTrail, type Trail, turnAfter } from './trail.ts';
import { wordingOf } from './wording.ts';

/** Who asks, where, when and in which language. */
export interface Asker extends Place {
  readonly locale: Locale;
  readonly clock: Clock;
}

/** Answers a question as part of the asker's conversation in the channel. */
export function ask(
  bot: Bot,
  question: string,
  asker: Asker,
  before: Turn | null,
  standing: Standing = {},
): { answer: Answer; body: Message } {
  const { clock, locale } = asker;
  const answer = () => bot.answerer.answer(question, clock, before, locale);
  return before
    ? shown(bot, asker, answer(), [], { ...standing, before })
    : shown(bot, asker, bot.recent.of(question, clock, locale, answer), [question], standing);
}

/** Answers a question that goes on with those of a trail, whoever asked them. */
export function askOn(bot: Bot, question: string, asker: Asker, trail: Trail): Message {
  const before = turnAfter(bot, trail, asker);
  const answered = bot.answerer.answer(question, asker.clock, before, asker.locale);
  const asked = shownTrail([...trail, question]);
  return shown(bot, asker, answered, [...trail, question], { asked, before }).body;
}

function shown(
  bot: Bot,
  asker: Asker,
  { answer, turn }: Answered,
  trail: Trail,
  { before = null, ...standing }: Standing & { readonly before?: Turn | null },
) {
  bot.conversations.remember(asker, turn);
  const [from, to] = [before?.event ?? null, answer.grounds?.event ?? null];
  const left = from !== null && to !== null && from !== to;
  return {
    answer,
    body: answerMessage(wordingOf(asker.locale), bot.base, answer, asker.user, trail, { ...standing, left }),
  };
}

/** Does what a command wants, all but pictures, which take a while. */
export function serve(
  bot: Bot,
  request: Exclude<Request, { type: 'timeline' }>,
  asker: Asker,
  standing: Standing = {},
): Message {
  const words = wordingOf(asker.locale);
  switch (request.type) {
    case 'question': {
      const { slot, about, text, follows } = request;
      const named = slot && bot.answerer.about(slot, about, asker.clock, asker.locale);
      if (named) return shown(bot, asker, named, [namedQuestion(slot, about)], standing).body;
      return ask(bot, text, asker, follows ? bot.conversations.turn(asker) : null, standing).body;
    }
    case 'brief': {
      const event = eventMeant(bot, request.about, asker);
      return event ? briefMessage(words, bot.base, event, stating(bot, asker), 0) : unknownEvent(request.about, asker);
    }
    case 'sources':
      return sourcesMessage(words, bot.base, 0);
    case 'help':
      return ephemeral(helpMessage(words, bot, asker.locale));
    case 'nothing':
      return ephemeral(notice(words.refused.empty));
  }
}

/** What draws the events that words name, or all of them; null where the words name none. */
export function drawing(bot: Bot, about: string, { locale, clock }: Asker): (() => Promise<Filed>) | null {
  const events = () => eventsAbout(bot.base, bot.answerer, about, clock);
  const draw = (found: readonly NewsEvent[]) => timelineReply(wordingOf(locale), bot, found, locale);
  if (about === '') return async () => draw(events());
  const found = events();
  return found.length > 0 ? () => draw(found) : null;
}

/** Says back what somebody wrote, and so to that one alone. */
export function unknownEvent(about: string, { locale }: Asker): Message {
  return ephemeral(notice(wordingOf(locale).unknownEvent(clip(escaped(echo(about)), 100))));
}

/** The event that words name, or else the first that would have been offered for them. */
function eventMeant(bot: Bot, about: string, { clock }: Asker): NewsEvent | null {
  return eventNamed(bot.base, bot.answerer, about, clock) ?? offered(bot, about);
}

/** The first event that would have been offered for the words while they were typed. */
function offered({ base, suggest }: Bot, words: string): NewsEvent | null {
  const events = suggest(words, 'en', LIMITS.choices).flatMap(({ value }) => eventOfName(base, value) ?? []);
  return events[0] ?? null;
}

/** Facts as they stand by the clock, in the asker's language. */
export function stating(bot: Bot, { clock, locale }: Asker) {
  return (fact: Fact) => bot.answerer.state(fact, clock, locale);
}
