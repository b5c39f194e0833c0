import { take } from './callbacks.ts';
import { CommandRegistry } from './command-registry.ts';
import { post } from './endpoint.ts';
import { Feed } from './feed.ts';
import { Gateway } from './gateway.ts';
import { Interactions } from './interactions.ts';
import { World } from './world.ts';

export interface Settings {
  readonly applicationId: string;
  readonly token: string;
  /** Whether the privileged intent is approved. */
  readonly messageContent: boolean;
  /** Milliseconds in which an interaction has to be acknowledged. */
  readonly ackDeadline: number;
  /** Milliseconds. */
  readonly heartbeatInterval: number;
}

/** What there is, and the parts that act on it. */
export interface Platform {
  readonly settings: Settings;
  readonly world: World;
  readonly gateway: Gateway;
  readonly feed: Feed;
  readonly interactions: Interactions;
  readonly commands: CommandRegistry;
  /** Where interactions are posted instead of being sent over the gateway. */
  endpoint: string | null;
}

export function createPlatform(settings: Settings): Platform {
  const world = new World(settings.applicationId);
  const gateway = new Gateway(world, settings);
  const platform: Platform = {
    settings,
    world,
    gateway,
    feed: new Feed(world, gateway),
    interactions: new Interactions(
      world,
      async (payload, pending) => {
        if (platform.endpoint === null) gateway.dispatch(null, 'INTERACTION_CREATE', payload);
        else take(platform, pending, await post(platform.endpoint, payload), performance.now());
      },
      settings.ackDeadline,
    ),
    commands: new CommandRegistry(settings.applicationId),
    endpoint: null,
  };
  return platform;
}
