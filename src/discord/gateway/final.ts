import { GatewayCloseCodes } from 'discord-api-types/v10';
import { isUnauthorized } from '../errors.ts';
import { StartError } from '../start-error.ts';

/** What is to be done where Discord refuses the token. */
export const TOKEN_REFUSED =
  'Discord does not take the token. Copy it again from the "Bot" page of the application in the developer portal ("Reset Token" makes a new one) and set DISCORD_TOKEN.';

/** Closures after which connecting again cannot help, with what to do about each. */
const CLOSURES: Readonly<Partial<Record<GatewayCloseCodes, string>>> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN_REFUSED,
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refuses the "Message Content Intent", which ANSWER_CHANNELS asks for. Turn it on on the "Bot" page of the application in the developer portal, or leave ANSWER_CHANNELS empty: mentions, direct messages and commands need no intent.',
  [GatewayCloseCodes.ShardingRequired]:
    'Discord wants this bot, which is in more than 2,500 servers, to be sharded; this program runs one shard.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know the intents that were asked for: update the program.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord has given up this version of its gateway: update the program.',
  [GatewayCloseCodes.InvalidShard]: 'Discord does not know the shard that was asked for: update the program.',
};

/** The error of a closure that is final; null of one after which the connection comes back. */
export function finalClosure(code: number): StartError | null {
  const what = CLOSURES[code as GatewayCloseCodes];
  return what === undefined ? null : new StartError(what);
}

/** The error of a login that cannot succeed; null where it may the next time. */
export function finalLogin(error: unknown): StartError | null {
  const { code } = error as { code?: unknown };
  return code === 'TokenInvalid' || isUnauthorized(error) ? new StartError(TOKEN_REFUSED) : null;
}
