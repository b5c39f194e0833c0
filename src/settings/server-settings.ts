import type { Locale } from '../model.ts';

/** How the bot is in a server. */
export interface ServerSettings {
  /** Ids of the channels in which every question is answered, in their threads too. */
  readonly channels: readonly string[];
  /** Whether it says nothing there where it has no answer. */
  readonly quiet: boolean;
  /** In which it answers everybody; null for that of the question. */
  readonly language: Locale | null;
  /** Ids of the articles from which it answers; null for all. */
  readonly articles: readonly string[] | null;
  /** Whether messages may be held against the sources. */
  readonly check: boolean;
}

export const SETTINGS = ['channels', 'quiet', 'language', 'articles', 'check'] as const;
export type Setting = (typeof SETTINGS)[number];

/** What a server has set itself; the rest is as whoever runs the bot has it. */
export type Chosen = Partial<ServerSettings>;

/** Where nobody has set anything. */
export const UNSET: ServerSettings = { channels: [], quiet: true, language: null, articles: null, check: true };
