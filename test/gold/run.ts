import type { Answerer } from '../../src/answering/answerer.ts';
import type { Turn } from '../../src/answering/decision.ts';
import { readClock } from '../../src/cli/now.ts';
import { localeOf } from '../../src/language/locale.ts';
import type { Answer } from '../../src/model.ts';
import { faults, type GoldQuestion, type Verdict, verdict } from './judge.ts';

export interface Outcome {
  readonly question: GoldQuestion;
  readonly answer: Answer;
  readonly verdict: Verdict;
  readonly faults: readonly string[];
}

/** The day on which a question is asked that names none: long after the article. */
export const LATER = '2026-06-01T12:00:00Z';

/** Asks a gold question in a conversation of its own, to be answered in its language. */
export function askGold(answerer: Answerer, question: GoldQuestion): Outcome {
  const clock = readClock(question.now ?? LATER);
  let turn: Turn | null = null;
  const locale = localeOf(question.question);
  for (const earlier of question.ctx) turn = answerer.answer(earlier, clock, turn, locale).turn;
  const { answer } = answerer.answer(question.question, clock, turn, locale);
  return { question, answer, verdict: verdict(question, answer), faults: faults(question, answer) };
}
