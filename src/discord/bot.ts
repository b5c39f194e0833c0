import { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import { type Suggestion, suggestionsOf } from '../answering/suggestions.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import type { Locale } from '../model.ts';
import type { Command } from './command.ts';
import { Conversations } from './conversations.ts';
import { Cooldown, type Rates } from './cooldown.ts';
import { type Keys, keysOf } from './keys.ts';
import { RecentAnswers } from './recent-answers.ts';

/** What every door needs to answer: nothing here knows how an event came in or how a reply goes out. */
export interface Bot {
  readonly base: FactBase;
  readonly answerer: Answerer;
  readonly keys: Keys;
  readonly suggest: (typed: string, locale: Locale, most: number) => Suggestion[];
  readonly commands: readonly Command[];
  readonly recent: RecentAnswers;
  readonly conversations: Conversations;
  readonly cooldown: Cooldown;
  readonly clock: () => Clock;
}

export function buildBot(base: FactBase, commands: readonly Command[], clock: () => Clock, rates: Rates): Bot {
  return {
    base,
    answerer: new Answerer(base),
    keys: keysOf(base),
    suggest: suggestionsOf(base),
    commands,
    recent: new RecentAnswers(),
    conversations: new Conversations(),
    cooldown: new Cooldown(rates),
    clock,
  };
}
