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
import { withoutStrangers } from './members.ts';
import type { Named } from './messages/said.ts';
import type { Answered } from './recent-answers.ts';
import { answerMessage } from './replies/answer.ts';
import type { Standing } from './replies/asked.ts';
import { briefMessage } from './replies/brief.ts';
import { helpMessage, type Viewer } from './replies/help.ts';
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

/** Takes the reply that is to be given in the place of the own one, where a second reader has a look. */
export type Later = (reply: Promise<Message>) => void;

/** How a question is to be answered: what stands over the reply, and who takes the one that is waited for, if anybody. */
export interface Manner extends Standing {
  readonly later?: Later;
  /** It was not addressed to the bot, which may say nothing. */
  readonly isOverheard?: boolean;
  /** What those are called who are mentioned in it. */
  readonly members?: readonly string[];
  /** Who reads help. */
  readonly viewer?: Viewer;
}

/** What a question was put after, and what is shown with its answer. */
interface Put {
  readonly before: Turn | null;
  readonly trail: Trail;
  readonly standing: Standing;
}

/** Answers a question as part of the asker's conversation in the channel. */
export function ask(
  bot: Bot,
  question: string,
  asker: Asker,
  before: Turn | null,
  { later, isOverheard = false, members = [], asked }: Manner = {},
): { answer: Answer; body: Message } {
  const { clock, locale } = asker;
  const found = before ? bot.answerer.answer(question, clock, before, locale) : alone(bot, question, asker);
  const own = withoutStrangers(bot, found, members, locale);
  const put = {
    before,
    trail: own === found ? trailOf(bot, question, asker, before, own.answer) : [],
    standing: { asked },
  };
  const said = shown(bot, asker, own, put);
  const isLookedAt = later !== undefined && own === found && lookedAt(bot, question, asker, own, put, later);
  if (!isLookedAt && !isOverheard) count(bot, said.answer);
  return said;
}

/** A question's answer where it goes on with nothing. */
function alone({ answerer, recent }: Bot, question: string, { clock, locale }: Asker): Answered {
  return recent.of(question, clock, locale, () => answerer.answer(question, clock, null, locale));
}

/** The question itself where it leans on nothing: it is answered alike by itself, and so can be gone on from. */
function trailOf(bot: Bot, question: string, asker: Asker, before: Turn | null, given: Answer): Trail {
  if (before === null) return [question];
  if (given.grounds === null) return [];
  return isAlike(given, alone(bot, question, asker).answer) ? [question] : [];
}

function isAlike(one: Answer, other: Answer): boolean {
  const told = ({ status, answer, quotes, grounds }: Answer) =>
    JSON.stringify([status, answer, quotes, grounds?.event, grounds?.fact]);
  return told(one) === told(other);
}

/** Answers a question that goes on with those of a trail, whoever asked them. */
export function askOn(bot: Bot, { text, members }: Named, asker: Asker, before: Trail, later?: Later): Message {
  const { clock, locale } = asker;
  const trail = [...before, text];
  const turn = turnAfter(bot, before, asker);
  const found = bot.answerer.answer(text, clock, turn, locale);
  const own = withoutStrangers(bot, found, members, locale);
  const put = { before: turn, trail: own === found ? trail : [], standing: { asked: shownTrail(trail) } };
  const { answer, body } = shown(bot, asker, own, put);
  if (!later || own !== found || !lookedAt(bot, text, asker, own, put, later)) count(bot, answer);
  return body;
}

/** Counts a question that was put to the bot, or into whose channel it answered. */
export function count({ counts }: Bot, { status }: Answer): void {
  if (status === 'ignored') return;
  counts[status === 'unanswered' ? 'refused' : 'answered']++;
}

/** Lets the second reader have a look, if it will, whose answer is remembered where nothing else was asked meanwhile. */
function lookedAt(bot: Bot, message: string, asker: Asker, own: Answered, put: Put, later: Later): boolean {
  const { base, answerer, reader, conversations } = bot;
  const { clock, locale } = asker;
  const second = reader?.second({ base, answerer, message, clock, before: put.before, locale, own });
  if (!second) return false;
  const remembered = conversations.turn(asker);
  const reply = second.then(({ answer, turn }) => {
    const kept = conversations.turn(asker) === remembered ? turn : conversations.turn(asker);
    count(bot, answer);
    return shown(bot, asker, { answer, turn: kept }, put).body;
  });
  // Whoever waits for it sees a fault; it is none before somebody does.
  reply.catch(() => {});
  later(reply);
  return true;
}

function shown(bot: Bot, asker: Asker, { answer, turn }: Answered, { before, trail, standing }: Put) {
  bot.conversations.remember(asker, turn);
  const [from, to] = [before?.event ?? null, answer.grounds?.event ?? null];
  const left = from !== null && to !== null && from !== to;
  return {
    answer,
    body: answerMessage(wordingOf(asker.locale), bot.answerer.baseIn(asker.locale), answer, asker.user, trail, {
      ...standing,
      left,
    }),
  };
}

/** Does what a command wants, all but pictures, which take a while. */
export function serve(
  bot: Bot,
  request: Exclude<Request, { type: 'timeline' }>,
  asker: Asker,
  manner: Manner = {},
): Message {
  const words = wordingOf(asker.locale);
  const base = bot.answerer.baseIn(asker.locale);
  switch (request.type) {
    case 'question': {
      const { slot, about, text, follows } = request;
      const named = slot && bot.answerer.about(slot, about, asker.clock, asker.locale);
      if (named) {
        const trail = [namedQuestion(slot, about)];
        count(bot, named.answer);
        return shown(bot, asker, named, { before: null, trail, standing: manner }).body;
      }
      return ask(bot, text, asker, follows ? bot.conversations.turn(asker) : null, manner).body;
    }
    case 'brief': {
      const event = eventMeant(bot, request.about, asker);
      if (!event) return unknownEvent(request.about, asker);
      return briefMessage(words, base, base.event(event.id), stating(bot, asker), 0);
    }
    case 'sources':
      return sourcesMessage(words, base, 0);
    case 'help':
      return ephemeral(helpMessage(words, bot, asker.locale, manner.viewer));
    case 'nothing':
      return ephemeral(notice(words.refused.empty));
  }
}

/** What draws the events that words name, or all of them; null where the words name none. */
export function drawing(bot: Bot, about: string, { locale, clock }: Asker): (() => Promise<Filed>) | null {
  const events = () => eventsAbout(bot.base, bot.answerer, about, clock);
  const draw = (found: readonly NewsEvent[]) =>
    timelineReply(wordingOf(locale), { ...bot, base: bot.answerer.baseIn(locale) }, found, locale);
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
