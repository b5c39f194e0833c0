import { Answerer } from '../../src/answering/answerer.ts';
import type { Turn } from '../../src/answering/decision.ts';
import { readClock } from '../../src/cli/now.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Answer } from '../../src/model.ts';

export const base = loadKnowledge('knowledge');
export const answerer = new Answerer(base);

/** An asker's day before the talks, so that nothing lies in the past. */
const BEFORE = '2024-10-29T09:00:00+09:00';

/** Asks the messages in one conversation and gives the last answer. */
export function ask(messages: string | readonly string[], now = BEFORE): Answer {
  let turn: Turn | null = null;
  let answer: Answer | null = null;
  for (const message of [messages].flat()) {
    const result = answerer.answer(message, readClock(now), turn);
    turn = result.turn;
    answer = result.answer;
  }
  if (!answer) throw new Error('nothing was asked');
  return answer;
}
