import type { Bot } from '../discord/bot.ts';
import { atOnce } from '../steps.ts';
import type { AskedAt } from './asked-at.ts';
import type { World } from './contract.ts';
import { examplesOf } from './examples.ts';
import { momentsOf } from './moments.ts';

/** What a first visit begins with: the day that the newest article came out, and questions whose answers read well then. */
export function opening(bot: Bot, askedAt: AskedAt): Pick<World, 'moments' | 'start' | 'examples'> {
  const moments = momentsOf(bot.base, askedAt.zone);
  const published = moments.find(({ is }) => is === 'publication')?.at ?? null;
  // Nobody's clock can be set to a day before ids can tell it.
  const start = published !== null && published >= askedAt.earliest ? published : null;
  return { moments, start, examples: atOnce(examplesOf(bot, bot.clock(askedAt.instant(start)))) };
}
