import { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import { type Suggest, suggestionsOf } from '../answering/suggestions.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import type { SecondReader } from '../model-reader/door.ts';
import { KeptSettings } from '../settings/kept-settings.ts';
import { type ServerSettings, UNSET } from '../settings/server-settings.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { Command } from './command.ts';
import { type Conversations, conversations, NO_CONVERSATIONS } from './conversations.ts';
import { Cooldown, type Rates } from './cooldown.ts';
import { Counts } from './counts.ts';
import { type Keys, keysOf } from './keys.ts';
import { LastLoad } from './last-load.ts';
import { Reach } from './reach.ts';
import { RecentAnswers } from './recent-answers.ts';
import { RecentPictures } from './recent-pictures.ts';
import { Turns } from './turns.ts';

/** What every door needs to answer: nothing here knows how an event came in or how a reply goes out. */
export interface Bot {
  /** What it answers from. */
  readonly base: FactBase;
  /** All that is known, of which a server may have chosen some. */
  readonly library: FactBase;
  readonly loaded: LastLoad;
  /** Of every server. */
  readonly settings: KeptSettings;
  /** How it is where it is asked. */
  readonly here: ServerSettings;
  readonly answerer: Answerer;
  readonly keys: Keys;
  readonly suggest: Suggest;
  readonly commands: readonly Command[];
  readonly recent: RecentAnswers;
  readonly pictures: RecentPictures;
  readonly conversations: Conversations;
  readonly reach: Reach;
  readonly cooldown: Cooldown;
  /** Of all doors together. */
  readonly counts: Counts;
  /** In which all doors do what takes time. */
  readonly turns: Turns;
  /** The asker's time at an instant, in milliseconds since 1970. */
  readonly clock: (at: number) => Clock;
  /** Whether messages reach it, or interactions alone. */
  readonly hears: boolean;
  /** Whether the text of those arrives that are not addressed to it. */
  readonly readsContent: boolean;
  /** What has a look at what the program is not sure of; null where nothing does. */
  readonly reader: SecondReader | null;
}

export interface BotOptions {
  readonly commands: readonly Command[];
  readonly clock: Bot['clock'];
  readonly rates: Rates;
  readonly hears: boolean;
  readonly readsContent?: boolean;
  readonly reader?: SecondReader | null;
  readonly settings?: KeptSettings;
  readonly loaded?: LastLoad;
  /** Whether what every question looks at is read when the doors are open (`Serving.prepare`). */
  readonly readsLater?: boolean;
}

export function buildBot(base: FactBase, options: BotOptions): Bot {
  const { commands, clock, rates, hears, readsContent = false, reader = null } = options;
  const { settings = new KeptSettings(UNSET), loaded = new LastLoad(), readsLater = false } = options;
  return {
    ...atOnce(readsLater ? knowing(base, hears) : ready(base, hears)),
    library: base,
    loaded,
    settings,
    here: settings.of(null),
    counts: new Counts(),
    reach: new Reach(),
    commands,
    cooldown: new Cooldown(rates),
    turns: new Turns(() => performance.now(), resting),
    clock,
    hears,
    readsContent,
    reader,
  };
}

/** All of a bot that hangs on what it knows, and has to go with it. */
export type Knowing = Pick<Bot, 'base' | 'answerer' | 'keys' | 'suggest' | 'recent' | 'pictures' | 'conversations'>;

function* knowing(base: FactBase, hears: boolean): Steps<Knowing> {
  return {
    base,
    answerer: yield* Answerer.of(base),
    keys: yield* keysOf(base),
    suggest: yield* suggestionsOf(base),
    recent: new RecentAnswers(),
    pictures: new RecentPictures(),
    // Where interactions alone come they may be spread over several of its kind, and one that has missed a turn
    // would take a follow-up for what it is not.
    conversations: hears ? conversations() : NO_CONVERSATIONS,
  };
}

/** The same with all read that every question looks at. */
export function* ready(base: FactBase, hears: boolean): Steps<Knowing> {
  const known = yield* knowing(base, hears);
  yield* known.answerer.sentences.read();
  return known;
}

function resting(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
