import type { Locale } from '../model.ts';
import { en } from './locales/en.ts';
import { ko } from './locales/ko.ts';

/** What the terminal says of itself in a conversation, in one language. */
export interface Wording {
  /** Over the commands. */
  readonly help: string;
  readonly quit: string;
  readonly usage: (command: string) => string;
  readonly noCommand: (typed: string) => string;
  readonly noEvent: (words: string) => string;
}

const WORDINGS: Readonly<Record<Locale, Wording>> = { en, ko };

export function wordingOf(locale: Locale): Wording {
  return WORDINGS[locale];
}
