import type { Duplex } from 'node:stream';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';

type Methods<K extends string> = Record<K, (...args: never[]) => unknown>;

/** When a method is called for the `times`th time from now with arguments that fit. */
function called<K extends string, T extends Methods<K>>(
  on: T,
  method: K,
  fits: (...args: Parameters<T[K]>) => boolean = () => true,
  times = 1,
): Promise<void> {
  const usual = on[method];
  return new Promise((resolve) => {
    let left = times;
    on[method] = ((...args: Parameters<T[K]>) => {
      if (left > 0 && fits(...args) && --left === 0) resolve();
      return usual.apply(on, args);
    }) as T[K];
  });
}

/** When the bot is at the door of the gateway for the `times`th time, whether or not it is let in. */
export function knocks({ gateway }: LoopbackDiscord, times = 1): Promise<void> {
  return called(gateway, 'accept', () => true, times);
}

export const resumes = ({ gateway }: LoopbackDiscord) => called(gateway, 'resume');

export const identifies = ({ gateway }: LoopbackDiscord) => called(gateway, 'identify');

/** The sockets over which the bot comes from now on. */
export function socketsOf({ gateway }: LoopbackDiscord): Duplex[] {
  const sockets: Duplex[] = [];
  const usual = gateway.accept;
  gateway.accept = (...args) => {
    sockets.push(args[1]);
    return usual.apply(gateway, args);
  };
  return sockets;
}

/** When so many requests have come in whose path fits; what becomes of them is not decided yet. */
export function requested({ faults }: LoopbackDiscord, path: RegExp, times = 1): Promise<void> {
  return called(faults, 'take', (_method, asked) => path.test(asked), times);
}
