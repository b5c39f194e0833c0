import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../model.ts';
import { en } from './locales/en.ts';
import { ko } from './locales/ko.ts';

/** How far one date lies behind another, in the unit that a reader would take. */
export interface Distance {
  readonly count: number;
  readonly unit: 'days' | 'months' | 'years';
}

/** Everything that pictures say beside names and the sources' words. */
export interface Wording {
  readonly timeline: string;
  readonly meetings: string;
  readonly noDate: string;
  readonly published: string;
  readonly month: (first: Temporal.PlainDate) => string;
  readonly later: (distance: Distance) => string;
  /** Above an event that stands below the one it follows; `words` are the source's. */
  readonly after: (words: string) => string;
  readonly during: (words: string) => string;
  /** The same where the other event stands elsewhere. */
  readonly afterEvent: (event: string, words: string) => string;
  readonly duringEvent: (event: string, words: string) => string;
  readonly more: (count: number) => string;
  readonly moreMeetings: (count: number) => string;
  readonly morePeople: (count: number) => string;
}

const WORDINGS: Readonly<Record<Locale, Wording>> = { en, ko };

export function wordingOf(locale: Locale): Wording {
  return WORDINGS[locale];
}
