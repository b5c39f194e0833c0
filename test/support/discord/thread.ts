import { type APIChannel, GatewayIntentBits as Intent, PermissionFlagsBits as May } from 'discord-api-types/v10';
import { z } from 'zod';
import { messageIn, requirePermission, visibleChannel } from './access.ts';
import type { Call } from './call.ts';
import { checkForm } from './form.ts';
import { channelJson } from './payloads.ts';
import { hasThread } from './refusal.ts';

const Thread = z.strictObject({
  name: z.string().min(1).max(100),
  auto_archive_duration: z.literal([60, 1440, 4320, 10080]).optional(),
  // These two say nothing for a thread of a message; discord.js sends them.
  type: z.literal([10, 11]).optional(),
  invitable: z.boolean().optional(),
  rate_limit_per_user: z.int().min(0).max(21600).optional(),
});

/** `POST /channels/:channel/messages/:message/threads` */
export function openThread({ platform, param, body }: Call): APIChannel {
  const { world, gateway } = platform;
  const channel = visibleChannel(world, param('channel'));
  const message = messageIn(world, channel, param('message'));
  checkForm(Thread, body);
  requirePermission(channel, May.CreatePublicThreads);
  if (world.channels.has(message.id)) throw hasThread();
  const { name } = body as z.infer<typeof Thread>;
  const json = channelJson(world.thread(channel, world.bot.id, { id: message.id, name }), world);
  gateway.dispatch(Intent.Guilds, 'THREAD_CREATE', { ...json, newly_created: true });
  return json;
}
