import { DiscordSnowflake } from '@sapphire/snowflake';
import {
  type APIMessage,
  type APIMessageComponent,
  type APIMessageSnapshotFields,
  type APIUser,
  ComponentType,
  MessageType,
} from 'discord-api-types/v10';
import { ASKS_AFTER_CALL } from '../../language/en/asking/cues.ts';

/** What a message holds that can be read, whether somebody wrote, forwarded or laid it out. */
type Holder = Partial<Pick<APIMessage, 'content' | 'embeds' | 'components' | 'message_snapshots'>>;

const BETWEEN = '\n\n';

/** The text of a message in the order in which it is read: what was written, its cards and parts, what was forwarded. */
export function textOf({ content, embeds, components, message_snapshots }: Holder): string {
  const cards = (embeds ?? []).flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const forwarded = (message_snapshots ?? []).map(({ message }: { message: APIMessageSnapshotFields }) =>
    textOf(message),
  );
  return [content, ...cards, ...(components ?? []).flatMap(partsOf), ...forwarded]
    .filter((part) => part?.trim())
    .join(BETWEEN);
}

/** Everybody who is mentioned in it: a copy of what was forwarded names those whom it mentions itself. */
export function mentionedIn({ mentions, message_snapshots }: Mentioning): readonly MentionedUser[] {
  return [...(mentions ?? []), ...(message_snapshots ?? []).flatMap(({ message }) => message.mentions ?? [])];
}

/** What a question is read from: what was written, or where nothing was, what was laid out in parts or forwarded. */
function askedIn({ content, components, message_snapshots }: Holder): string {
  if (content?.trim()) return content;
  return textOf({ ...(components && { components }), ...(message_snapshots && { message_snapshots }) });
}

function partsOf(part: APIMessageComponent): string[] {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return [part.content];
    case ComponentType.Container:
    case ComponentType.Section:
      return part.components.flatMap(partsOf);
    default:
      return [];
  }
}

/** Names of the roles and channels that a text may mention; null for those that are not known. */
export type NameOf = (kind: 'role' | 'channel', id: string) => string | null;

const MENTION = /<(@[!&]?|#)(\d{17,20})>/g;
/** Mentions with which a message begins, of all too. */
const CALLED = /^(?:\s*(?:<@[!&]?\d{17,20}>|@everyone|@here)[\s,:]*)+/;

type MentionedUser = Pick<APIUser, 'id' | 'username'> & {
  readonly global_name?: string | null;
  readonly member?: { readonly nick?: string | null };
};

type Mentioning = { readonly mentions?: readonly MentionedUser[] } & Pick<APIMessage, 'message_snapshots'>;

/** A text with names in the place of ids. */
export interface Named {
  readonly text: string;
  /** What those are called who are mentioned in it, people and roles, without the bot itself. */
  readonly members: readonly string[];
}

/** Stands for somebody of whom no name is known, as Discord shows it. */
const NOBODY = 'unknown-user';

/** A text with names in the place of ids, without the bot's own and who is only called; who is asked about is not dropped. */
export function withNames(
  text: string,
  mentions: readonly MentionedUser[],
  own: ReadonlySet<string>,
  nameOf: NameOf,
): Named {
  const members: string[] = [];
  const [called = ''] = ASKS_AFTER_CALL.test(text.replace(CALLED, '')) ? (CALLED.exec(text) ?? []) : [];
  const named = text.replace(MENTION, (mention, mark: string, id: string, at: number) => {
    if (own.has(id) || at < called.length) return ' ';
    if (mark === '#') return plain(nameOf('channel', id)) ?? mention;
    const name = mark === '@&' ? plain(nameOf('role', id)) : (calledOf(mentions, id) ?? NOBODY);
    if (name !== null) members.push(name);
    return name ?? mention;
  });
  return { text: named, members };
}

function calledOf(mentions: readonly MentionedUser[], id: string): string | null {
  const person = mentions.find((each) => each.id === id);
  return plain(person?.member?.nick) ?? plain(person?.global_name) ?? plain(person?.username);
}

/** Letters and digits alone, since a name may be made to look like anything. */
function plain(name: string | null | undefined): string | null {
  const letters = name?.replace(/[^\p{L}\p{M}\p{N}.'’ -]+/gu, ' ').trim();
  return letters ? letters : null;
}

export interface Said {
  readonly said: Named;
  /** What somebody else said that it is a reply to, empty where that is hidden or gone; null where it is a reply to nobody else. */
  readonly about: Named | null;
}

/** What was replied to and is there no more says as little as what is hidden. */
const GONE: Named = { text: '', members: [] };

/** What a message says, and what somebody else said to which it is a reply. `self`: the bot. */
export function saidIn(
  message: APIMessage,
  self: string,
  { ownRoles, nameOf }: { readonly ownRoles: readonly string[]; readonly nameOf: NameOf },
): Said {
  const own = new Set([self, ...ownRoles]);
  const named = (of: APIMessage, text: string) => withNames(text, mentionedIn(of), own, nameOf);
  const other = message.referenced_message;
  const isOther = other ? other.author.id !== self : message.type === MessageType.Reply;
  return {
    said: named(message, askedIn(message)),
    about: isOther ? (other ? named(other, textOf(other)) : GONE) : null,
  };
}

/** When it was written as it is now, in milliseconds since 1970. */
export function saidAt({ id, edited_timestamp }: Pick<APIMessage, 'id' | 'edited_timestamp'>): number {
  return edited_timestamp ? Date.parse(edited_timestamp) : DiscordSnowflake.timestampFrom(id);
}
