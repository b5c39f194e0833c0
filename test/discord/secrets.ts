import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';

/** All that must never stand in a log: the token, those of interactions, and what people wrote. */
export function secretsOf(discord: LoopbackDiscord): () => string[] {
  const written: string[] = [];
  const { say, edit, command, submit } = discord;
  discord.say = (...args) => {
    written.push(args[2]);
    return say.apply(discord, args);
  };
  discord.edit = (...args) => {
    written.push(args[1]);
    return edit.apply(discord, args);
  };
  discord.command = (...args) => {
    written.push(...Object.values(args[3] ?? {}).filter((value) => typeof value === 'string'));
    return command.apply(discord, args);
  };
  discord.submit = (...args) => {
    written.push(...Object.values(args[4]));
    return submit.apply(discord, args);
  };
  return () => [
    discord.token,
    ...discord.requests.flatMap(({ path }) => path.match(/^\/(?:interactions|webhooks)\/\d+\/([^/]+)/)?.[1] ?? []),
    ...written.filter((text) => text.length > 3),
  ];
}
