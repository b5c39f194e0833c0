import { parseArgs } from 'node:util';
import { REST } from 'discord.js';
import { type RESTGetCurrentApplicationResult, Routes } from 'discord-api-types/v10';
import { commands } from '../commands/index.ts';
import { tell } from './cli/failure.ts';
import { settings } from './config.ts';
import { finalLogin } from './discord/gateway/final.ts';
import { clear, register } from './discord/registration/register.ts';
import { StartError } from './discord/start-error.ts';

const USAGE = `usage: npm run deploy -- [--clear]

Registers the commands with Discord where they differ from what is registered: in the server
DISCORD_GUILD_ID, or, without it, for all servers.

  --clear   removes them instead`;

try {
  await deploy();
} catch (error) {
  process.exitCode = tell(error, process.stderr, USAGE);
}

async function deploy(): Promise<void> {
  const { values } = parseArgs({ options: { clear: { type: 'boolean' } } });
  const { DISCORD_TOKEN: token, DISCORD_API_URL: api, DISCORD_GUILD_ID: guild = null } = settings();
  if (token === undefined)
    throw new StartError('DISCORD_TOKEN is not set: write it into a file .env, as .env.example shows');
  const rest = new REST(api === undefined ? {} : { api }).setToken(token);
  const where = guild === null ? 'for all servers' : `in the server ${guild}`;
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    if (values.clear) {
      const count = await clear(rest, id, guild);
      process.stdout.write(`${count} commands removed ${where}\n`);
      return;
    }
    const { changed, twice } = await register(rest, id, guild, commands);
    process.stdout.write(`commands ${changed ? 'registered' : 'registered already, nothing changed'} ${where}\n`);
    if (twice) {
      process.stdout.write(
        'they are registered for all servers too and show twice: leave DISCORD_GUILD_ID empty and add --clear\n',
      );
    }
  } catch (error) {
    throw finalLogin(error) ?? reached(error, guild);
  }
}

/** What Discord said against it, in words that tell what to do. */
function reached(error: unknown, guild: string | null): StartError {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === 50001 || code === 10004) {
    return new StartError(
      `the bot is not in the server DISCORD_GUILD_ID=${guild}: invite it, or leave the variable empty`,
    );
  }
  return new StartError(`Discord did not take the commands: ${String(message)}`);
}
