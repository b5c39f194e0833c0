import { asksInKorean } from '../language/korean/read.ts';
import { localeOf } from '../language/locale.ts';
import type { Locale, Slot } from '../model.ts';
import { withoutTail } from '../text/tail.ts';

type Texts = Readonly<Record<Locale, { readonly name: string; readonly description: string }>>;

/** What a command wants, apart from how it is shown. */
export type Request =
  | {
      readonly type: 'question';
      readonly text: string;
      /** What was said before may complete it. */
      readonly follows: boolean;
      /** What is asked for, where the words may be those of an event's name. */
      readonly slot: Slot | null;
      readonly about: string;
    }
  | { readonly type: 'brief'; readonly about: string }
  | { readonly type: 'sources' }
  | { readonly type: 'timeline'; readonly about: string }
  | { readonly type: 'help' }
  | { readonly type: 'nothing' };

/** The words that may follow a command. */
export interface Words {
  readonly texts: Texts;
  readonly required: boolean;
  /** Whether what is known is offered while they are typed. */
  readonly suggests: boolean;
}

/** A slash command: a plain literal in a file of its own, listed in commands/index.ts. */
export interface Command {
  readonly texts: Texts;
  readonly words: Words | null;
  /** Whether the asker may have the reply alone; where not, help, it is so anyway. */
  readonly canBePrivate: boolean;
  /** What the command wants, given its words, which may be empty. */
  readonly request: (words: string, locale: Locale) => Request;
}

/** An event, person, place or free words. */
export const ABOUT: Words = {
  texts: {
    en: { name: 'about', description: 'An event, a person, a place, or words of your own' },
    ko: { name: '대상', description: '회담이나 일정, 사람, 장소 또는 직접 쓴 말' },
  },
  required: false,
  suggests: true,
};

export const QUESTION: Words = {
  texts: {
    en: { name: 'question', description: 'Your question' },
    ko: { name: '질문', description: '물어볼 내용' },
  },
  required: true,
  suggests: false,
};

export const PRIVATE: Texts = {
  en: { name: 'private', description: 'Show the reply to you alone' },
  ko: { name: '비공개', description: '나에게만 보이게' },
};

/** The message command, found at a message under "Apps". */
export const CHECK: Readonly<Record<Locale, string>> = {
  en: 'Check against the sources',
  ko: '출처와 대조하기',
};

/** How a command begins a question in one language: before words, and where it has none. */
interface Lead {
  readonly before: string;
  readonly alone: string;
}

/**
 * A question that a command begins and the asker's words, which may have a question mark of their own, end. It is in the
 * language of the words, and without them in that of the asker.
 */
export function question(slot: Slot, leads: Readonly<Record<Locale, Lead>>, about: string, locale: Locale): Request {
  const { before, alone } = leads[about ? localeOf(about) : locale];
  // "/어떻게 몇 명이 가나요" asks by itself.
  const lead = asksInKorean(about) ? '' : `${before} `;
  const text = about ? `${lead}${withoutTail(about, /\?/)}` : alone;
  return { type: 'question', text: `${text}?`, follows: false, slot, about };
}
