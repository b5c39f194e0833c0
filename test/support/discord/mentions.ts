import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { World } from './world.ts';

/**
 * Whom a message mentions: those named in its text, and the author of what it replies to if that one is to be
 * pinged. Answers to interactions come from a webhook, and a reply to those pings nobody.
 */
export function mentionsOf(world: World, text: string, repliesTo: APIMessage | null): APIUser[] {
  const named = [...text.matchAll(/<@!?(\d+)>/g)].flatMap(([, id = '']) => world.people.get(id)?.user ?? []);
  const pinged = repliesTo && !repliesTo.webhook_id ? [repliesTo.author] : [];
  return [...new Map([...named, ...pinged].map((user) => [user.id, user])).values()];
}
