import { DiscordSnowflake } from '@sapphire/snowflake';
import {
  type APIMessage,
  type APIMessageComponent,
  type APIMessageSnapshotFields,
  type APIUser,
  ComponentType,
} from 'discord-api-types/v10';

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

/** What a question is read from: what was written, or where nothing was, what was laid out in parts or forwarded. */
export function askedIn({ content, components, message_snapshots }: Holder): string {
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

type Named = Pick<APIUser, 'id' | 'username'> & {
  readonly global_name?: string | null;
  readonly member?: { readonly nick?: string | null };
};

/** A text with names in the place of ids, without the bot's own; who is asked about is not dropped. */
export function withNames(text: string, mentions: readonly Named[], own: ReadonlySet<string>, nameOf: NameOf): string {
  return text.replace(MENTION, (mention, mark: string, id: string) => {
    if (own.has(id)) return ' ';
    if (mark === '#') return plain(nameOf('channel', id)) ?? mention;
    if (mark === '@&') return plain(nameOf('role', id)) ?? mention;
    const person = mentions.find((each) => each.id === id);
    return plain(person?.member?.nick) ?? plain(person?.global_name) ?? plain(person?.username) ?? mention;
  });
}

/** Letters and digits alone, since a name may be made to look like anything. */
function plain(name: string | null | undefined): string | null {
  const letters = name?.replace(/[^\p{L}\p{M}\p{N}.'’ -]+/gu, ' ').trim();
  return letters ? letters : null;
}

/** When it was written as it is now, in milliseconds since 1970. */
export function saidAt({ id, edited_timestamp }: Pick<APIMessage, 'id' | 'edited_timestamp'>): number {
  return edited_timestamp ? Date.parse(edited_timestamp) : DiscordSnowflake.timestampFrom(id);
}
