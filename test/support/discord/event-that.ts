import type { Client, ClientEvents } from 'discord.js';

/** The arguments of the client's next event that fits. */
export function eventThat<E extends keyof ClientEvents>(
  client: Client,
  event: E,
  fits: (...args: ClientEvents[E]) => boolean = () => true,
): Promise<ClientEvents[E]> {
  return new Promise((resolve) => {
    const listen = (...args: ClientEvents[E]) => {
      if (!fits(...args)) return;
      client.off(event, listen as never);
      resolve(args);
    };
    client.on(event, listen as never);
  });
}
