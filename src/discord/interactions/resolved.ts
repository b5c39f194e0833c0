import type { APIInteractionDataResolved } from 'discord-api-types/v10';
import { type Named, withNames } from '../messages/said.ts';

/** What somebody wrote into an option, with names in the place of those that Discord resolved. `self`: the bot. */
export function namedIn(text: string, self: string, resolved: APIInteractionDataResolved = {}): Named {
  const { users = {}, members = {}, roles = {} } = resolved;
  const mentions = Object.values(users).map((user) => ({ ...user, member: { nick: members[user.id]?.nick ?? null } }));
  return withNames(text, mentions, new Set([self]), (kind, id) => (kind === 'role' ? (roles[id]?.name ?? null) : null));
}
