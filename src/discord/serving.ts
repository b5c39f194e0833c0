import { setImmediate as rest } from 'node:timers/promises';
import type { FactBase } from '../knowledge/fact-base.ts';
import { inSlices, type Pace } from '../steps.ts';
import { type Bot, ready } from './bot.ts';
import { Scopes } from './scopes.ts';

/** Milliseconds for which whoever asks may be kept waiting by what is prepared meanwhile. */
const SLICE = 8;
export const PACE: Pace = { slice: SLICE, now: () => performance.now(), rest: () => rest() };

/**
 * The bot that answers at present, for as long as the program runs. New knowledge makes a new one in one step, with
 * nothing kept of what was answered from the old; whoever has begun with a bot ends with it.
 */
export class Serving {
  private current: Bot;
  private readonly scopes: Scopes;
  private readonly pace: Pace;

  constructor(bot: Bot, pace: Pace = PACE) {
    this.current = bot;
    this.pace = pace;
    this.scopes = new Scopes((base) => ready(base, bot.hears), pace);
  }

  /** That answers from all articles. To be asked for once a request. */
  get bot(): Bot {
    return this.current;
  }

  /** The bot as a server has set it, or as it is in direct messages; at once unless it has to be prepared first. */
  botIn(server: string | null): Bot | Promise<Bot> {
    const { settings } = this.current;
    const here = settings.of(server);
    const isDefault = Object.keys(settings.chosenIn(server)).length === 0;
    if (here.articles === null) return isDefault ? this.current : { ...this.current, here };
    const known = this.scopes.of(this.current.library, here.articles);
    if (!(known instanceof Promise)) return { ...this.current, ...known, here };
    return known.then((prepared) => ({ ...this.current, ...prepared, here }));
  }

  /** Answers from other knowledge as soon as it is prepared for that; until then from what was known. */
  async know(base: FactBase, pace: Pace): Promise<void> {
    const known = await inSlices(ready(base, this.current.hears), pace);
    this.current = { ...this.current, ...known, library: base };
    await this.scopes.renew(base);
  }

  /** Reads ahead what every question looks at, and prepares for what servers have chosen, so that nobody waits for it. */
  async prepare(): Promise<void> {
    await inSlices(this.current.answerer.sentences.read(), this.pace);
    for (const articles of this.current.settings.choices()) await this.scopes.of(this.current.library, articles);
  }
}
