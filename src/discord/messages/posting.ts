import type { Message } from '../replies/message.ts';

/** A question as it is replied to. */
export interface Question {
  readonly id: string;
  readonly channel: string;
  /** Whether the reply may point to it. */
  readonly mayRefer: boolean;
}

/** Where replies to messages go. What cannot be sent comes to no reply. */
export interface Posting {
  /** Whether a channel has lately refused. */
  isShut(channel: string): boolean;
  /** The reply's id. */
  post(question: Question, body: Message): Promise<string | null>;
  edit(channel: string, reply: string, body: Message): Promise<string | null>;
  remove(channel: string, reply: string): Promise<null>;
  /** Writes to a person directly, where that is allowed. */
  tell(user: string, body: Message): Promise<void>;
  /** Shows that a reply is being made, until what it returns is called. */
  typing(channel: string): () => void;
  /** Notes that a channel takes no reply. */
  refused(channel: string): void;
}
