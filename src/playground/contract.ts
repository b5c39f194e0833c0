/** What the playground's page and its server say to each other; messages are those of Discord's API. */
import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Article, Locale, Span } from '../model.ts';

/** `GET /playground/world?channel=…`: what a page needs at once, and that stays the same while it is open. */
export interface World {
  /** A channel of the page's own, with the messages that a page loaded again still has. */
  readonly channel: string;
  readonly messages: readonly APIMessage[];
  readonly bot: APIUser;
  /** The one who uses the page. */
  readonly person: APIUser;
  /** IANA name or offset of the zone in which the asker's clock is meant. */
  readonly zone: string;
  /** Local date-times, to the minute: the present, and the first that the clock can be set to. */
  readonly now: string;
  readonly earliest: string;
  /** The time that questions are asked at until the person sets another: when the newest article came out; null where none did. */
  readonly start: string | null;
  /** Days worth setting the clock to, in the order of time. */
  readonly moments: readonly Moment[];
  /** As they are registered with Discord. */
  readonly commands: RESTPutAPIApplicationCommandsJSONBody;
  /** Questions for a first visit. */
  readonly examples: Readonly<Record<Locale, readonly string[]>>;
  /** The newest first. */
  readonly articles: readonly Heading[];
}

export interface Moment {
  /** Local date-time, to the minute. */
  readonly at: string;
  readonly is: 'publication' | 'before' | 'day' | 'after';
  /** Of the article or the event that the moment is about. */
  readonly name: string;
}

/** By which an article is chosen. */
export type Heading = Pick<Article, 'id' | 'title'>;

/** `GET /playground/articles/:article`: an article, with what its body names; marks stand in the order of the text and do not overlap. */
export interface Source extends Article {
  readonly marks: readonly Mark[];
  /** Whether a person has checked all that is drafted from it. */
  readonly reviewed: boolean;
}

/** A person or a date that the body names. */
export interface Mark extends Span {
  readonly kind: 'person' | 'date';
  /** Who it is, with the office, or the date's value. */
  readonly label: string;
  /** How the date was worked out, in the language of replies. */
  readonly working: Readonly<Record<Locale, string>> | null;
}

/** `POST /playground/quotes`: words that are quoted. */
export type Quoted = readonly string[];

/** The answer to it: for each the newest article in which they stand, or null. */
export type Holding = readonly (string | null)[];

/** `POST /playground/channels/:channel/acts`: what the person does; `now` is the clock that was set, null for the present. */
export type Act = { readonly locale: Locale; readonly now: string | null } & (
  | { readonly type: 'say'; readonly text: string; readonly listed: boolean }
  | { readonly type: 'edit'; readonly message: string; readonly text: string; readonly listed: boolean }
  | { readonly type: 'remove'; readonly message: string }
  | { readonly type: 'command'; readonly name: string; readonly options: Readonly<Record<string, string | boolean>> }
  | { readonly type: 'complete'; readonly name: string; readonly option: string; readonly value: string }
  | { readonly type: 'check'; readonly message: string }
  | { readonly type: 'press'; readonly message: string; readonly id: string; readonly values: readonly string[] | null }
  | {
      readonly type: 'submit';
      readonly message: string | null;
      readonly id: string;
      readonly fields: Readonly<Record<string, string>>;
    }
);

/**
 * The answer to an act, when all that it led to has been sent on the channel's stream: choices for `complete`, a
 * modal where a button opens one.
 */
export interface Outcome {
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
  readonly modal?: APIModalInteractionResponseCallbackData;
  /** The bot had nothing to say to a message that was not addressed to it. */
  readonly silent?: boolean;
}

/** A status of 400 and above: what was wrong, for the person. */
export interface Refused {
  readonly error: string;
}

/** `GET /playground/channels/:channel/events`, a stream of server-sent events: what happens in the channel, its own messages included. */
export type Happening =
  | { readonly type: 'create' | 'update'; readonly message: APIMessage }
  | { readonly type: 'delete'; readonly id: string };
