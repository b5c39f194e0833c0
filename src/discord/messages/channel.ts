import type { NameOf } from './said.ts';

/** What the bot may do in a channel, and whether it listens there to what is not addressed to it. */
export interface Channel {
  readonly listens: boolean;
  readonly maySend: boolean;
  /** A reply points to its question only where the bot may read what was written. */
  readonly mayRefer: boolean;
  readonly mayEmbed: boolean;
  /** Ids of the role that Discord made for the bot there. */
  readonly ownRoles: readonly string[];
  readonly nameOf: NameOf;
}
