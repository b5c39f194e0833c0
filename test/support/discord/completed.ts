import type { APIMessage } from 'discord-api-types/v10';

/**
 * The body of an edit together with what the message keeps, to be checked as a whole: an edit may leave out what it
 * does not change, and yet no message may end up empty.
 */
export function completed(body: object, { content, embeds }: APIMessage): object {
  return { ...(content && { content }), ...(embeds.length > 0 && { embeds }), ...body };
}
