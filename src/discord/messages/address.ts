import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';

/** How a message is meant for the bot. Whoever addresses it directly gets a reply; who only speaks in its hearing, an answer or nothing. */
export type Address = 'mention' | 'role' | 'direct' | 'reply' | 'overheard';

export interface Surroundings {
  /** The bot's own user. */
  readonly self: string;
  /** Ids of the role that Discord made for the bot in the server. */
  readonly roles: readonly string[];
  /** A direct message: of no server. */
  readonly direct: boolean;
  /** A channel that the operator listed, or a thread in which the bot has answered. */
  readonly listens: boolean;
  /** Applications whose webhooks write what people said, in their place. */
  readonly proxies: ReadonlySet<string>;
}

type Spoken = Pick<
  APIMessage,
  | 'author'
  | 'type'
  | 'content'
  | 'flags'
  | 'mentions'
  | 'mention_roles'
  | 'webhook_id'
  | 'application_id'
  | 'referenced_message'
>;

/** Null for what is not for the bot: other people's talk, and bots, webhooks and the system, whatever they say. */
export function addressOf(message: Spoken, around: Surroundings): Address | null {
  const { type, content, mentions, mention_roles = [], referenced_message } = message;
  const { self, roles, direct, listens } = around;
  if (!isOfAPerson(message, around)) return null;
  if (type !== MessageType.Default && type !== MessageType.Reply) return null;
  if (direct) return 'direct';
  if (content.includes(`<@${self}>`) || content.includes(`<@!${self}>`)) return 'mention';
  if (referenced_message?.author.id === self) return 'reply';
  // A message whose content is hidden is still told to mention the bot.
  if (content === '' && mentions.some(({ id }) => id === self)) return 'mention';
  if (mention_roles.some((id) => roles.includes(id))) return 'role';
  return listens ? 'overheard' : null;
}

/** Also what was written in a person's place; not what an announcement channel sends on to others. */
function isOfAPerson({ author, flags, webhook_id, application_id }: Spoken, { proxies }: Surroundings): boolean {
  if (((flags ?? 0) & MessageFlags.IsCrosspost) !== 0) return false;
  if (webhook_id !== undefined) return application_id !== undefined && proxies.has(application_id);
  return !author.bot && !author.system;
}
