import type { FactBase } from '../knowledge/fact-base.ts';
import { inSlices, type Pace } from '../steps.ts';
import { type Bot, knowing } from './bot.ts';

/**
 * The bot that answers at present, for as long as the program runs. New knowledge makes a new one in one step, with
 * nothing kept of what was answered from the old; whoever has begun with a bot ends with it.
 */
export class Serving {
  private current: Bot;

  constructor(bot: Bot) {
    this.current = bot;
  }

  /** To be asked for once a request. */
  get bot(): Bot {
    return this.current;
  }

  /** Answers from other knowledge as soon as it is prepared for that; until then from what was known. */
  async know(base: FactBase, pace: Pace): Promise<void> {
    const known = await inSlices(knowing(base, this.current.hears), pace);
    this.current = { ...this.current, ...known };
  }
}
