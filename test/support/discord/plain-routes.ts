import { z } from 'zod';
import type { Call, Route } from './call.ts';
import { checkForm } from './form.ts';
import { channelJson, guildJson } from './payloads.ts';
import { notFound, unknownGuild, unknownUser } from './refusal.ts';

const GLOBAL = '/applications/:application/commands';
const OF_GUILD = '/applications/:application/guilds/:guild/commands';

/** The way in, the bot itself, and its commands. */
export const PLAIN_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: ({ platform }) => ({
      url: platform.gateway.url,
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: 1000 - platform.gateway.identifies,
        reset_after: 86_400_000,
        max_concurrency: 1,
      },
    }),
  },
  { method: 'GET', path: '/users/@me', handle: ({ platform }) => platform.world.bot.user },
  { method: 'GET', path: '/users/:user', handle: user },
  { method: 'POST', path: '/users/@me/channels', handle: directMessage },
  { method: 'GET', path: '/applications/@me', handle: application },
  { method: 'GET', path: '/oauth2/applications/@me', handle: application },
  { method: 'GET', path: '/guilds/:guild', handle: guild },
  { method: 'GET', path: GLOBAL, handle: listCommands },
  { method: 'PUT', path: GLOBAL, handle: replaceCommands },
  { method: 'GET', path: OF_GUILD, handle: listCommands },
  { method: 'PUT', path: OF_GUILD, handle: replaceCommands },
];

function user({ platform, param }: Call): object {
  const person = platform.world.people.get(param('user'));
  if (!person) throw unknownUser();
  return person.user;
}

function directMessage({ platform: { world }, body }: Call): object {
  checkForm(z.strictObject({ recipient_id: z.string() }), body);
  const person = world.people.get((body as { recipient_id: string }).recipient_id);
  if (!person) throw unknownUser();
  return channelJson(world.directMessage(person), world);
}

function application({ platform: { world, settings } }: Call): object {
  const { id, name, user: bot } = world.bot;
  return {
    id,
    name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    // GATEWAY_MESSAGE_CONTENT
    flags: settings.messageContent ? 1 << 18 : 0,
    approximate_guild_count: world.guilds.size,
    bot,
    owner: bot,
    team: null,
  };
}

function guild({ platform: { world }, param }: Call): object {
  const found = world.guilds.get(param('guild'));
  if (!found) throw unknownGuild();
  return guildJson(found, world);
}

function listCommands(call: Call): object {
  return call.platform.commands.list(scopeOf(call), call.query.get('with_localizations') === 'true');
}

function replaceCommands(call: Call): object {
  return call.platform.commands.replace(call.body, scopeOf(call));
}

/** The guild, or nothing for everywhere. */
function scopeOf({ platform: { world }, param }: Call): string | undefined {
  if (param('application') !== world.bot.id) throw notFound();
  const id = param('guild');
  if (id && !world.guilds.has(id)) throw unknownGuild();
  return id || undefined;
}
