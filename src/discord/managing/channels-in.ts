import type { ServerSettings } from '../../settings/server-settings.ts';
import type { Bot } from '../bot.ts';

/** The answer channels of a server without those that were deleted, and without those that the defaults name elsewhere. */
export function channelsIn(
  { reach }: Pick<Bot, 'reach'>,
  server: string,
  { channels }: Pick<ServerSettings, 'channels'>,
): readonly string[] {
  return channels.filter((id) => reach.access(server, id) !== 'gone');
}
