import { type APIInteraction, PermissionFlagsBits } from 'discord-api-types/v10';

/** Whether whoever acts may manage the server. */
export function mayManage({ member }: APIInteraction): boolean {
  const permissions = BigInt(member?.permissions ?? '0');
  return (permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}
