import { type APIMessage, ChannelType, GatewayIntentBits as Intent, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Gateway } from './gateway.ts';
import { memberWithoutUser, threadMember } from './payloads.ts';
import { approvedBy, asSeen } from './readable.ts';
import { Watch } from './watch.ts';
import { type Channel, isEphemeral, type World } from './world.ts';

/** Puts messages into the world, changes and removes them, and tells of it whoever gets to know. */
export class Feed {
  readonly watch = new Watch();
  readonly #world: World;
  readonly #gateway: Gateway;

  constructor(world: World, gateway: Gateway) {
    this.#world = world;
    this.#gateway = gateway;
  }

  post(channel: Channel, message: APIMessage): APIMessage {
    this.#world.messages.set(message.id, message);
    if (this.#isOwn(message)) this.#join(channel);
    this.#dispatch(channel, 'MESSAGE_CREATE', message);
    const target = message.message_reference?.message_id;
    const posted = this.#world.withReference(message);
    if (target && this.#isOwn(message) && !isEphemeral(message)) this.watch.tell('reply', target, posted);
    return posted;
  }

  change(channel: Channel, message: APIMessage, to: Partial<APIMessage>): APIMessage {
    const changed = { ...message, ...to };
    this.#world.messages.set(message.id, changed);
    this.#dispatch(channel, 'MESSAGE_UPDATE', changed);
    const seen = this.#world.withReference(changed);
    if (this.#isOwn(message)) this.watch.tell('edit', message.id, seen);
    return seen;
  }

  /** `byBot`: whether it is the bot that deletes. */
  remove(channel: Channel, message: APIMessage, byBot: boolean): void {
    this.#world.messages.delete(message.id);
    if (byBot) this.#world.deleted.add(message.id);
    if (!isEphemeral(message) && isOpen(channel))
      this.#gateway.dispatch(needed(channel), 'MESSAGE_DELETE', {
        id: message.id,
        channel_id: channel.id,
        ...(channel.guild && { guild_id: channel.guild.id }),
      });
    if (byBot) this.watch.tell('delete', message.id, message);
  }

  #isOwn({ author }: APIMessage): boolean {
    return author.id === this.#world.bot.id;
  }

  #dispatch(channel: Channel, event: string, message: APIMessage): void {
    if (isEphemeral(message) || !isOpen(channel)) return;
    const whole = this.#world.withReference(message);
    const { guild } = channel;
    const inGuild = guild && {
      guild_id: guild.id,
      ...(!message.webhook_id && { member: memberWithoutUser(guild) }),
    };
    this.#gateway.dispatch(needed(channel), event, (intents) => ({
      ...asSeen(whole, channel, this.#world, approvedBy(intents)),
      ...inGuild,
      channel_type: channel.type,
    }));
  }

  /** Who posts in a thread becomes a member of it. */
  #join(channel: Channel): void {
    if (channel.type !== ChannelType.PublicThread || channel.joined) return;
    channel.joined = true;
    this.#gateway.dispatch(Intent.Guilds, 'THREAD_MEMBERS_UPDATE', {
      id: channel.id,
      guild_id: channel.guild?.id,
      member_count: 2,
      added_members: [
        {
          ...threadMember(channel, this.#world),
          ...(channel.guild && { member: this.#member(channel) }),
          presence: null,
        },
      ],
    });
  }

  #member({ guild }: Channel) {
    return guild && { ...memberWithoutUser(guild), user: this.#world.bot.user };
  }
}

function isOpen({ guild, allow }: Channel): boolean {
  return guild === null || Boolean(allow & PermissionFlagsBits.ViewChannel);
}

function needed({ guild }: Channel): Intent {
  return guild ? Intent.GuildMessages : Intent.DirectMessages;
}
