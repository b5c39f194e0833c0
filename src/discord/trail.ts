import type { Turn } from '../answering/decision.ts';
import { SLOTS, type Slot } from '../model.ts';
import type { Asker } from './asking.ts';
import type { Bot } from './bot.ts';
import { customId, type IdPart } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import type { Answered } from './recent-answers.ts';

/**
 * The questions by which an answer was come to, the first of which leans on nothing: whoever has them can go on
 * where they ended, with no memory of the conversation.
 */
export type Trail = readonly string[];

const BETWEEN = '\n';
const NAMED = new RegExp(`^/(${SLOTS.join('|')}) (.*)$`, 's');

/** A question of a command that asks one thing of an event that is named. */
export function namedQuestion(slot: Slot, about: string): string {
  return `/${slot} ${about}`;
}

/** Whether a question of a trail is such a command. */
export function isNamed(question: string): boolean {
  return NAMED.test(question);
}

/** The id of a button that goes on from there; null where it would not hold all of it, and so would mean another thing. */
export function followId(trail: Trail): string | null {
  return carrying(trail, 'follow');
}

/** An id of these parts that ends with a trail; null where there is none, or no room for it. */
export function carrying(trail: Trail, ...parts: readonly IdPart[]): string | null {
  const text = trail.map((question) => question.replace(/\s+/g, ' ').trim()).join(BETWEEN);
  const id = customId(...parts, text);
  return text !== '' && id.length < LIMITS.customId && id.endsWith(text) ? id : null;
}

export function readTrail(text: string): Trail {
  return text.split(BETWEEN);
}

/** The conversation as it stood when the last of the questions had been answered. */
export function turnAfter(bot: Bot, trail: Trail, asker: Asker): Turn | null {
  return answerAfter(bot, trail, asker)?.turn ?? null;
}

/** What the last of the questions is answered; null where there are none. */
export function answerAfter({ answerer }: Bot, trail: Trail, { clock, locale }: Asker): Answered | null {
  return trail.reduce<Answered | null>((last, question) => {
    const [, slot, about = ''] = NAMED.exec(question) ?? [];
    const named = slot === undefined ? null : answerer.about(slot as Slot, about, clock, locale);
    return named ?? answerer.answer(question, clock, last?.turn ?? null, locale);
  }, null);
}

/** Whether it still leads somewhere: what it was about may be gone, and who goes on from there would be told of something else. */
export function leads(bot: Bot, trail: Trail, asker: Asker): boolean {
  return (answerAfter(bot, trail, asker)?.answer.grounds ?? null) !== null;
}

/** As it is shown: a command's question as it was typed. */
export function shownTrail(trail: Trail): string {
  return trail.map((question) => question.trim()).join(' → ');
}
