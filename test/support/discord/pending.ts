import type {
  APIApplicationCommandOptionChoice,
  APIInteractionResponseCallbackData,
  APIMessage,
} from 'discord-api-types/v10';
import type { Channel, Person } from './world.ts';

export interface CallbackBody {
  readonly type: number;
  readonly data?: APIInteractionResponseCallbackData & { choices?: APIApplicationCommandOptionChoice<string>[] };
}

/** How the bot acknowledged an interaction. */
export interface Acknowledged {
  readonly id: string;
  readonly token: string;
  /** The body that it sent. */
  readonly callback: CallbackBody;
  /** Created or updated by the acknowledgement, with its flags; null where it does neither. */
  readonly message: APIMessage | null;
  readonly afterMs: number;
}

export type InteractionKind = 'command' | 'message command' | 'component' | 'autocomplete' | 'modal';

/** An interaction that was sent to the bot. */
export interface Pending {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly channel: Channel;
  readonly person: Person;
  /** Id of the message that a component is on, or that a message command was used on. */
  readonly messageId: string | null;
  /** Milliseconds, of a clock that only goes forward. */
  readonly sentAt: number;
  state: 'open' | 'acknowledged' | 'expired';
  /** Id of the message that `@original` stands for. */
  originalId: string | null;
  /** Ids of its further messages. */
  readonly furtherIds: Set<string>;
  readonly settled: (acknowledged: Acknowledged) => void;
}
