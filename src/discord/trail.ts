import type { Turn } from '../answering/decision.ts';
import { SLOTS, type Slot } from '../model.ts';
import type { Asker } from './asking.ts';
import type { Bot } from './bot.ts';
import { customId } from './custom-id.ts';
import { LIMITS } from './limits.ts';

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

/** The id of a button that goes on from there; null where it would not hold all of it, and so would mean another thing. */
export function followId(trail: Trail): string | null {
  const text = trail.map((question) => question.replace(/\s+/g, ' ').trim()).join(BETWEEN);
  const id = customId('follow', text);
  return text !== '' && id.length < LIMITS.customId && id.endsWith(text) ? id : null;
}

export function readTrail(text: string): Trail {
  return text.split(BETWEEN);
}

/** The conversation as it stood when the last of the questions had been answered. */
export function turnAfter({ answerer }: Bot, trail: Trail, { clock, locale }: Asker): Turn | null {
  let turn: Turn | null = null;
  for (const question of trail) {
    const [, slot, about = ''] = NAMED.exec(question) ?? [];
    const named = slot === undefined ? null : answerer.about(slot as Slot, about, clock, locale);
    turn = (named ?? answerer.answer(question, clock, turn, locale)).turn;
  }
  return turn;
}
