import type { APIUser } from 'discord-api-types/v10';

/** Ids as Discord's are, of nobody there. */
export const BOT: APIUser = userOf('100000000000000001', 'Attaché', true);
export const PERSON: APIUser = userOf('100000000000000002', 'you', false);
export const GUILD = '100000000000000003';

function userOf(id: string, username: string, bot: boolean): APIUser {
  return { id, username, global_name: username, discriminator: '0', avatar: null, bot };
}
