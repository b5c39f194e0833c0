import type { APIUser } from 'discord-api-types/v10';

type Named = Pick<APIUser, 'id' | 'username' | 'global_name'>;

/** A text as Discord's own box sends it: a name behind an @ is a mention. */
export function withMentions(text: string, users: readonly Named[]): string {
  return users.reduce((said, { id, username, global_name }) => {
    const names = [global_name, username].filter((name) => name != null).map(literal);
    return said.replace(new RegExp(`@(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), `<@${id}>`);
  }, text);
}

/** The beginning of a mention that is being typed at the end of a text; null where there is none. */
export function beginning(text: string): string | null {
  return /(?:^|\s)@([\p{L}\p{N}]*)$/u.exec(text)?.[1] ?? null;
}

function literal(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
