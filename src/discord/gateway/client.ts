import { Client, type ClientOptions, GatewayIntentBits, Options, Partials, type REST } from 'discord.js';
import { GuardedShards, type ShardFaults } from './guarded-shards.ts';

type Kept = { readonly id: string; readonly client: Client };

/** Of people the bot alone is kept, whose permissions are looked up. */
const SELF_ALONE = { maxSize: 0, keepOverLimit: ({ id, client }: Kept) => id === client.user?.id };

/**
 * A client that keeps servers, channels and roles, and nothing that grows with what people write. It asks for
 * the content of all messages only where the operator has channels in which every question is answered.
 */
export function buildClient(rest: REST, readsContent: boolean, faults: ShardFaults): Client {
  const options: ClientOptions = {
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages come from channels that were never announced.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      AutoModerationRuleManager: 0,
      DMMessageManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: SELF_ALONE,
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: SELF_ALONE,
      UserManager: SELF_ALONE,
      VoiceStateManager: 0,
    }),
    ws: { buildStrategy: (manager) => new GuardedShards(manager, faults) },
  };
  const client = new Client(options);
  client.rest.clearHashSweeper();
  client.rest.clearHandlerSweeper();
  client.rest = rest;
  return client;
}
