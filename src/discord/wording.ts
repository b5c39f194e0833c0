import type { Article, Aspect, Kind, Locale, Reason, Verdict } from '../model.ts';
import { en } from './locales/en.ts';
import { ko } from './locales/ko.ts';

/** What is said, in lower case and without punctuation, and what is said back. */
interface SmallTalk {
  readonly said: readonly string[];
  readonly reply: string;
}

/** Everything that replies say apart from the answers themselves and the sources' words. */
export interface Wording {
  readonly corrected: string;
  readonly clarify: string;
  readonly refused: Readonly<Record<Reason, string>>;
  /** What is asked for; those of them that are slots name these too. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly choose: string;
  /** The form in which a question is asked that goes on with others. */
  readonly follow: {
    readonly title: string;
    readonly label: string;
    /** Behind the question that was asked last. */
    readonly after: (question: string) => string;
  };
  readonly timeline: {
    readonly title: string;
    readonly meetings: string;
    readonly nothing: string;
  };
  readonly buttons: {
    readonly context: string;
    readonly more: string;
    readonly related: string;
    readonly follow: string;
    readonly dismiss: string;
    readonly previous: string;
    readonly next: string;
  };
  readonly fields: {
    readonly date: string;
    readonly near: string;
    readonly others: string;
    readonly source: string;
    readonly quotes: string;
  };
  /** Behind the outlet and the title. */
  readonly asOf: (article: Article) => string;
  /** A local date, `2024-10-31`, as short as it is clear. */
  readonly day: (date: string) => string;
  /** An event as a label has it rather than a sentence. */
  readonly event: (name: string) => string;
  /** Where a question leaves the event that the one before was about. */
  readonly left: (event: string) => string;
  readonly page: (page: number, of: number) => string;
  readonly notStated: string;
  readonly context: string;
  /** Why an answer was given, each a sentence. */
  readonly more: {
    readonly title: string;
    /** `kind`: one of `kinds`; the event is left out where none is meant. */
    readonly asks: (kind: string, event: string | null) => string;
    readonly found: (words: readonly string[]) => string;
    readonly stands: (asked: string, said: string) => string;
    readonly fact: (label: string, event: string) => string;
    readonly sentence: string;
    /** Of a language model. */
    readonly chosenBy: (model: string) => string;
    /** Of a hundred. */
    readonly sure: (percent: number) => string;
    readonly next: (event: string) => string;
    /** Heads the passage that a language model chose. */
    readonly passage: string;
  };
  readonly related: { readonly title: (event: string) => string; readonly choose: string };
  readonly sources: {
    readonly title: string;
    /** How many facts an article carries, and how many of them nobody has checked. */
    readonly facts: (count: number, drafts: number) => string;
  };
  /** Of an answer or article that rests on what rules read. */
  readonly draft: string;
  /** Of an answer whose passages a language model chose. */
  readonly chosen: string;
  readonly reviewedOrNot: string;
  readonly reviewed: string;
  /** Above what a newer article says of an event. */
  readonly superseded: string;
  readonly check: {
    readonly title: string;
    readonly noClaim: string;
    /** Where a server has turned it off. */
    readonly off: string;
    /** Where there is no room for all claims. */
    readonly cut: string;
    /** Heads what the sources say that does not settle a claim. */
    readonly near: string;
  };
  readonly help: {
    readonly title: string;
    readonly intro: string;
    readonly commands: string;
    readonly talk: string;
    readonly talkHow: string;
    /** Where messages do not reach the bot. */
    readonly askHow: string;
    readonly checkHow: (menu: string) => string;
    readonly examples: string;
    readonly managing: string;
    readonly chatter: string;
  };
  /** What people say to a bot that is no question. */
  readonly smallTalk: Readonly<Record<'greeting' | 'thanks' | 'farewell', SmallTalk>>;
  /** What people write under a message that they want to be checked. */
  readonly doubts: readonly string[];
  readonly cooldown: (seconds: number) => string;
  readonly fault: (id: string) => string;
  readonly stale: string;
  readonly notYours: string;
  readonly unreadable: string;
  /** The message that was replied to is not shown to the bot. */
  readonly unreadableOther: (menu: string) => string;
  /** The bot's role was mentioned, which does not show it the message. */
  readonly unreadableRole: string;
  /** Written to a person whose question could not be answered where it was asked. */
  readonly mayNotWrite: (channel: string) => string;
  readonly unknownEvent: (words: string) => string;
}

const WORDINGS: Readonly<Record<Locale, Wording>> = { en, ko };

export function wordingOf(locale: Locale): Wording {
  return WORDINGS[locale];
}
