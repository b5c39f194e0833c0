import type { Locale } from '../../model.ts';
import type { Setting } from '../../settings/server-settings.ts';
import { en } from './locales/en.ts';
import { ko } from './locales/ko.ts';

/** What is said to those who manage a server. */
export interface ManagingWording {
  readonly title: string;
  readonly settings: Readonly<Record<Setting, string>>;
  readonly everything: string;
  /** In this language, each of those in which replies can be. */
  readonly languages: Readonly<Record<Locale, string>>;
  readonly asAsked: string;
  readonly on: string;
  readonly off: string;
  readonly none: string;
  readonly allArticles: string;
  readonly more: (count: number) => string;
  readonly setHere: string;
  readonly isDefault: string;
  /** Under what is set. */
  readonly foot: string;
  readonly changed: (setting: string) => string;
  /** Is as whoever runs the bot has it again. */
  readonly undone: (setting: string) => string;
  /** Of these channels: the bot may not write there. */
  readonly shut: (channels: string) => string;
  /** Channels are named of which nothing is read. */
  readonly unread: string;
  /** Nothing that is said in channels arrives at all. */
  readonly unheard: string;
  /** None of the articles that were chosen is known any more. */
  readonly gone: string;
  /** So many of them are not. */
  readonly someGone: (count: number) => string;
  readonly unknownArticle: (words: string) => string;
  readonly lastArticle: string;
  readonly tooMany: (most: number) => string;
  readonly notManager: string;
  readonly noServer: string;
  /** A change was not kept; the id is that under which the log has why. */
  readonly notKept: (id: string) => string;
  readonly status: {
    readonly title: string;
    readonly version: string;
    readonly articles: string;
    /** Of so many, those that this server uses. */
    readonly used: (used: number, all: number) => string;
    readonly loaded: string;
    readonly problems: string;
    readonly noProblems: string;
    readonly shut: string;
    readonly counts: string;
    /** Replies of all kinds; of these those to what no source answers; how often somebody asked too much. */
    readonly counted: (answered: number, refused: number, limited: number) => string;
    readonly since: string;
  };
}

const WORDINGS: Readonly<Record<Locale, ManagingWording>> = { en, ko };

export function managingWordingOf(locale: Locale): ManagingWording {
  return WORDINGS[locale];
}
